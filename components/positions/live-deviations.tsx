/**
 * LiveDeviations — standardId, standard, labels ({title, none, above, below, minimum, ideal, fields, competencies}): what is typed in the form around it that
 * departs from the standard position, as it is typed. Without JavaScript the page says it when the draft is saved.
 */
'use client';

import { useEffect, useRef, useState } from 'react';
import { compareWithStandard, type Deviation } from '@/lib/domains/positions/profile/compare-with-standard';
import type { Terms } from '@/lib/domains/positions/profile/terms';
import { typedTerms } from '@/lib/domains/positions/profile/typed-terms';

export interface LiveLabels {
  title: string;
  none: string;
  above: string;
  below: string;
  minimum: string;
  ideal: string;
  fields: Readonly<Record<string, string>>;
  competencies: Readonly<Record<string, string>>;
}

interface Props {
  /** The position that `standard` is of: once another is chosen, only the server can compare. */
  standardId: string;
  standard: Terms;
  labels: LiveLabels;
}

export function LiveDeviations({ standardId, standard, labels }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [deviations, setDeviations] = useState<readonly Deviation[] | null>(null);

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const look = () => {
      const typed = new FormData(form);
      const read = (name: string) => {
        const value = typed.get(name);
        return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
      };
      const isCompared = read('standardId') === standardId;
      setDeviations(isCompared ? compareWithStandard(typedTerms(read, standard), standard) : null);
    };
    form.addEventListener('input', look);
    return () => form.removeEventListener('input', look);
  }, [standardId, standard]);

  return (
    <div ref={place} role="status" className="text-sm">
      {deviations && (
        <>
          <p className="font-semibold">{deviations.length > 0 ? labels.title : labels.none}</p>
          <ul className="list-disc pl-5">
            {[...new Set(deviations.map((deviation) => nameOf(deviation, labels)))].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function nameOf({ field, direction, competency, degree }: Deviation, labels: LiveLabels): string {
  const name = competency && degree ? `${labels.competencies[competency]}, ${labels[degree]}` : labels.fields[field];
  return `${name}: ${labels[direction]}`;
}
