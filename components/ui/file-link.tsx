/** FileLink — label, href, detail? (type and size, e.g. "PDF, 240 kB"): a document served by the portal. */
import { Icon } from './icon';

export function FileLink({ label, href, detail }: { label: string; href: string; detail?: string }) {
  return (
    <a href={href} className="link inline-flex items-baseline gap-1.5">
      <Icon name="document" className="translate-y-[0.12em]" />
      <span>
        {label}
        {detail && <span className="text-ink-soft"> ({detail})</span>}
      </span>
    </a>
  );
}
