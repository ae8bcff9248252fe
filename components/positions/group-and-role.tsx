/** GroupAndRole — group, role?: "Directivo público · Estratégico". */
import { useTranslations } from 'next-intl';
import type { ManagerRole, ServantGroup } from '@/lib/domains/positions/types';

export function GroupAndRole({ group, role }: { group: ServantGroup; role: ManagerRole | null }) {
  const t = useTranslations('positions');
  return (
    <>
      {t(`servant_groups.${group}`)}
      {role && <> · {t(`manager_roles.${role}`)}</>}
    </>
  );
}
