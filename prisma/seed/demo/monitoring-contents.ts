import type { RiskLevel } from '@/lib/domains/entities/types';
import type { OwnerRole } from '@/lib/domains/monitoring/types';

/** What a contact finds, as its form sends it. `days` counts from the contact to the day the commitment is due. */
export type Finding = {
  readonly agenda: string;
  readonly attendees: readonly { readonly name: string; readonly post: string }[];
  readonly findings: readonly { readonly goalId: string; readonly text: string }[];
  readonly summary: string;
  readonly risk: RiskLevel;
  readonly riskReason: string;
  readonly commitments: readonly { readonly description: string; readonly owner: OwnerRole; readonly days: number }[];
};

const general = (text: string) => [{ goalId: '', text }];

/** What TN-1054 (4.2) tells of three of its cases, told as a visit. Persons are invented. */
export const CASE_VISITS: Readonly<Record<string, Finding>> = {
  INPE: {
    agenda: 'Conocer los protocolos estándar de la oficina y la ejecución del presupuesto.',
    attendees: [{ name: 'Delia Torres Ayala', post: 'Coordinadora de Presupuesto' }],
    findings: general(
      'Los procedimientos administrativos siguen protocolos estándar y mejoró la ejecución del presupuesto.',
    ),
    summary:
      'La oficina trabaja con protocolos estándar. El equipo los conoce y los aplica; la ejecución del presupuesto mejora respecto del año anterior.',
    risk: 'low',
    riskReason: 'Los cambios los sostiene el equipo y no solo quien conduce la oficina.',
    commitments: [
      { description: 'Publicar los protocolos en la intranet de la institución', owner: 'manager', days: 30 },
    ],
  },
  'UGEL-04': {
    agenda: 'Revisar las directivas y la informatización del área, y la duración de las contrataciones de personal.',
    attendees: [{ name: 'Wilfredo Chávez Ríos', post: 'Especialista de Personal' }],
    findings: general(
      'Con directivas nuevas e informatización, la contratación de personal, que tomaba de cinco a seis meses, se acorta.',
    ),
    summary:
      'El área ordenó sus directivas e informatizó trámites. El equipo señala que la contratación de personal es donde más se nota el cambio.',
    risk: 'low',
    riskReason: 'El avance se mide y el equipo lo hace suyo.',
    commitments: [
      {
        description: 'Remitir a SERVIR el registro mensual de la duración de las contrataciones',
        owner: 'manager',
        days: 30,
      },
    ],
  },
  'CSJ-AREQUIPA': {
    agenda: 'Ver la entrega de antecedentes penales y la encuesta electrónica a los usuarios.',
    attendees: [{ name: 'Patricia Zúñiga Vera', post: 'Responsable de Servicios Judiciales' }],
    findings: general('Los antecedentes se entregan en el acto y los usuarios responden una encuesta electrónica.'),
    summary:
      'La Corte pasó a ser unidad ejecutora poco antes. La oficina entrega los antecedentes al instante y mide la satisfacción con una encuesta electrónica.',
    risk: 'low',
    riskReason: 'Servicios estables y medidos.',
    commitments: [
      { description: 'Compartir la encuesta con las demás cortes en la reunión nacional', owner: 'manager', days: 45 },
    ],
  },
};

/** Contacts of the assignments in post. */
export const FOLLOW_UPS = {
  maintenance: {
    agenda: 'Conocer el comité estratégico semanal y el modelo de financiamiento del mantenimiento.',
    attendees: [
      { name: 'Jorge Salinas Pinto', post: 'Coordinador de Mantenimiento' },
      { name: 'Nora Cueva Díaz', post: 'Especialista en Inversiones' },
    ],
    findings: general('El comité se reúne cada semana y deja acuerdos por escrito.'),
    summary:
      'El comité estratégico semanal funciona. El modelo de financiamiento del mantenimiento está en consulta con la oficina de presupuesto.',
    risk: 'low',
    riskReason: 'La jefatura respalda el modelo y hay un cronograma.',
    commitments: [
      { description: 'Presentar el modelo de financiamiento a la Gerencia General', owner: 'manager', days: 20 },
    ],
  },
  funding: {
    agenda: 'Revisar la ejecución del presupuesto de mantenimiento y los compromisos anteriores.',
    attendees: [
      { name: 'Jorge Salinas Pinto', post: 'Coordinador de Mantenimiento' },
      { name: 'Hugo Rentería Campos', post: 'Especialista de Presupuesto' },
    ],
    findings: general('Dos establecimientos no tienen expediente técnico y la contratación se inició tarde.'),
    summary:
      'La ejecución va por debajo de lo programado en dos establecimientos. Se acordó un plan de recuperación con fechas y responsables.',
    risk: 'medium',
    riskReason: 'Si los expedientes no se aprueban este mes, el saldo no se ejecuta en el año.',
    commitments: [
      {
        description: 'Aprobar los expedientes técnicos de los dos establecimientos pendientes',
        owner: 'manager',
        days: 30,
      },
      { description: 'Autorizar la modificación presupuestal del mantenimiento', owner: 'superior', days: 48 },
      {
        description: 'Poner en contacto al equipo con el del Ministerio que ya aprobó expedientes semejantes',
        owner: 'monitoring_analyst',
        days: 45,
      },
    ],
  },
  works: {
    agenda: 'Revisar con el equipo de supervisión el avance de las obras priorizadas.',
    attendees: [{ name: 'Édgar Valencia Paz', post: 'Jefe de Supervisión de Obras' }],
    findings: general(
      'Tres obras están paralizadas por falta de supervisor y una por controversia con el contratista.',
    ),
    summary:
      'El avance se detuvo en cuatro obras. La gerencia espera la contratación de supervisores y una decisión sobre la controversia.',
    risk: 'high',
    riskReason:
      'Sin supervisores contratados las obras no se reinician antes de las lluvias y el plazo de la asignación termina en meses.',
    commitments: [
      { description: 'Contratar a los supervisores de las tres obras paralizadas', owner: 'manager', days: 35 },
      { description: 'Aprobar la reorganización del equipo de supervisión', owner: 'superior', days: 30 },
    ],
  },
  revenue: {
    agenda: 'Revisar los servicios de apoyo a las cortes y la recaudación.',
    attendees: [{ name: 'Silvia Ugarte Ramos', post: 'Subgerente de Recaudación' }],
    findings: general('La recaudación por aranceles se registra en línea en todas las cortes.'),
    summary: 'Los servicios de apoyo cumplen los plazos acordados y la recaudación se concilia cada semana.',
    risk: 'low',
    riskReason: 'Resultados sostenidos y equipo completo.',
    commitments: [{ description: 'Enviar el informe de conciliación del trimestre', owner: 'manager', days: 40 }],
  },
  registry: {
    agenda: 'Conocer la ejecución del presupuesto y las contrataciones del año.',
    attendees: [{ name: 'Ana Lucía Rojas Mejía', post: 'Jefa de Logística' }],
    findings: general('Las contrataciones tardan más que lo previsto en dos procesos.'),
    summary:
      'El equipo está completo y conoce sus metas. Dos contrataciones están observadas y se revisarán con el órgano de control.',
    risk: 'medium',
    riskReason: 'Dos procesos observados concentran buena parte del presupuesto del semestre.',
    commitments: [
      { description: 'Levantar las observaciones de los dos procesos de contratación', owner: 'manager', days: 60 },
    ],
  },
} as const satisfies Record<string, Finding>;
