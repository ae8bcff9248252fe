/** StateBadge — state, tones (tone of each state of the aggregate), label (its word): a Badge whose tone comes from a table kept beside the slice's components. */
import { Badge } from './badge';
import type { Tone } from './tone';

export function StateBadge<State extends string>(props: { state: State; tones: Record<State, Tone>; label: string }) {
  return <Badge tone={props.tones[props.state]}>{props.label}</Badge>;
}
