'use client';

import { useEffect } from 'react';
import { buttonStyle } from '@/components/forms/button-style';
import { putDraftsBack } from '@/components/forms/draft-storage';
import en from '@/messages/en/failure.json';
import es from '@/messages/es/failure.json';
import { Mark } from './mark';

/** What a reader sees when a bug stops a page: that their work is safe, the id of the log entry, and a way to try again. */
export function FailureNotice({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  useEffect(putDraftsBack, []);
  const text = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? en : es;
  return (
    <main className="mx-auto flex max-w-(--width-prose) flex-col items-start px-6 py-20" role="alert">
      <Mark className="size-11" />
      <h1 className="mt-6 text-2xl font-bold">{text.title}</h1>
      <p className="mt-2 text-ink-soft">{text.body}</p>
      <p className="figures mt-1 mb-6 font-semibold">{digest ?? '—'}</p>
      <button type="button" onClick={retry} className={buttonStyle('primary', 'regular')}>
        {text.retry}
      </button>
    </main>
  );
}
