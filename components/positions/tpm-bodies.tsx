/** TpmBodies — bodies (TpmBodyView[]), exclude (action, null for who may not): each with why it is or was on the list. */
import { useTranslations } from 'next-intl';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import type { FormAction } from '@/components/forms/form-state';
import { TextField } from '@/components/forms/text-fields';
import { EmptyState } from '@/components/ui/empty-state';
import { DateText } from '@/components/ui/value-text';
import type { TpmBodyView } from '@/lib/domains/positions/tpm/types';

export function TpmBodies({ bodies, exclude }: { bodies: readonly TpmBodyView[]; exclude: FormAction | null }) {
  const t = useTranslations('census.list');
  const e = useTranslations('entities');
  if (bodies.length === 0) return <EmptyState title={t('none')}>{t('none_why')}</EmptyState>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {bodies.map((body) => (
        <li key={body.id} className="space-y-1 py-4">
          <p className="font-semibold">{body.entity.name}</p>
          <p className="text-sm text-ink-soft">
            {e(`classes.${body.entity.entityClass}`)} · {t('since')} <DateText date={body.includedOn} /> ·{' '}
            {body.resolution}
          </p>
          <p className="max-w-(--width-prose) whitespace-pre-line">{body.reason}</p>
          {body.excludedOn && (
            <div className="border-l-2 border-line pl-4 text-sm">
              <p className="font-semibold">
                {t('until')} <DateText date={body.excludedOn} /> · {body.exclusionResolution}
              </p>
              <p className="whitespace-pre-line">{body.exclusionReason}</p>
            </div>
          )}
          {exclude && (
            <details data-chrome>
              <summary className="link w-fit text-sm" aria-label={t('exclude.of', { body: body.entity.name })}>
                {t('exclude.open')}
              </summary>
              <div className="pt-4">
                <ReasonedForm
                  id={`excluir-${body.id}`}
                  action={exclude}
                  hidden={{ bodyId: body.id, version: String(body.version) }}
                  reasonLabel={t('reason')}
                  submit={t('exclude.submit')}
                  variant="secondary"
                >
                  <TextField
                    name="resolution"
                    label={t('resolution')}
                    hint={t('resolution_hint')}
                    required
                    maxLength={120}
                    width="medium"
                  />
                </ReasonedForm>
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
