import type { ReactNode } from 'react';
import type { Role } from '@/lib/kernel/actor';
import type { CurrentSession } from '@/lib/platform/session';
import { AdministratorHome } from './administrator';
import { CandidateHome } from './candidate';
import { CouncilMemberHome } from './council-member';
import { DirectorateHome } from './directorate';
import { EntityHeadHome } from './entity-head';
import { EntityHrHome } from './entity-hr';
import { ManagerHome } from './manager';
import { MonitoringAnalystHome } from './monitoring-analyst';
import { SelectionSpecialistHome } from './selection-specialist';
import { SuperiorHome } from './superior';

export type HomeSectionProps = { readonly actor: CurrentSession['actor'] };

type HomeSection = (props: HomeSectionProps) => Promise<ReactNode>;

/** What each role follows, under its worklist. */
export const HOME_SECTIONS: Partial<Record<Role, HomeSection>> = {
  administrator: AdministratorHome,
  candidate: CandidateHome,
  council_member: CouncilMemberHome,
  directorate: DirectorateHome,
  entity_head: EntityHeadHome,
  entity_hr: EntityHrHome,
  manager: ManagerHome,
  monitoring_analyst: MonitoringAnalystHome,
  selection_specialist: SelectionSpecialistHome,
  superior: SuperiorHome,
};
