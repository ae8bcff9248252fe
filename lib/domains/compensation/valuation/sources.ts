import type { ValuationLine } from './types';

/** The rule of each line of a valuation. */
export const LINE_SOURCES: Readonly<Record<ValuationLine['kind'], string>> = {
  main: 'L30057 31.1.a; R138 7',
  function: 'L30057 31.1.b; R138 8.a',
  headcount: 'L30057 31.1.b; R138 8.b',
  prioritised: 'L30057 31.1; R138 5',
};
