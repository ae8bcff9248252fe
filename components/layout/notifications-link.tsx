import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Icon } from '@/components/ui/icon';

export interface Notifications {
  href: string;
  count: number;
}

const SHOWN_UP_TO = 99;

export function NotificationsLink({ href, count }: Notifications) {
  const t = useTranslations('layout');
  return (
    <AppLink
      href={href}
      aria-label={t('notifications', { count })}
      className="relative flex size-10 items-center justify-center rounded-md hover:bg-sunken"
    >
      <Icon name="bell" className="text-xl" />
      {count > 0 && (
        <span className="figures absolute top-0.5 right-0 min-w-4.5 rounded-full bg-accent-fill px-1 text-center text-[0.6875rem] leading-4.5 font-bold text-white">
          {count > SHOWN_UP_TO ? `${SHOWN_UP_TO}+` : count}
        </span>
      )}
    </AppLink>
  );
}
