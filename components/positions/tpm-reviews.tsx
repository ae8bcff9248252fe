/** TpmReviews — reviews (TpmReviewView[], newest first): the one in force, when the next is due, and those before. */
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText } from '@/components/ui/value-text';
import type { TpmReviewView } from '@/lib/domains/positions/tpm/types';
import { REVIEW_TONES } from './tones';

export function TpmReviews({ reviews }: { reviews: readonly TpmReviewView[] }) {
  const t = useTranslations('census.list.review');
  const p = useTranslations('positions');
  if (reviews.length === 0) return <EmptyState title={t('none')}>{t('none_why')}</EmptyState>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {reviews.map((review) => (
        <li key={review.id} className="space-y-1 py-4">
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            <DateText date={review.reviewedOn} long />
            <StateBadge state={review.state} tones={REVIEW_TONES} label={p(`states.tpm_review_${review.state}`)} />
          </p>
          <p className="text-sm text-ink-soft">
            {review.resolution} · {t('bodies', { count: review.bodies })}
            {review.state === 'IN_FORCE' && review.nextOn && (
              <>
                {' '}
                · {t('next')} <DateText date={review.nextOn} long />
              </>
            )}
          </p>
          <p className="max-w-(--width-prose) whitespace-pre-line">{review.summary}</p>
        </li>
      ))}
    </ul>
  );
}
