/**
 * StageProgressTable  competitionId, stages, progress: how far each stage is, with its sheet
 * NextStep            competition, compute/publish/startCourse (actions): the one act that follows in its state, if any
 * CourseList          rows: who is in the course, each to be given a result
 */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { CheckboxField } from '@/components/forms/choice-fields';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { NumberText } from '@/components/ui/value-text';
import { ScoreOutOf } from './score-out-of';

interface Stage {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly weight: string;
  readonly passMark: string;
  readonly maxScore: string;
}

interface Progress {
  readonly stageId: string;
  readonly takes: number;
  readonly scored: number;
  readonly passed: number;
}

export function StageProgressTable(props: {
  competitionId: string;
  stages: readonly Stage[];
  progress: readonly Progress[];
}) {
  const t = useTranslations('applications');
  const of = (stage: Stage) =>
    props.progress.find(({ stageId }) => stageId === stage.id) ?? { takes: 0, scored: 0, passed: 0 };
  return (
    <DataTable
      caption={t('evaluation.stages')}
      hideCaption
      rows={props.stages}
      rowKey={({ id }) => id}
      rowHref={({ position }) => `/concursos/${props.competitionId}/etapas/${position}`}
      empty={null}
      columns={[
        {
          key: 'name',
          header: t('stages.stage'),
          rowHeader: true,
          cell: ({ position, name }) => `${position}. ${name}`,
        },
        {
          key: 'weight',
          header: t('merit.weight'),
          numeric: true,
          cell: ({ weight }) => <NumberText value={weight} unit="%" />,
        },
        {
          key: 'pass',
          header: t('stages.pass_mark'),
          numeric: true,
          cell: ({ passMark, maxScore }) => <ScoreOutOf score={passMark} maximum={maxScore} />,
        },
        { key: 'takes', header: t('evaluation.takes'), numeric: true, cell: (stage) => of(stage).takes },
        { key: 'scored', header: t('evaluation.scored'), numeric: true, cell: (stage) => of(stage).scored },
        { key: 'passed', header: t('evaluation.passed'), numeric: true, cell: (stage) => of(stage).passed },
      ]}
    />
  );
}

interface NextStepProps {
  competition: { readonly id: string; readonly state: string; readonly version: number };
  compute: FormAction;
  publish: FormAction;
  startCourse: FormAction;
}

export function NextStep({ competition, compute, publish, startCourse }: NextStepProps) {
  const t = useTranslations('applications.evaluation');
  const hidden = { competitionId: competition.id, version: String(competition.version) };
  switch (competition.state) {
    case 'EVALUATING':
      return (
        <Section title={t('compute')} description={t('compute_how')}>
          <ActionForm action={compute} label={t('compute')} hidden={hidden}>
            <CheckboxField name="absentConfirmed" label={t('absent')} hint={t('absent_hint')} />
            <FormActions>
              <SubmitButton>{t('compute')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </Section>
      );
    case 'MERIT_LIST_APPROVED':
      return (
        <Section title={t('publish')} description={t('publish_how')}>
          <ActionForm action={publish} label={t('publish')} hidden={hidden}>
            <FormActions>
              <SubmitButton>{t('publish')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </Section>
      );
    case 'RESULTS_PUBLISHED':
      return (
        <Section title={t('start_course')} description={t('start_course_how')}>
          <ActionForm action={startCourse} label={t('start_course')} hidden={hidden}>
            <FormActions>
              <SubmitButton>{t('start_course')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </Section>
      );
    default:
      return null;
  }
}

export function CourseList({
  rows,
}: {
  rows: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(({ id, code, name }) => (
        <li key={id} className="flex gap-4 py-2.5">
          <span className="figures text-ink-soft">{code}</span>
          <AppLink href={`/postulaciones/${id}`}>{name}</AppLink>
        </li>
      ))}
    </ul>
  );
}
