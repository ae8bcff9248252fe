import { ButtonLink } from '@/components/forms/button';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { Card, DefinitionList, Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { Deadline } from '@/components/ui/deadline';
import { FileLink } from '@/components/ui/file-link';
import { Meter, ProgressBar, Stat } from '@/components/ui/progress';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText, InstantText, NumberText } from '@/components/ui/value-text';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { tryFormAction } from './actions';

const GOAL_TONES = { proposed: 'progress', agreed: 'success', objected: 'danger' } as const;

export function PiecesDemo() {
  return (
    <Section title="Piezas sueltas">
      <div className="grid gap-6 lg:grid-cols-2">
        <div className="flex flex-col gap-4">
          <Alert tone="progress" title="El convenio se firma con su contraseña">
            Se la pediremos una vez más al firmar.
          </Alert>
          <Alert
            tone="warning"
            title="Faltan 3 días hábiles"
            action={
              <ButtonLink href="/kit?s=plazo" size="small">
                Ver el plazo
              </ButtonLink>
            }
          >
            Después no podrá presentar la solicitud.
          </Alert>
          <Alert tone="danger" title="No se puede publicar">
            El plazo de publicación es de 10 días hábiles y faltan 3.
          </Alert>
          <Alert tone="success">Se verificó el archivo: está íntegro.</Alert>
          <div className="flex flex-wrap items-center gap-2">
            <Badge>Borrador</Badge>
            <Badge tone="progress">En curso</Badge>
            <Badge tone="success">Vigente</Badge>
            <Badge tone="warning">Por vencer</Badge>
            <Badge tone="danger">Observada</Badge>
            <StateBadge state="objected" tones={GOAL_TONES} label="Objetada" />
          </div>
          <div className="flex flex-wrap items-start gap-3">
            <SmallActionForm action={tryFormAction} label="Aceptar la asignación" variant="primary" />
            <SmallActionForm
              action={tryFormAction}
              label="Rechazar"
              variant="danger"
              confirm={{
                title: '¿Rechazar la asignación?',
                body: 'Una segunda negativa es causal de exclusión del Cuerpo.',
              }}
            />
            <ButtonLink href="/kit?s=enlace" variant="quiet" size="small">
              Ver el expediente
            </ButtonLink>
          </div>
        </div>
        <Card title="Puesto" footer={<FileLink label="Perfil del puesto" href="/kit?s=perfil" detail="PDF, 240 kB" />}>
          <DefinitionList
            items={[
              { term: 'Entidad', value: 'Instituto Nacional Penitenciario' },
              { term: 'Inicio', value: <DateText date={calendarDate('2026-12-15')} long /> },
              { term: 'Registrado', value: <InstantText at={new Date('2026-11-20T20:12:00Z')} /> },
              { term: 'Plazo', value: <Deadline date={calendarDate('2026-11-18')} businessDaysLeft={-2} /> },
            ]}
          />
          <div className="mt-5 flex flex-col gap-4">
            <ProgressBar label="Importación de postulaciones" done={6420} total={10000} detail="3 filas con error" />
            <Meter label="Logro de la meta" value={62} text="62 %" mark={70} tone="warning" />
          </div>
          <div className="mt-5 flex gap-8">
            <Stat label="Gerentes asignados" value={<NumberText value={347} />} note="de 412 en el Cuerpo" />
            <Stat label="Por vencer" value={<NumberText value={18} />} href="/kit?s=vencer" />
          </div>
        </Card>
      </div>
    </Section>
  );
}
