import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { CurriculumSections } from '@/components/people/curriculum-sections';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { DateText } from '@/components/ui/value-text';
import { territoryOf } from '@/lib/domains/entities/territories';
import { getOwnProfile } from '@/lib/domains/people/queries';
import { missingFromProfile, professionalExperience } from '@/lib/domains/people/rules';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { removeExperienceAction, removeStudyAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

const FIXED_AT = {
  identity: '/perfil/datos',
  birth_date: '/perfil/datos',
  contact: '/perfil/datos',
  qualifying_study: '/perfil/estudios/nuevo',
  experience: '/perfil/experiencia/nueva',
} as const;

export default async function ProfilePage() {
  const actor = await requireActor('candidate', 'manager');
  const [t, profile] = await Promise.all([getTranslations('people'), getOwnProfile(actor.personId)]);
  const identity = profile?.identity ?? null;
  const curriculum = profile?.curriculum ?? { personId: '', studies: [], experiences: [] };
  const missing = missingFromProfile(identity, curriculum);
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      {missing.length > 0 && (
        <div className="mb-8">
          <Alert tone="warning" title={t('missing.title')}>
            <ul className="list-disc space-y-2 pl-5">
              {missing.map((item) => (
                <li key={item}>
                  <AppLink href={FIXED_AT[item]}>{t(`missing.${item}`)}</AppLink>
                </li>
              ))}
            </ul>
          </Alert>
        </div>
      )}
      <Section
        title={t('identity.title')}
        actions={
          <ButtonLink href="/perfil/datos" size="small">
            {t(identity ? 'identity.edit' : 'identity.start')}
          </ButtonLink>
        }
      >
        {identity ? (
          <DefinitionList
            columns={2}
            items={[
              {
                term: t('identity.name'),
                value: (
                  <>
                    {identity.givenNames} {identity.familyNames}{' '}
                    {identity.demonstration && <Badge icon={null}>{t('demonstration')}</Badge>}
                  </>
                ),
              },
              {
                term: t(`document_types.${identity.documentType}`),
                value: <span className="figures">{identity.documentNumber}</span>,
              },
              {
                term: t('fields.birthDate'),
                value: identity.birthDate ? <DateText date={identity.birthDate} /> : t('not_told'),
              },
              { term: t('fields.nationality'), value: t(`countries.${identity.nationality}`) },
              { term: t('fields.phone'), value: identity.phone ?? t('not_told') },
              {
                term: t('fields.ubigeo'),
                value: (identity.ubigeo && territoryOf(identity.ubigeo)?.name) ?? t('not_told'),
              },
            ]}
          />
        ) : (
          <p className="text-ink-soft">{t('identity.empty')}</p>
        )}
      </Section>
      {identity && profile && (
        <CurriculumSections
          curriculum={curriculum}
          documents={profile.documents}
          total={professionalExperience(curriculum, today())}
          removeStudy={removeStudyAction}
          removeExperience={removeExperienceAction}
        />
      )}
    </>
  );
}
