import type { NextRequest } from 'next/server';
import { clearFlash } from '@/lib/platform/flash';

export const dynamic = 'force-dynamic';

/** Asked for by a notice that is on a page: no other page says it again, and one that came since still is. */
export async function GET(request: NextRequest) {
  await clearFlash(request.nextUrl.searchParams.get('id') ?? '');
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}
