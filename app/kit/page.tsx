import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { Button } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { PortalShell } from '@/components/layout/portal-shell';
import { RecordHeader } from '@/components/layout/record-header';
import { Tabs } from '@/components/layout/tabs';
import { Flash } from '@/components/ui/flash';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { chooseKitLanguageAction, dismissAction } from './actions';
import { ChartsDemo } from './charts-demo';
import { FormsDemo } from './forms-demo';
import { ListsDemo } from './lists-demo';
import { PiecesDemo } from './pieces-demo';

const NAV = [
  { href: '/kit', label: 'Inicio', current: true },
  { href: '/kit?s=gerentes', label: 'Gerentes' },
  { href: '/kit?s=asignaciones', label: 'Asignaciones' },
  { href: '/kit?s=concursos', label: 'Concursos' },
  { href: '/kit?s=seguimiento', label: 'Seguimiento' },
];

/** Every piece of the interface on one page, for those who build screens. Development only. */
export default async function KitPage({ searchParams }: PageProps<'/kit'>) {
  if (process.env.NODE_ENV === 'production') notFound();
  const locale = (await getLocale()) === 'en' ? 'en' : 'es';
  return (
    <PortalShell
      nav={NAV}
      homeHref="/kit"
      locale={locale}
      chooseLanguage={chooseKitLanguageAction}
      account={{ name: 'Rosa Quispe Mamani (demostración)', actingRole: 'Analista de seguimiento' }}
      roleSwitch={<Button size="small">Actuar como Dirección</Button>}
      signOut={<Button size="small">Salir</Button>}
      notifications={{ href: '/kit?s=avisos', count: 7 }}
      flash={
        <Flash
          notice={{ id: 'kit', text: 'Se registró la visita a la UGEL 04.' }}
          seen="/api/notice-seen"
          dismiss={dismissAction}
        />
      }
    >
      <PageHeader
        title="Piezas de la interfaz"
        subtitle="Lo que comparten todas las pantallas, con contenido de demostración."
      />
      <RecordHeader
        kind="Convenio de asignación"
        title="Jefatura de la Oficina de Administración, INPE"
        subtitle="Luis Alberto Paredes Ccori (demostración)"
        breadcrumbs={[
          { href: '/kit?s=asignaciones', label: 'Asignaciones' },
          { href: '/kit?s=inpe', label: 'INPE' },
        ]}
        actions={<Button>Imprimir</Button>}
        state={{ label: 'Por firmar', tone: 'progress' }}
        turn={{ who: 'Titular de la entidad', what: 'Debe leer y firmar el convenio' }}
        due={{ date: calendarDate('2026-11-25'), businessDaysLeft: 3 }}
        missing={[{ text: 'Firma del titular de la entidad', href: '/kit?s=firma' }, { text: 'Firma de la Dirección' }]}
      />
      <Tabs
        label="Partes del convenio"
        items={[
          { href: '/kit', label: 'Resumen', current: true },
          { href: '/kit?s=metas', label: 'Metas', count: 5 },
          { href: '/kit?s=visitas', label: 'Visitas', count: 2 },
          { href: '/kit?s=evaluaciones', label: 'Evaluaciones' },
        ]}
      />
      <ListsDemo params={await searchParams} />
      <PiecesDemo />
      <FormsDemo />
      <ChartsDemo />
    </PortalShell>
  );
}
