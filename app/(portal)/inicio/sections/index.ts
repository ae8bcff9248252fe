import type { ReactNode } from 'react';
import type { Role } from '@/lib/kernel/actor';
import type { CurrentSession } from '@/lib/platform/session';
import { AdministratorHome } from './administrator';
import { EntityHeadHome } from './entity-head';
import { ManagerHome } from './manager';
import { SuperiorHome } from './superior';

export type HomeSectionProps = { readonly actor: CurrentSession['actor'] };

type HomeSection = (props: HomeSectionProps) => Promise<ReactNode>;

/** What each role follows, under its worklist. */
export const HOME_SECTIONS: Partial<Record<Role, HomeSection>> = {
  administrator: AdministratorHome,
  entity_head: EntityHeadHome,
  manager: ManagerHome,
  superior: SuperiorHome,
};
