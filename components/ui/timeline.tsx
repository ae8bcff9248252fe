/**
 * Timeline — what happened on a record, newest first as given.
 *   entries  id, at (Date), who, role?, what, why?, documents? ({label, href}[]), changes? ({field, before?, after?}[]), tone?
 *   label?   accessible name
 */
import { useTranslations } from 'next-intl';
import { FileLink } from './file-link';
import type { Tone } from './tone';
import { TONE_COLOUR } from './tone';
import { InstantText } from './value-text';

export interface TimelineEntry {
  id: string;
  at: Date;
  who: string;
  role?: string;
  what: string;
  why?: string;
  documents?: readonly { label: string; href: string }[];
  changes?: readonly { field: string; before?: string; after?: string }[];
  tone?: Tone;
}

export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label?: string }) {
  const t = useTranslations('ui.timeline');
  return (
    <ol aria-label={label ?? t('label')} className="flex flex-col">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="relative border-l-2 border-line pb-5 pl-5 text-sm last:border-transparent last:pb-0"
        >
          <span
            aria-hidden="true"
            className="absolute top-1.25 -left-[7px] size-3 rounded-full border-2 border-canvas"
            style={{ background: TONE_COLOUR[entry.tone ?? 'neutral'] }}
          />
          <p className="font-semibold">{entry.what}</p>
          <p className="text-ink-soft">
            <InstantText at={entry.at} /> · {entry.who}
            {entry.role && <> · {entry.role}</>}
          </p>
          {entry.why && (
            <blockquote className="mt-1.5 max-w-(--width-prose) border-l-2 border-line-strong pl-3 whitespace-pre-line">
              {entry.why}
            </blockquote>
          )}
          {entry.changes && entry.changes.length > 0 && <Changes changes={entry.changes} />}
          {entry.documents?.map((document) => (
            <p key={document.href} className="mt-1.5">
              <FileLink {...document} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Changes({ changes }: { changes: NonNullable<TimelineEntry['changes']> }) {
  const t = useTranslations('ui.timeline');
  return (
    <details className="mt-1.5">
      <summary className="link w-fit">{t('changes', { count: changes.length })}</summary>
      <dl className="mt-1.5 grid gap-x-4 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {changes.map((change) => (
          <div key={change.field} className="contents">
            <dt className="text-ink-soft">{change.field}</dt>
            <dd className="figures">
              {change.before !== undefined && (
                <>
                  <del className="text-ink-faint">{change.before}</del>
                  {' → '}
                </>
              )}
              {change.after ?? t('removed')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
