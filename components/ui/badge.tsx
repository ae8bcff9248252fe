/** Badge — tone? ('neutral'), icon? (that of the tone; null for none), children (the word). The state of a record: <Badge tone="success">Vigente</Badge>. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { TONE_ICON, TONE_SOFT, type Tone } from './tone';

export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName | null;
  children: ReactNode;
}) {
  return (
    <span className={`badge ${TONE_SOFT[tone]}`}>
      {icon !== null && <Icon name={icon ?? TONE_ICON[tone]} />}
      {children}
    </span>
  );
}
