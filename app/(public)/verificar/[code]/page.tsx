import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ASSIGNMENT_TONES } from '@/components/agreements/state-tones';
import { VerificationSearch } from '@/components/agreements/verification-search';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText, InstantText } from '@/components/ui/value-text';
import { findVerifiedAct, type VerifiedAct } from '@/lib/domains/agreements/verification/queries';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { checkFileAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agreements.verify'))('title'), robots: { index: false } };
}

export default async function VerifiedActPage({ params }: PageProps<'/verificar/[code]'>) {
  const text = decodeURIComponent((await params).code);
  const act = await findVerifiedAct(text);
  return act ? <Authentic act={act} /> : <Unknown text={text.slice(0, 60)} />;
}

async function Unknown({ text }: { text: string }) {
  const t = await getTranslations('agreements.verify');
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('intro')} />
      <div className="mb-8">
        <Alert tone="danger" title={t('unknown_title')}>
          {t('unknown_body')}
        </Alert>
      </div>
      <VerificationSearch code={text} />
    </>
  );
}

async function Authentic({ act }: { act: VerifiedAct }) {
  const [t, locale] = await Promise.all([getTranslations('agreements'), getLocale()]);
  return (
    <>
      <PageHeader
        title={locale === 'en' ? act.title.en : act.title.es}
        subtitle={act.code}
        breadcrumbs={[{ label: t('verify.title'), href: '/verificar' }]}
      />
      <div className="mb-8 space-y-4">
        <Alert tone="success" title={t('verify.authentic')}>
          {t('verify.privacy')}
        </Alert>
        {act.state === 'ANNULLED' && (
          <Alert tone="warning" title={t('verify.annulled')}>
            {t('verify.annulled_body')}
          </Alert>
        )}
      </div>
      <Section title={t('verify.what')}>
        <Facts act={act} />
      </Section>
      <Section title={t('verify.check_title')} description={t('verify.check_body')}>
        <ActionForm action={checkFileAction} hidden={{ code: act.code }} label={t('verify.check_title')}>
          <FileField
            name="file"
            label={t('verify.file')}
            hint={t('verify.file_hint')}
            accept=".pdf,application/pdf"
            required
          />
          <FormActions>
            <SubmitButton>{t('verify.check')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Section>
      <p>
        <AppLink href="/verificar">{t('verify.again')}</AppLink>
      </p>
    </>
  );
}

async function Facts({ act }: { act: VerifiedAct }) {
  const t = await getTranslations('agreements');
  const date = (value: CalendarDate | null) => (value ? <DateText date={value} long /> : t('verify.none'));
  return (
    <DefinitionList
      items={[
        {
          term: t('verify.parties'),
          value: (
            <>
              <p>{t('verify.servir')}</p>
              <p>{act.entity}</p>
              <p>
                {act.manager} ({t('verify.manager')})
              </p>
            </>
          ),
        },
        { term: t('verify.post'), value: `${act.post}, ${act.unit}` },
        { term: t('verify.signed'), value: date(act.signedOn) },
        { term: t('verify.effective'), value: date(act.effectiveOn) },
        { term: t('verify.starts'), value: date(act.startsOn) },
        { term: t('verify.ends'), value: date(act.endsOn) },
        ...(act.endedOn ? [{ term: t('verify.ended'), value: date(act.endedOn) }] : []),
        {
          term: t('verify.state'),
          value: <StateBadge state={act.state} tones={ASSIGNMENT_TONES} label={t(`states.assignment_${act.state}`)} />,
        },
        { term: t('verify.issued'), value: <InstantText at={act.issuedAt} /> },
        { term: t('verify.sha'), value: <span className="font-mono text-2xs break-all">{act.sha256}</span> },
      ]}
    />
  );
}
