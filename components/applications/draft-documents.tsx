/** DraftDocuments — documents (asked for, with their answer), accept (media types). Fields of the draft's form: its own buttons say which document they attach or remove. */
import { useTranslations } from 'next-intl';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Badge } from '@/components/ui/badge';
import { FileLink } from '@/components/ui/file-link';
import type { RequestedDocument } from '@/lib/domains/applications/rules';

export type AskedDocument = RequestedDocument & {
  readonly answer: { readonly documentId: string; readonly name: string } | null;
};

interface Props {
  documents: readonly AskedDocument[];
  accept: string;
}

export function DraftDocuments({ documents, accept }: Props) {
  const t = useTranslations('applications.documents');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {documents.map(({ id, name, mandatory, answer }) => (
        <li key={id} className="py-4">
          <p className="mb-1 flex flex-wrap items-center gap-2 font-semibold">
            {name}
            {answer ? (
              <Badge tone="success">{t('attached')}</Badge>
            ) : mandatory ? (
              <Badge tone="warning">{t('missing')}</Badge>
            ) : (
              <Badge>{t('optional')}</Badge>
            )}
          </p>
          {answer ? (
            <div className="flex flex-wrap items-center gap-4">
              <FileLink label={answer.name} href={`/documentos/${answer.documentId}`} />
              <SubmitButton name="next" value={`remove ${id}`} variant="quiet" size="small">
                {t('remove')} <span className="sr-only">{name}</span>
              </SubmitButton>
            </div>
          ) : (
            <div className="flex flex-wrap items-end gap-3">
              <div className="min-w-0 flex-1 basis-72">
                <FileField name={`document-${id}`} label={t('file', { name })} hint={t('hint')} accept={accept} />
              </div>
              <SubmitButton name="next" value={`attach ${id}`} variant="secondary">
                {t('attach')} <span className="sr-only">{name}</span>
              </SubmitButton>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
