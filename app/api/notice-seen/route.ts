import { clearFlash } from '@/lib/platform/flash';

export const dynamic = 'force-dynamic';

/** Asked for by a notice that is on a page: no other page says it again. */
export async function GET() {
  await clearFlash();
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}
