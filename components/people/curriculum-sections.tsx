/** CurriculumSections — one's own studies and experience, each line with its edit link and its removal. */
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/forms/button';
import type { FormAction } from '@/components/forms/form-state';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import type { TimeWorked } from '@/lib/domains/people/rules';
import type { Curriculum, ProfileDocument } from '@/lib/domains/people/types';
import { ExperienceList, StudyList, TimeText } from './curriculum-lists';

interface Props {
  curriculum: Curriculum;
  documents: Readonly<Record<string, ProfileDocument>>;
  /** Professional experience, overlaps counted once. */
  total: TimeWorked;
  removeStudy: FormAction;
  removeExperience: FormAction;
}

export function CurriculumSections({ curriculum, documents, total, removeStudy, removeExperience }: Props) {
  const t = useTranslations('people');
  return (
    <>
      <Section
        id="estudios"
        title={t('studies.title')}
        description={t('studies.description')}
        actions={
          <ButtonLink href="/perfil/estudios/nuevo" size="small">
            {t('studies.add')}
          </ButtonLink>
        }
      >
        <StudyList
          studies={curriculum.studies}
          documents={documents}
          empty={<EmptyState title={t('studies.empty')}>{t('studies.empty_how')}</EmptyState>}
          actions={(study) => (
            <>
              <ButtonLink href={`/perfil/estudios/${study.id}`} size="small" variant="quiet">
                {t('edit')}
              </ButtonLink>
              <SmallActionForm
                action={removeStudy}
                label={t('remove')}
                hidden={{ studyId: study.id }}
                confirm={{ title: t('studies.remove', { study: study.field }), body: t('remove_body') }}
              />
            </>
          )}
        />
      </Section>
      <Section
        id="experiencia"
        title={t('experience.title')}
        description={
          <>
            {t('experience.total')}{' '}
            <strong>
              <TimeText time={total} />
            </strong>
            . {t('experience.total_how')}
          </>
        }
        actions={
          <ButtonLink href="/perfil/experiencia/nueva" size="small">
            {t('experience.add')}
          </ButtonLink>
        }
      >
        <ExperienceList
          experiences={curriculum.experiences}
          documents={documents}
          empty={<EmptyState title={t('experience.empty')}>{t('experience.empty_how')}</EmptyState>}
          actions={(experience) => (
            <>
              <ButtonLink href={`/perfil/experiencia/${experience.id}`} size="small" variant="quiet">
                {t('edit')}
              </ButtonLink>
              <SmallActionForm
                action={removeExperience}
                label={t('remove')}
                hidden={{ experienceId: experience.id }}
                confirm={{ title: t('experience.remove', { post: experience.post }), body: t('remove_body') }}
              />
            </>
          )}
        />
      </Section>
    </>
  );
}
