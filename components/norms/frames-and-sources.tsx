import { useTranslations } from 'next-intl';
import { DefinitionList, Section } from '@/components/layout/section';
import type { FrameId } from '@/lib/domains/norms/types';

const SOURCES = ['S1', 'S2', 'S3', 'DL1024', 'R030', 'L30057', 'R040', 'GDR', 'G065', 'CL'] as const;

/** What each frame is. */
export function FrameList({ frames }: { frames: readonly FrameId[] }) {
  const t = useTranslations('norms');
  const items = frames.map((id) => ({ term: t(`frames.${id}.name`), value: t(`frames.${id}.explanation`) }));
  return (
    <Section title={t('page.frames')} description={t('page.framesHelp')}>
      <DefinitionList items={items} />
    </Section>
  );
}

/** What the abbreviations of the sources stand for. */
export function SourceList() {
  const t = useTranslations('norms');
  const items = SOURCES.map((id) => ({ term: id, value: t(`sources.${id}`) }));
  return (
    <Section title={t('page.sources')} description={t('page.sourcesHelp')} id="fuentes">
      <DefinitionList items={items} />
    </Section>
  );
}
