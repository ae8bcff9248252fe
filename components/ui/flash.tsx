/** Flash — notice ({tone?, text}) shown at the top of the page after an action redirected; dismiss (server action, a form works without JavaScript). Stays until dismissed. */
import { useTranslations } from 'next-intl';
import { Icon } from './icon';
import { TONE_ICON, TONE_SOFT, type Tone } from './tone';

export interface FlashNotice {
  tone?: Tone;
  text: string;
}

export function Flash({ notice, dismiss }: { notice: FlashNotice | null; dismiss: () => Promise<void> }) {
  const t = useTranslations('ui.flash');
  if (!notice) return null;
  const tone = notice.tone ?? 'success';
  return (
    <div role="status" data-chrome className={`mb-6 flex items-start gap-2.5 rounded-md px-4 py-3 ${TONE_SOFT[tone]}`}>
      <Icon name={TONE_ICON[tone]} className="mt-1" />
      <p className="flex-1 font-semibold">{notice.text}</p>
      <form action={dismiss}>
        <button type="submit" className="-m-1 flex p-2" aria-label={t('dismiss')}>
          <Icon name="close" />
        </button>
      </form>
    </div>
  );
}
