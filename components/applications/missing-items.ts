import type { getTranslations } from 'next-intl/server';
import type { Missing } from '@/lib/domains/applications/rules';

const PROFILE_PAGES = {
  identity: '/perfil/datos',
  birth_date: '/perfil/datos',
  contact: '/perfil/datos',
  qualifying_study: '/perfil/estudios/nuevo',
  experience: '/perfil/experiencia/nueva',
} as const;

type Translate = Awaited<ReturnType<typeof getTranslations<'applications'>>>;

/** Each missing thing by its name, with the place where it is supplied. */
export function missingItems(
  t: Translate,
  missing: readonly Missing[],
  applicationId: string,
): { text: string; href: string }[] {
  return missing.map((each) => {
    switch (each.kind) {
      case 'profile':
        return { text: t(`missing.${each.item}`), href: PROFILE_PAGES[each.item] };
      case 'document':
        return {
          text: t('missing.document', { name: each.requested.name }),
          href: `/postulaciones/${applicationId}#documentos`,
        };
      case 'statement':
        return {
          text: t('missing.statement', { statement: t(`statements.${each.statement}.short`) }),
          href: `/postulaciones/${applicationId}#declaraciones`,
        };
    }
  });
}
