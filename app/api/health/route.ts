import { checkHealth } from '@/lib/platform/health';

export const dynamic = 'force-dynamic';

/** For monitors: 200 when all is well, else 503 naming the part that fails. */
export async function GET() {
  const health = await checkHealth();
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
