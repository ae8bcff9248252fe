/** A goal of the demonstration and the value reported for each of its periods, in order. */
export type GoalPlan = {
  readonly goal: Readonly<Record<string, string>>;
  readonly values: readonly string[];
  /** What became of the last report; the earlier ones are confirmed. */
  readonly last?: 'reported' | 'rejected';
};

const STUDY = 'BID, Nota técnica TN-1054 (2016), 4.2';
const INVENTED = 'Cifras de la demostración.';

const goal = (weight: string, type: string, title: string, more: Readonly<Record<string, string>>) => ({
  weight,
  type,
  title,
  frequency: 'quarterly',
  direction: 'increase',
  ...more,
});

const stay = (weight: string, from: string, to: string, values: readonly string[]): GoalPlan => ({
  goal: goal(weight, 'team_development', 'Sostener los comités estratégicos semanales del equipo', {
    indicator: 'Comités realizados',
    unit: 'comités',
    baseline: from,
    target: to,
    meansOfVerification: `Actas de los comités. La práctica es la de ${STUDY}, Oficina de Infraestructura del INPE. ${INVENTED}`,
  }),
  values,
});

const budget = (
  weight: string,
  baseline: string,
  target: string,
  values: readonly string[],
  more: Partial<GoalPlan> = {},
): GoalPlan => ({
  goal: goal(weight, 'result', 'Mejorar la ejecución del presupuesto', {
    indicator: 'Presupuesto devengado sobre el asignado',
    unit: '%',
    baseline,
    target,
    meansOfVerification: `Reporte mensual del SIAF. La mejora es la de ${STUDY}, INPE, que no da la cifra. ${INVENTED}`,
    ...more.goal,
  }),
  values,
  ...(more.last ? { last: more.last } : {}),
});

export const INPE_INFRASTRUCTURE = {
  first: [
    {
      goal: goal('40', 'process', 'Poner en marcha el nuevo modelo de financiamiento del mantenimiento penitenciario', {
        indicator: 'Establecimientos con mantenimiento financiado por el modelo',
        unit: 'establecimientos',
        baseline: '0',
        target: '20',
        meansOfVerification: `Convenios y actas de entrega. El modelo es el de ${STUDY}, Oficina de Infraestructura del INPE. ${INVENTED}`,
      }),
      values: ['3', '8', '13', '18'],
    },
    budget('35', '62', '80', ['65', '70', '76', '81']),
    stay('25', '0', '48', ['11', '23', '35', '47']),
  ],
  second: [
    {
      goal: goal('40', 'process', 'Extender el modelo de financiamiento del mantenimiento penitenciario', {
        indicator: 'Establecimientos con mantenimiento financiado por el modelo',
        unit: 'establecimientos',
        baseline: '18',
        target: '40',
        frequency: 'monthly',
        meansOfVerification: `Convenios y actas de entrega. El modelo es el de ${STUDY}, Oficina de Infraestructura del INPE. ${INVENTED}`,
      }),
      values: ['20', '23', '27'],
      last: 'rejected',
    },
    budget('35', '80', '90', ['82'], { last: 'reported' }),
    {
      goal: goal('25', 'team_development', 'Sostener los comités estratégicos semanales del equipo', {
        indicator: 'Comités realizados',
        unit: 'comités',
        baseline: '0',
        target: '48',
        frequency: 'monthly',
        meansOfVerification: `Actas de los comités. La práctica es la de ${STUDY}, Oficina de Infraestructura del INPE. ${INVENTED}`,
      }),
      values: ['4'],
    },
  ],
} as const satisfies Record<string, readonly GoalPlan[]>;

const protocols = (baseline: string, target: string, value: string): GoalPlan => ({
  goal: goal('50', 'process', 'Normalizar los procedimientos administrativos con protocolos', {
    indicator: 'Protocolos aprobados y en uso',
    unit: 'protocolos',
    baseline,
    target,
    frequency: 'annual',
    meansOfVerification: `Resoluciones de aprobación. Los protocolos son los de ${STUDY}, Oficina General de Administración del INPE. ${INVENTED}`,
  }),
  values: [value],
});

