import { isReady } from '@/lib/platform/health';

export const dynamic = 'force-dynamic';

/** For load balancers: whether to send requests here. */
export async function GET() {
  const ready = await isReady();
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
