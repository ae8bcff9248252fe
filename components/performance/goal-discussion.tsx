/** GoalDiscussion — comments, action? (who may comment gets a box), cycleId: what each side said about the goals. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/textarea-field';
import { Section } from '@/components/layout/section';
import { InstantText } from '@/components/ui/value-text';
import type { GoalCommentView } from '@/lib/domains/performance/cycle/types';

export function GoalDiscussion(props: {
  comments: readonly GoalCommentView[];
  cycleId: string;
  action?: FormAction | undefined;
}) {
  const { comments, cycleId, action } = props;
  const t = useTranslations('performance.discussion');
  const roles = useTranslations('identity.roles');
  if (comments.length === 0 && !action) return null;
  return (
    <Section title={t('title')}>
      {comments.length === 0 && <p className="text-sm text-ink-soft">{t('none')}</p>}
      <ol className="flex flex-col gap-4">
        {comments.map((comment) => (
          <li key={comment.id} className="max-w-(--width-prose) text-sm">
            <p className="font-semibold">
              {comment.author}{' '}
              <span className="font-normal text-ink-soft">
                · {roles(comment.role)} · <InstantText at={comment.at} />
              </span>
            </p>
            <p className="mt-0.5 whitespace-pre-line">{comment.text}</p>
          </li>
        ))}
      </ol>
      {action && (
        <div className="mt-5">
          <ActionForm action={action} id="comentario" hidden={{ cycleId }} resetOnDone label={t('title')}>
            <TextAreaField name="text" label={t('text')} rows={3} maxLength={2000} required />
            <div>
              <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
            </div>
          </ActionForm>
        </div>
      )}
    </Section>
  );
}
