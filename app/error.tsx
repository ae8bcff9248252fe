'use client';

import { FailureNotice } from '@/components/layout/failure-notice';

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailureNotice digest={error.digest} retry={reset} />;
}
