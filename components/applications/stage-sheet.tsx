/** StageSheet — action, competitionId, stage, rows (who takes it), open (scores may be recorded): one score and its reason per person. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { NumberField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';

interface Row {
  readonly applicationId: string;
  readonly code: string;
  readonly name: string;
  readonly score: string | null;
  readonly reason: string | null;
  readonly passed: boolean | null;
}

interface Props {
  action: FormAction;
  competitionId: string;
  stage: { readonly position: number; readonly name: string; readonly maxScore: string };
  rows: readonly Row[];
  open: boolean;
}

export function StageSheet({ action, competitionId, stage, rows, open }: Props) {
  const t = useTranslations('applications.sheet');
  if (rows.length === 0) return <EmptyState title={t('empty')}>{t('empty_how')}</EmptyState>;
  return (
    <>
      {!open && (
        <div className="mb-6">
          <Alert title={t('closed')}>{t('closed_how')}</Alert>
        </div>
      )}
      <ActionForm
        action={action}
        label={t('title')}
        width="full"
        warnUnsaved={open}
        draftKey={open ? `etapa:${competitionId}:${stage.position}` : undefined}
        hidden={{ competitionId, position: String(stage.position) }}
      >
        <ul className="divide-y divide-line border-y border-line">
          {rows.map((row, index) => (
            <li
              key={row.applicationId}
              className="grid gap-x-6 gap-y-2 py-3.5 md:grid-cols-[minmax(0,14rem)_12rem_minmax(0,1fr)]"
            >
              <div>
                <input type="hidden" name={`scores[${index}].applicationId`} value={row.applicationId} />
                <p className="font-semibold">{row.name}</p>
                <p className="text-sm">
                  <AppLink href={`/postulaciones/${row.applicationId}`}>{row.code}</AppLink>
                </p>
                {row.passed !== null && (
                  <Badge tone={row.passed ? 'success' : 'danger'}>{t(row.passed ? 'passed' : 'failed')}</Badge>
                )}
              </div>
              <NumberField
                name={`scores[${index}].score`}
                label={t('score')}
                unit={`/ ${stage.maxScore}`}
                defaultValue={row.score ?? undefined}
                disabled={!open}
              />
              <TextAreaField
                name={`scores[${index}].reason`}
                label={t('reason')}
                rows={2}
                defaultValue={row.reason ?? undefined}
                disabled={!open}
              />
            </li>
          ))}
        </ul>
        {open && (
          <FormActions>
            <SubmitButton>{t('submit')}</SubmitButton>
          </FormActions>
        )}
      </ActionForm>
    </>
  );
}
