import { formatLongDate, formatNumber } from '@/lib/kernel/format';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { NormFrame } from '@/lib/domains/norms/frames';
import { probationMonthsOf } from '../assignment/dates';
import type { AgreementContent, PayReportFrequency, PreliminaryGoal } from './types';

/** What the agreement says of the assignment it belongs to. */
export type AgreementFacts = {
  readonly code: string;
  readonly entityName: string;
  readonly unitName: string;
  readonly post: string;
  readonly managerName: string;
  readonly memberCode: string;
  readonly reportNumber: string;
  readonly assignedOn: CalendarDate;
  readonly effectiveOn: CalendarDate | null;
  readonly designation: string | null;
  readonly designatedOn: CalendarDate | null;
  readonly frame: NormFrame;
};

export type Clause = {
  readonly ordinal: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
};

/**
 * The clauses of an assignment agreement, in Spanish because that is the language of the act. What each holds is what
 * R030 2.9, 12 and 19 and DL1024 8-10 require of it.
 */
export function clausesOf(facts: AgreementFacts, content: AgreementContent): Clause[] {
  const bodies: readonly Omit<Clause, 'ordinal'>[] = [
    parties(facts),
    {
      title: 'Base legal',
      paragraphs: [
        'Decreto Legislativo N.° 1024; su reglamento, aprobado por Decreto Supremo N.° 030-2009-PCM y modificado por Decreto Supremo N.° 004-2019-PCM.',
      ],
    },
    object(facts),
    {
      title: 'Funciones y responsabilidades del cargo',
      paragraphs: ['El Gerente Público tiene a su cargo las siguientes funciones y responsabilidades:'],
      items: content.functions,
    },
    { title: 'Términos y condiciones', paragraphs: content.terms.split('\n').filter((line) => line.trim() !== '') },
    { title: 'Período de asignación', paragraphs: [term(content.termYears)] },
    { title: 'Período de prueba', paragraphs: [probation(facts, content.probationMonths)] },
    goals(content.goals),
    { title: 'Remuneración y reporte de pagos', paragraphs: [pay(content.payReportFrequency)] },
    {
      title: 'Evaluación',
      paragraphs: [
        'SERVIR evalúa el desempeño del Gerente Público en coordinación con la Entidad Receptora, sobre las metas acordadas para cada año (Decreto Legislativo N.° 1024, artículo 11).',
      ],
    },
    {
      title: 'Conclusión',
      paragraphs: [
        'El vínculo con la Entidad Receptora termina al vencer el período de asignación o por las causas del artículo 28 del Reglamento, con su debido sustento. La pérdida de confianza no es una de ellas.',
      ],
    },
    {
      title: 'Suscripción',
      paragraphs: [
        'Las tres partes suscriben este convenio en el portal, cada una tras confirmar su identidad. De cada firma quedan el nombre, la calidad, el instante y la huella SHA-256 de este texto.',
      ],
    },
  ];
  return bodies.map((body, index) => ({ ordinal: ORDINALS[index] ?? String(index + 1), ...body }));
}

/** The exact text that the parties sign, whose SHA-256 each signature carries. Any change of a clause changes it. */
export function canonicalText(facts: AgreementFacts, content: AgreementContent): string {
  const clauses = clausesOf(facts, content).map(({ ordinal, title, paragraphs, items = [] }) =>
    [`${ordinal}. ${title}`, ...paragraphs, ...items.map((item, index) => `${index + 1}. ${item}`)].join('\n'),
  );
  return [agreementTitle(facts), ...clauses].join('\n\n').normalize('NFC');
}

export function agreementTitle({ code }: Pick<AgreementFacts, 'code'>): string {
  return `Convenio de Asignación ${code}`;
}

const ORDINALS = [
  'PRIMERA',
  'SEGUNDA',
  'TERCERA',
  'CUARTA',
  'QUINTA',
  'SEXTA',
  'SÉPTIMA',
  'OCTAVA',
  'NOVENA',
  'DÉCIMA',
  'UNDÉCIMA',
  'DUODÉCIMA',
] as const;

function parties({ entityName, managerName, memberCode }: AgreementFacts) {
  return {
    title: 'Partes',
    paragraphs: ['Celebran este convenio:'],
    items: [
      'La Autoridad Nacional del Servicio Civil (SERVIR), representada por la dirección a cargo del desarrollo de la gerencia pública.',
      `${entityName}, en adelante la Entidad Receptora, representada por su titular.`,
      `${managerName}, integrante del Cuerpo de Gerentes Públicos con código ${memberCode}, en adelante el Gerente Público.`,
    ],
  };
}

function object(facts: AgreementFacts) {
  const { post, unitName, entityName, reportNumber, assignedOn, effectiveOn, designation, designatedOn } = facts;
  const effect = effectiveOn ? `, eficaz desde el ${formatLongDate(effectiveOn, 'es')}` : '';
  const paragraphs = [
    `SERVIR asigna al Gerente Público al cargo de ${post}, de ${unitName}, en ${entityName}, por el Informe Técnico ${reportNumber} del ${formatLongDate(assignedOn, 'es')}${effect}.`,
  ];
  if (designation && designatedOn) {
    paragraphs.push(`La Entidad Receptora lo designa por ${designation}, del ${formatLongDate(designatedOn, 'es')}.`);
  }
  return { title: 'Objeto', paragraphs };
}

function term(years: number): string {
  return `El período de asignación es de ${years} años, renovables, contados de fecha a fecha desde el día en que el Gerente Público asume el cargo (Decreto Legislativo N.° 1024, artículo 9).`;
}

function probation({ frame }: AgreementFacts, months: number | null): string {
  const length = `${probationMonthsOf(months, frame)} meses`;
  if (months === null) {
    return `Este convenio no fija la duración del período de prueba, por lo que es de ${length} desde la asunción del cargo (Reglamento, artículo 10).`;
  }
  return `El período de prueba es de ${length} desde la asunción del cargo (Reglamento, artículo 10).`;
}

function goals(list: readonly PreliminaryGoal[]) {
  return {
    title: 'Metas e indicadores preliminares',
    paragraphs: ['Las metas preliminares, que se ajustan cada año, y sus indicadores cuantificables son:'],
    items: list.map(goalText),
  };
}

function goalText(goal: PreliminaryGoal): string {
  const figure = (value: string) => `${plain(formatNumber(value, 'es'))} ${goal.unit}`;
  return `${goal.title}. Indicador: ${goal.indicator}; línea de base ${figure(goal.baseline)}, meta ${figure(goal.target)}; peso ${plain(formatNumber(goal.weight, 'es'))} %.`;
}

const FREQUENCY: Record<PayReportFrequency, string> = {
  monthly: 'cada mes',
  quarterly: 'cada trimestre',
  semiannual: 'cada semestre',
  annual: 'cada año',
};

function pay(frequency: PayReportFrequency): string {
  return `La Entidad Receptora paga la remuneración del cargo y SERVIR la complementa hasta la escala del Cuerpo de Gerentes Públicos (Decreto Legislativo N.° 1024, artículo 10). La Entidad Receptora reporta a SERVIR los pagos realizados ${FREQUENCY[frequency]} (Reglamento, artículo 19).`;
}

/** Ordinary spaces: a copy of the text must compare equal whatever typed it. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
