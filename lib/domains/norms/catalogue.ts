import { ENFORCED_PARAMETERS } from './enforced';
import { PARAMETER_IDS, type ParameterId, sourcedValue, unitOf } from './frames';
import { FRAME_IDS } from './parameters';
import type { ListedParameter, ParameterFilter } from './types';

const LISTED: readonly ListedParameter[] = PARAMETER_IDS.map((id) => ({
  id,
  group: groupOf(id),
  unit: unitOf(id),
  enforced: ENFORCED_PARAMETERS.has(id),
  values: {
    cgp: sourcedValue(id, 'cgp'),
    'act-2016': sourcedValue(id, 'act-2016'),
    'act-current': sourcedValue(id, 'act-current'),
    'chile-adp': sourcedValue(id, 'chile-adp'),
  },
}));

export const PARAMETER_GROUPS: readonly string[] = [...new Set(LISTED.map((parameter) => parameter.group))];

/**
 * Parameters that match every filter given. Text is looked for, without accents or case, in the id, the sources and
 * whatever `wordsOf` says of the parameter in the reader's language; an unknown filter value matches nothing.
 */
export function listParameters(filter: ParameterFilter, wordsOf: (id: string) => string): ListedParameter[] {
  const words = plain(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return LISTED.filter((parameter) => {
    if (filter.group && parameter.group !== filter.group) return false;
    if (filter.use && (filter.use === 'enforced') !== parameter.enforced) return false;
    if (filter.frame && !regulatedIn(parameter, filter.frame)) return false;
    if (words.length === 0) return true;
    const haystack = plain([parameter.id, wordsOf(parameter.id), ...sourcesOf(parameter)].join(' '));
    return words.every((word) => haystack.includes(word));
  });
}

function regulatedIn(parameter: ListedParameter, frame: string): boolean {
  return FRAME_IDS.some((id) => id === frame && (parameter.values[id]?.[0] ?? null) !== null);
}

function sourcesOf(parameter: ListedParameter): string[] {
  return FRAME_IDS.flatMap((id) => parameter.values[id]?.[1] ?? []);
}

function groupOf(id: ParameterId): string {
  return id.slice(0, id.indexOf('.'));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
