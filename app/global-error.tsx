'use client';

import './globals.css';
import { FailureNotice } from '@/components/layout/failure-notice';

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="es">
      <body>
        <FailureNotice digest={error.digest} retry={reset} />
      </body>
    </html>
  );
}
