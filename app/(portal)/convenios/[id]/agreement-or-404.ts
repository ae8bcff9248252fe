import { notFound } from 'next/navigation';
import { getAgreement, type AgreementView } from '@/lib/domains/agreements/agreement/queries';
import { requireSession, type CurrentSession } from '@/lib/platform/session';

/** The agreement of a page, for whoever may see it; anyone else gets a 404. */
export async function agreementOr404(
  id: string,
): Promise<{ actor: CurrentSession['actor']; agreement: AgreementView }> {
  const { actor } = await requireSession();
  return { actor, agreement: (await getAgreement(actor, id)) ?? notFound() };
}
