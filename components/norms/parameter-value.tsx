import { useTranslations } from 'next-intl';
import type { FrameId, ListedParameter } from '@/lib/domains/norms/types';

/** A parameter's value in one frame, in words, with its source under it; where the norm is silent it says so. */
export function ParameterValue({ parameter, frame }: { parameter: ListedParameter; frame: FrameId }) {
  const t = useTranslations('norms');
  const { id, unit } = parameter;
  const [value, citation] = parameter.values[frame] ?? [null, ''];
  // A citation that is more than abbreviations has a text in each language.
  const inWords = `parameters.${id}.source.${frame}`;
  const source = t.has(inWords) ? t(inWords) : citation;
  if (value === null && !source) return <span className="text-ink-soft">{t('unregulated')}</span>;
  return (
    <span className="block min-w-0">
      <span className={value === null ? 'text-ink-soft' : 'font-semibold'}>
        {value === null && t('unregulated')}
        {typeof value === 'number' && unit !== null && t(`units.${unit}`, { value })}
        {typeof value === 'string' && t(`rules.${value}`)}
      </span>
      {source && (
        <span className="block text-2xs break-words text-ink-soft">
          <span className="sr-only">{t('source')}: </span>
          {source}
        </span>
      )}
    </span>
  );
}
