/** DraftDocuments — applicationId, documents (asked for, with their answer), attach and remove (actions), accept (media types). One small form each. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FileField } from '@/components/forms/file-field';
import type { FormAction } from '@/components/forms/form-state';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Badge } from '@/components/ui/badge';
import { FileLink } from '@/components/ui/file-link';
import type { RequestedDocument } from '@/lib/domains/applications/rules';

type Asked = RequestedDocument & { readonly answer: { readonly documentId: string; readonly name: string } | null };

interface Props {
  applicationId: string;
  documents: readonly Asked[];
  attach: FormAction;
  remove: FormAction;
  accept: string;
}

export function DraftDocuments({ applicationId, documents, attach, remove, accept }: Props) {
  const t = useTranslations('applications');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {documents.map(({ id, name, mandatory, answer }) => (
        <li key={id} className="py-4">
          <p className="mb-1 flex flex-wrap items-center gap-2 font-semibold">
            {name}
            {answer ? (
              <Badge tone="success">{t('documents.attached')}</Badge>
            ) : mandatory ? (
              <Badge tone="warning">{t('documents.missing')}</Badge>
            ) : (
              <Badge>{t('documents.optional')}</Badge>
            )}
          </p>
          {answer ? (
            <div className="flex flex-wrap items-center gap-4">
              <FileLink label={answer.name} href={`/documentos/${answer.documentId}`} />
              <SmallActionForm
                action={remove}
                label={t('documents.remove')}
                variant="quiet"
                hidden={{ applicationId, requestedId: id }}
              />
            </div>
          ) : (
            <ActionForm
              action={attach}
              id={`doc-${id}`}
              label={t('documents.attach_named', { name })}
              hidden={{ applicationId, requestedId: id }}
            >
              <div className="flex flex-wrap items-end gap-3">
                <div className="min-w-0 flex-1 basis-72">
                  <FileField
                    name="document"
                    label={t('documents.file', { name })}
                    hint={t('documents.hint')}
                    accept={accept}
                    required={mandatory}
                  />
                </div>
                <SubmitButton variant="secondary">{t('documents.attach')}</SubmitButton>
              </div>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
