import { NotFoundNotice } from '@/components/layout/not-found-notice';
import { Mark } from '@/components/layout/mark';

/** Outside any frame of the portal. */
export default function NotFound() {
  return (
    <main className="mx-auto max-w-(--width-prose) px-6 py-10">
      <Mark className="size-11" />
      <NotFoundNotice />
    </main>
  );
}
