import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { ListedParameter } from '@/lib/domains/norms/types';

/** What a parameter is, what it is for, and whether the portal enforces it. It is the anchor that refusals link to. */
export function ParameterName({ parameter }: { parameter: ListedParameter }) {
  const t = useTranslations('norms');
  const title = t(`parameters.${parameter.id}.title`);
  return (
    <span
      id={parameter.id}
      className="block scroll-mt-24 rounded-sm target:bg-sunken target:outline-2 target:outline-offset-4"
    >
      <a href={`#${parameter.id}`} className="link" aria-label={t('link', { title })}>
        {title}
      </a>{' '}
      <Badge tone={parameter.enforced ? 'success' : 'neutral'}>
        {t(parameter.enforced ? 'mark.enforced' : 'mark.informative')}
      </Badge>
      <span className="mt-0.5 block text-sm font-normal text-ink-soft">
        {t(`parameters.${parameter.id}.explanation`)}
      </span>
    </span>
  );
}
