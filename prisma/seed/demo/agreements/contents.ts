import type { AGREEMENT } from '@/tests/factories/agreements';

type Content = Partial<typeof AGREEMENT>;

const TERMS =
  'El Gerente Público presta sus servicios a tiempo completo en la sede de la entidad, con las facultades y recursos del cargo. La entidad le facilita el equipo, el ambiente y la información que requiera. SERVIR lo acompaña con visitas de seguimiento y asistencia técnica.';

const goal = (
  type: string,
  title: string,
  indicator: string,
  unit: string,
  baseline: string,
  target: string,
  weight: string,
) => ({
  type,
  title,
  indicator,
  unit,
  baseline,
  target,
  weight,
});

/** Agreements of the cases of TN-1054 (4.2): goals and figures are the study's where it gives them. */
export const CASES = {
  inpeInfrastructure: {
    terms: TERMS,
    goals: [
      goal(
        'process',
        'Poner en marcha el nuevo modelo de financiamiento del mantenimiento penitenciario',
        'Establecimientos con mantenimiento financiado por el modelo',
        'establecimientos',
        '0',
        '40',
        '35',
      ),
      goal(
        'result',
        'Mejorar la ejecución del presupuesto de inversión',
        'Presupuesto devengado sobre el asignado',
        '%',
        '62',
        '90',
        '40',
      ),
      goal(
        'team_development',
        'Sostener los comités estratégicos semanales del equipo',
        'Comités semanales realizados en el año',
        'comités',
        '0',
        '48',
        '25',
      ),
    ],
  },
  inpeAdministration: {
    terms: TERMS,
    goals: [
      goal(
        'process',
        'Normalizar los procedimientos administrativos con protocolos',
        'Protocolos aprobados y en uso',
        'protocolos',
        '0',
        '12',
        '50',
      ),
      goal(
        'result',
        'Mejorar la ejecución del presupuesto institucional',
        'Presupuesto devengado sobre el asignado',
        '%',
        '80',
        '95',
        '50',
      ),
    ],
  },
  ugel04Administration: {
    terms: TERMS,
    goals: [
      goal('result', 'Acortar la contratación de personal', 'Duración de una contratación', 'meses', '6', '1', '60'),
      goal('innovation', 'Informatizar los trámites del área', 'Trámites informatizados', 'trámites', '0', '8', '40'),
    ],
  },
  csjArequipaAdministration: {
    terms: TERMS,
    goals: [
      goal(
        'result',
        'Elevar la satisfacción de los usuarios del servicio',
        'Usuarios que califican la atención de buena o excelente en la encuesta electrónica',
        '%',
        '50',
        '75',
        '60',
      ),
      goal(
        'innovation',
        'Expedir al instante los certificados de antecedentes',
        'Certificados expedidos en el momento',
        '%',
        '0',
        '100',
        '40',
      ),
    ],
  },
} satisfies Record<string, Content>;

/** What the other managers of the demonstration agree on. */
export const USUAL: Content = { terms: TERMS };

/** An agreement that says nothing of probation: the norm's three months apply (R030 10). */
export const SILENT_PROBATION: Content = { terms: TERMS, probationMonths: '' };
