import { getTranslations } from 'next-intl/server';
import { termText } from '@/components/positions/term-text';
import { renderProfile } from '@/lib/domains/positions/profile/documents/render-profile';
import { listProfiles } from '@/lib/domains/positions/profile/queries/list-profiles';
import { TERM_FIELDS } from '@/lib/domains/positions/profile/terms';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { SERVIR_ROLES, type ActorRole } from '@/lib/kernel/actor';
import { formatDate } from '@/lib/kernel/format';
import { currentSession } from '@/lib/platform/session';

const READERS: readonly ActorRole[] = ['entity_hr', 'entity_head', ...SERVIR_ROLES];
const LOCALE = 'es';

/** The PDF of an approved version of a post's profile, in Spanish, as the profile is: `?ver=` and its id. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/puestos/[id]/perfil/documento'>,
): Promise<Response> {
  const session = await currentSession();
  const none = new Response(null, { status: 404 });
  if (!session || !READERS.includes(session.actor.role)) return none;
  const seat = await getSeat(session.actor, (await params).id);
  if (!seat) return none;
  const asked = new URL(request.url).searchParams.get('ver');
  const profile = (await listProfiles(session.actor, seat.id)).find(({ id }) => id === asked);
  if (!profile || profile.number === null || !profile.approvedOn) return none;
  const { number, terms, standard, manual, approvedOn, decidedOn } = profile;
  const [t, levels] = [
    await getTranslations({ locale: LOCALE, namespace: 'profiles' }),
    await getTranslations({ locale: LOCALE, namespace: 'people.levels' }),
  ];
  const text = termText(t, levels);
  const title = t('pdf_title', { post: seat.title });
  const bytes = await renderProfile({
    title,
    subtitle: `${seat.unit.name}, ${seat.entity.name}`,
    notes: [
      t('pdf_approved', { number, date: formatDate(approvedOn, LOCALE) }),
      t('built_on', { code: standard.code, title: standard.title, manual: manual.name, edition: manual.edition }),
      ...(decidedOn ? [t('pdf_authorised')] : []),
      ...(manual.demonstration ? [`${t('demonstration')}. ${t('demonstration_why')}`] : []),
    ],
    sections: TERM_FIELDS.map((field) => {
      const lines = text.lines(terms, field);
      return { title: text.field(field), lines: lines.length > 0 ? lines : [t('nothing_asked')] };
    }),
    footer: `${seat.code} · ${title}`,
  });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${t('pdf_file', { code: seat.code.toLowerCase().replace(/[^a-z0-9]+/g, '-'), number: String(number) })}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
