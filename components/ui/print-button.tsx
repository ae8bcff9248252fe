/** PrintButton — label: opens the browser's printing. */
'use client';

import { buttonStyle } from '@/components/forms/button-style';

export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className={buttonStyle('secondary', 'regular')}>
      {label}
    </button>
  );
}
