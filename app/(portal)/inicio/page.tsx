import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { worklistItems } from '@/components/record/task-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { Worklist } from '@/components/ui/worklist';
import { requireSession } from '@/lib/platform/session';
import { listTasks } from '@/lib/platform/worklist';
import { HOME_SECTIONS } from './sections';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home'))('title') };
}

/** Every role's home: first what the person must do, then the state of what they follow. */
export default async function HomePage() {
  const { actor } = await requireSession();
  const [t, items] = await Promise.all([getTranslations('home'), listTasks(actor).then(worklistItems)]);
  const RoleSection = HOME_SECTIONS[actor.role];
  return (
    <>
      <PageHeader title={t('greeting', { name: actor.name })} subtitle={t(`subtitle.${actor.role}`)} />
      <Section title={t('worklist')}>
        <Worklist
          items={items}
          empty={<EmptyState title={t('nothing.title')}>{t(`nothing.${actor.role}`)}</EmptyState>}
        />
      </Section>
      {RoleSection && <RoleSection actor={actor} />}
    </>
  );
}
