'use client';

import { CheckboxField } from '@/components/forms/choice-fields';
import { useForm } from '@/components/forms/form-context';
import { firstText } from '@/components/forms/form-state';
import { ReasonField } from '@/components/forms/textarea-field';

const CONFIRMED = 'oddityConfirmed';
const REASON = 'oddityReason';

interface Words {
  confirm: string;
  confirmHint: string;
  reason: string;
  reasonHint: string;
}

/** Asked only after a value was found odd: whether it is right, and what explains it. */
export function OddValue({ confirm, confirmHint, reason, reasonHint }: Words) {
  const { state } = useForm();
  const asked = state.errors.some(({ field }) => field === CONFIRMED || field === REASON);
  const answered = [CONFIRMED, REASON].some((name) => firstText(state.values[name]));
  if (!asked && !answered) return null;
  return (
    <div className="flex flex-col gap-4 border-l-2 border-state-warning pl-4">
      <CheckboxField name={CONFIRMED} label={confirm} hint={confirmHint} required />
      <ReasonField name={REASON} label={reason} hint={reasonHint} maxLength={2000} />
    </div>
  );
}
