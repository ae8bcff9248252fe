/**
 * ProgressBar  label, done, total, detail?: long work and its counts
 * Meter        label, value, max? (100), text (the value in words), tone? ('progress'), mark? (a threshold on the same scale)
 * Stat         label, value, note?, href?: one figure; use sparingly
 */
import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/kernel/format';
import { AppLink } from './app-link';
import { useReaderLocale } from './locale';
import { TONE_COLOUR, type Tone } from './tone';

export function ProgressBar(props: { label: string; done: number; total: number; detail?: ReactNode }) {
  const { label, done, total, detail } = props;
  const locale = useReaderLocale();
  const counts = `${formatNumber(done, locale)} / ${formatNumber(total, locale)}`;
  return (
    <div className="text-sm">
      <Heading label={label} text={counts} />
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuetext={counts}
        className="mt-1 h-2.5 overflow-hidden rounded-full bg-state-neutral-soft"
      >
        <Fill share={total === 0 ? 0 : done / total} tone={total > 0 && done >= total ? 'success' : 'progress'} />
      </div>
      {detail && <p className="mt-1 text-ink-soft">{detail}</p>}
    </div>
  );
}

export function Meter(props: { label: string; value: number; max?: number; text: string; tone?: Tone; mark?: number }) {
  const { label, value, max = 100, text, tone = 'progress', mark } = props;
  return (
    <div className="text-sm">
      <Heading label={label} text={text} />
      <div
        role="meter"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={text}
        className="relative mt-1"
      >
        <div className="h-2.5 overflow-hidden rounded-full bg-state-neutral-soft">
          <Fill share={value / max} tone={tone} />
        </div>
        {mark !== undefined && (
          <span
            aria-hidden="true"
            className="absolute -inset-y-1 w-0.5 bg-ink"
            style={{ left: `${(mark / max) * 100}%` }}
          />
        )}
      </div>
    </div>
  );
}

export function Stat({
  label,
  value,
  note,
  href,
}: {
  label: string;
  value: ReactNode;
  note?: ReactNode;
  href?: string;
}) {
  return (
    <div className="flex flex-col border-l-2 border-line pl-4">
      <p className="text-sm text-ink-soft">{href ? <AppLink href={href}>{label}</AppLink> : label}</p>
      <p className="figures text-2xl leading-tight font-semibold">{value}</p>
      {note && <p className="text-sm text-ink-soft">{note}</p>}
    </div>
  );
}

function Heading({ label, text }: { label: string; text: string }) {
  return (
    <p className="flex justify-between gap-4">
      <span>{label}</span>
      <span className="figures shrink-0 font-semibold">{text}</span>
    </p>
  );
}

function Fill({ share, tone }: { share: number; tone: Tone }) {
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return <div className="h-full rounded-full" style={{ width, background: TONE_COLOUR[tone] }} />;
}
