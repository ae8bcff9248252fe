'use client';

import { Icon } from '@/components/ui/icon';
import type { FormLabels } from './form-labels';

export function DraftNotice({ labels, onDiscard }: { labels: FormLabels; onDiscard: () => void }) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-md bg-state-progress-soft px-4 py-3 text-sm text-state-progress"
    >
      <span className="flex gap-2.5">
        <Icon name="info" className="mt-0.5" />
        {labels.restored}
      </span>
      <button type="button" onClick={onDiscard} className="font-semibold underline underline-offset-4">
        {labels.discard}
      </button>
    </div>
  );
}
