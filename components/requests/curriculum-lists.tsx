/** CurriculumLists — studies and experiences, without documents: what whoever compares managers reads of their curriculum. */
import { useTranslations } from 'next-intl';
import { DateText } from '@/components/ui/value-text';
import type { Experience, Study } from '@/lib/domains/people/types';

export interface CurriculumListsProps {
  studies: readonly Pick<Study, 'id' | 'level' | 'field' | 'institution' | 'awardedOn'>[];
  experiences: readonly Pick<Experience, 'id' | 'post' | 'employer' | 'sector' | 'area' | 'startsOn' | 'endsOn'>[];
}

export function CurriculumLists({ studies, experiences }: CurriculumListsProps) {
  const t = useTranslations('requests.curriculum');
  const people = useTranslations('people');
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <div>
        <h3 className="mb-2 font-semibold">{t('studies')}</h3>
        <ul className="space-y-2 text-sm">
          {studies.map((study) => (
            <li key={study.id}>
              <span className="font-medium">
                {people(`levels.${study.level}`)}: {study.field}
              </span>
              <span className="block text-ink-soft">
                {study.institution} · <DateText date={study.awardedOn} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="mb-2 font-semibold">{t('experience')}</h3>
        <ul className="space-y-2 text-sm">
          {experiences.map((post) => (
            <li key={post.id}>
              <span className="font-medium">{post.post}</span>, {post.employer}
              <span className="block text-ink-soft">
                {people(`sectors.${post.sector}`)} · <DateText date={post.startsOn} /> –{' '}
                {post.endsOn ? <DateText date={post.endsOn} /> : t('present')}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
