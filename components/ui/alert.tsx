/** Alert — tone? ('progress'), title?, children, action?: something the reader must know before going on. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { TONE_ICON, TONE_SOFT, TONE_TEXT, type Tone } from './tone';

const ICONS: Record<Tone, IconName> = { ...TONE_ICON, neutral: 'info', progress: 'info' };

export function Alert(props: { tone?: Tone; title?: ReactNode; children?: ReactNode; action?: ReactNode }) {
  const { tone = 'progress', title, children, action } = props;
  return (
    <div className={`flex flex-wrap items-start gap-x-6 gap-y-3 rounded-md px-4 py-3 ${TONE_SOFT[tone]}`}>
      <div className="flex min-w-0 flex-1 basis-72 gap-2.5">
        <Icon name={ICONS[tone]} className="mt-1" />
        <div className="min-w-0">
          {title && <p className={`font-semibold ${TONE_TEXT[tone]}`}>{title}</p>}
          {children && <div className="text-sm text-ink">{children}</div>}
        </div>
      </div>
      {action}
    </div>
  );
}