export const INPE_ADMINISTRATION: readonly (readonly GoalPlan[])[] = [
  [protocols('0', '4', '4'), budget('50', '80', '86', ['81', '83', '85', '87'])],
  [protocols('4', '8', '8'), budget('50', '86', '91', ['87', '88', '90', '91'])],
  [protocols('8', '12', '11'), budget('50', '91', '95', ['91', '92', '94', '95'])],
];

const recruitment = (baseline: string, target: string, values: readonly string[], from: string): GoalPlan => ({
  goal: goal('60', 'result', 'Acortar la contratación de personal', {
    indicator: 'Duración de una contratación',
    unit: 'meses',
    baseline,
    target,
    direction: 'decrease',
    frequency: 'semiannual',
    meansOfVerification: `Registro de contrataciones del área. ${from}`,
  }),
  values,
});

const formalities = (baseline: string, target: string, value: string): GoalPlan => ({
  goal: goal('40', 'innovation', 'Informatizar los trámites del área', {
    indicator: 'Trámites informatizados',
    unit: 'trámites',
    baseline,
    target,
    frequency: 'annual',
    meansOfVerification: `Sistema de trámites. La informatización es la de ${STUDY}, Área de Administración de la UGEL 04. ${INVENTED}`,
  }),
  values: [value],
});

const FIVE_TO_SIX = `La línea de base, de 5 a 6 meses, es la de ${STUDY}, UGEL 04; los valores intermedios son de la demostración.`;
const ONE_MONTH = `El valor final, 1 mes en 2015, es el de ${STUDY}, UGEL 04; los anteriores son de la demostración.`;

export const UGEL_04: readonly (readonly GoalPlan[])[] = [
  [recruitment('6', '4', ['5', '4'], FIVE_TO_SIX), formalities('0', '3', '3')],
  [recruitment('4', '2', ['3', '2'], 'Valores intermedios de la demostración.'), formalities('3', '6', '5')],
  [recruitment('2', '1', ['2', '1'], ONE_MONTH), formalities('5', '8', '8')],
];

const survey = (baseline: string, target: string, values: readonly string[], source: string): GoalPlan => ({
  goal: goal('60', 'result', 'Elevar la satisfacción de los usuarios del servicio', {
    indicator: 'Usuarios que califican la atención de buena o excelente',
    unit: '%',
    baseline,
    target,
    frequency: 'semiannual',
    meansOfVerification: `Encuesta electrónica de usuarios. ${source}`,
  }),
  values,
});

const certificates = (baseline: string, target: string, value: string): GoalPlan => ({
  goal: goal('40', 'innovation', 'Expedir al instante los certificados de antecedentes', {
    indicator: 'Certificados expedidos en el momento',
    unit: '%',
    baseline,
    target,
    frequency: 'annual',
    meansOfVerification: `Sistema de expedición. La expedición al instante es la de ${STUDY}, Corte Superior de Arequipa. ${INVENTED}`,
  }),
  values: [value],
});

const MID_2015 = `Más de 75 % de buena o excelente a mediados de 2015, según ${STUDY}, Corte Superior de Arequipa; se reporta 75, lo que la fuente permite afirmar.`;

export const CSJ_AREQUIPA: readonly (readonly GoalPlan[])[] = [
  [survey('50', '60', ['54', '59'], INVENTED), certificates('0', '40', '42')],
  [survey('59', '68', ['63', '68'], INVENTED), certificates('42', '75', '70')],
  [survey('68', '75', ['71', '75'], MID_2015), certificates('70', '100', '100')],
];

/** What the other managers of the demonstration are measured by. */
export const usual = (values: readonly string[]): readonly GoalPlan[] => [
  {
    goal: goal('70', 'result', 'Reducir el tiempo de atención de los expedientes', {
      indicator: 'Días hábiles hasta la respuesta',
      unit: 'días',
      baseline: '30',
      target: '15',
      direction: 'decrease',
      frequency: 'semiannual',
      meansOfVerification: `Sistema de trámite documentario. ${INVENTED}`,
    }),
    values,
  },
  {
    goal: goal('30', 'team_development', 'Mantener la rotación del equipo en un rango sano', {
      indicator: 'Rotación anual del equipo',
      unit: '%',
      baseline: '18',
      target: '8',
      direction: 'band',
      bandMin: '5',
      bandMax: '10',
      frequency: 'annual',
      meansOfVerification: `Planilla de la entidad. ${INVENTED}`,
    }),
    values: values.length > 0 ? ['9'] : [],
  },
];
