/**
 * Flash — what an action did, said once at the top of the page that it led to.
 *   notice   {id, tone?, text}: each time an action says something it has another id
 *   seen     address that forgets the notice; it is asked for by showing it, with scripts or without
 *   dismiss  server action; its form works without JavaScript
 */
import { useTranslations } from 'next-intl';
import { Icon } from './icon';
import { OnArrival } from './on-arrival';
import { TONE_ICON, TONE_SOFT, type Tone } from './tone';

export interface FlashNotice {
  id: string;
  tone?: Tone;
  text: string;
}

export interface FlashProps {
  notice: FlashNotice | null;
  seen: string;
  dismiss: () => Promise<void>;
}

export function Flash({ notice, seen, dismiss }: FlashProps) {
  const t = useTranslations('ui.flash');
  if (!notice) return null;
  const tone = notice.tone ?? 'success';
  return (
    <OnArrival key={notice.id} id={notice.id}>
      <div
        role="status"
        data-chrome
        className={`mb-6 flex items-start gap-2.5 rounded-md px-4 py-3 ${TONE_SOFT[tone]}`}
      >
        <Icon name={TONE_ICON[tone]} className="mt-1" />
        <p className="flex-1 font-semibold">{notice.text}</p>
        <form action={dismiss}>
          <button type="submit" className="-m-1 flex p-2" aria-label={t('dismiss')}>
            <Icon name="close" />
          </button>
        </form>
        {/* A page cannot drop a cookie while it is made: the request for this image does. */}
        {/* eslint-disable-next-line @next/next/no-img-element */}
        <img src={`${seen}?id=${notice.id}`} alt="" hidden fetchPriority="low" />
      </div>
    </OnArrival>
  );
}
