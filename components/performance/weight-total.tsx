'use client';

import { useEffect, useRef, useState } from 'react';

const WEIGHT = /^goals\[\d+\]\.weight$/;
const CENTS = 100;

/** The sum of the weights as they are typed. Without script it is not shown: the rule says the sum when it refuses it. */
export function WeightTotal({ label, name }: { /** Carries `{sum}`. */ label: string; name: string }) {
  const output = useRef<HTMLOutputElement>(null);
  const [sum, setSum] = useState<number | null>(null);

  useEffect(() => {
    const form = output.current?.closest('form');
    if (!form) return;
    const add = () => setSum(sumOfWeights(new FormData(form)));
    add();
    form.addEventListener('input', add);
    return () => form.removeEventListener('input', add);
  }, []);

  const whole = sum === 100 * CENTS;
  return (
    <output
      ref={output}
      aria-label={name}
      className={`figures font-semibold ${whole ? 'text-state-success' : 'text-state-warning'}`}
    >
      {sum === null ? '' : label.replace('{sum}', String(sum / CENTS))}
    </output>
  );
}

/** In hundredths, so that 33,33 three times is exactly 99,99. What cannot be read counts as nothing. */
function sumOfWeights(data: FormData): number {
  return [...data.entries()]
    .filter(([field]) => WEIGHT.test(field))
    .map(([, value]) => Math.round(Number(String(value).trim().replace(',', '.')) * CENTS))
    .reduce((total, weight) => total + (Number.isFinite(weight) ? weight : 0), 0);
}
