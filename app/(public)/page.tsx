import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { FigureList } from '@/components/transparency/figure-list';
import { OpenCalls } from '@/components/transparency/open-calls';
import { Steps } from '@/components/transparency/steps';
import { AppLink } from '@/components/ui/app-link';
import { listPublicCompetitions } from '@/lib/domains/competitions/queries';
import { frameOf } from '@/lib/domains/norms/frames';
import { getPublicFigures } from '@/lib/domains/transparency/queries';
import { businessDaysBetween } from '@/lib/kernel/business-days';
import { isOnOrAfter } from '@/lib/kernel/calendar-date';
import { formatNumber, formatPercent, type Locale } from '@/lib/kernel/format';
import { currentCalendar } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';

const ENTITY_STEPS = ['request', 'match', 'prefer', 'agreement', 'goals'] as const;
const CANDIDATE_STEPS = ['requirements', 'apply', 'stages', 'course', 'member'] as const;
const PUBLISHED = ['members', 'targets', 'satisfied'] as const;

/** What the cadre is, in its own figures, for whoever arrives without a session. */
export default async function PublicHomePage() {
  const [t, locale, figures, { open }, calendar] = await Promise.all([
    getTranslations('transparency'),
    getLocale() as Promise<Locale>,
    getPublicFigures(),
    listPublicCompetitions(),
    currentCalendar(),
  ]);
  const day = today();
  const calls = open.filter(({ applicationsCloseOn }) => isOnOrAfter(applicationsCloseOn, day));
  const daysLeft = Object.fromEntries(
    calls.map(({ id, applicationsCloseOn }) => [id, businessDaysBetween(calendar, day, applicationsCloseOn)]),
  );
  const count = (value: number) => formatNumber(value, locale);
  const { achievement } = figures;
  const limits = { goals: frameOf('cgp').number('goals.max') ?? 0 };
  const steps = (audience: 'entity' | 'candidate', keys: readonly string[]) =>
    keys.map((key) => ({
      text: t(`${audience}.steps.${key}.text`, limits),
      source: t(`${audience}.steps.${key}.source`),
    }));
  return (
    <>
      <div className="grid gap-x-16 gap-y-10 pb-14 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)] lg:items-end">
        <div>
          <h1 className="max-w-[18ch] text-4xl leading-[1.08] font-bold tracking-[-0.025em] sm:text-[3.25rem]">
            {t('title')}
          </h1>
          <p className="mt-6 max-w-(--width-prose) text-lg leading-relaxed text-ink-soft">{t('lead')}</p>
          <div className="mt-7 flex flex-wrap gap-3">
            <ButtonLink href="/concursos" variant="primary">
              {t('see_calls')}
            </ButtonLink>
            <ButtonLink href="/ingresar">{t('enter')}</ButtonLink>
          </div>
        </div>
        <section aria-labelledby="cifras">
          <h2 id="cifras" className="mb-3 font-semibold">
            {t('figures.title')}
          </h2>
          <FigureList
            figures={[
              { key: 'members', value: count(figures.members), label: t('figures.members') },
              { key: 'in_post', value: count(figures.inPost), label: t('figures.in_post') },
              { key: 'entities', value: count(figures.entities), label: t('figures.entities') },
              { key: 'open', value: count(calls.length), label: t('figures.open') },
              {
                key: 'achievement',
                value: achievement ? formatPercent(achievement.average, locale, 1) : '—',
                label: t('figures.achievement'),
                note: achievement
                  ? t('figures.achievement_year', { year: String(achievement.year), count: achievement.evaluations })
                  : t('figures.achievement_none'),
              },
            ]}
          />
          {figures.demonstration && <p className="mt-3 text-sm text-ink-soft">{t('figures.demonstration')}</p>}
        </section>
      </div>
      <section className="border-t border-line py-12">
        <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <h2 className="text-2xl font-bold tracking-[-0.012em]">{t('calls.title')}</h2>
          <AppLink href="/concursos">{t('calls.all')}</AppLink>
        </div>
        <OpenCalls rows={calls} daysLeft={daysLeft} />
      </section>
      <section className="grid gap-x-16 gap-y-8 border-t border-line py-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.35fr)]">
        <h2 className="max-w-[20ch] text-2xl leading-tight font-bold tracking-[-0.012em]">{t('what.title')}</h2>
        <div className="max-w-(--width-prose) space-y-4">
          {(['born', 'one_entry', 'evaluated', 'paid'] as const).map((key) => (
            <p key={key}>
              {t(`what.${key}.text`, limits)} <span className="text-sm text-ink-soft">({t(`what.${key}.source`)})</span>
            </p>
          ))}
        </div>
      </section>
      <section className="border-t border-line py-12">
        <h2 className="mb-8 text-2xl font-bold tracking-[-0.012em]">{t('how')}</h2>
        <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
          <Steps title={t('entity.title')} steps={steps('entity', ENTITY_STEPS)} />
          <Steps
            title={t('candidate.title')}
            steps={steps('candidate', CANDIDATE_STEPS)}
            action={<ButtonLink href="/registro">{t('candidate.register')}</ButtonLink>}
          />
        </div>
      </section>
      <section className="border-t border-line py-12">
        <h2 className="text-2xl font-bold tracking-[-0.012em]">{t('published.title')}</h2>
        <p className="mt-1 mb-6 max-w-(--width-prose) text-ink-soft">{t('published.note')}</p>
        <dl className="grid gap-x-12 gap-y-8 sm:grid-cols-3">
          {PUBLISHED.map((key) => (
            <div key={key} className="flex flex-col-reverse justify-end border-t-2 border-accent-fill pt-3">
              <dt className="mt-1 text-ink-soft">
                {t(`published.${key}.label`)} <span className="block text-sm">{t(`published.${key}.source`)}</span>
              </dt>
              <dd className="figures text-4xl font-semibold tracking-[-0.02em]">{t(`published.${key}.value`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="grid gap-x-16 gap-y-8 border-t border-line pt-12 sm:grid-cols-2">
        <div>
          <h2 className="text-lg font-semibold">{t('norms.title')}</h2>
          <p className="mt-1 mb-3 text-ink-soft">{t('norms.text')}</p>
          <AppLink href="/normas">{t('norms.link')}</AppLink>
        </div>
        <div>
          <h2 className="text-lg font-semibold">{t('verify.title')}</h2>
          <p className="mt-1 mb-3 text-ink-soft">{t('verify.text')}</p>
          <AppLink href="/verificar">{t('verify.link')}</AppLink>
        </div>
      </section>
    </>
  );
}
