import type { NormReference } from '@/lib/kernel/result';
import { FRAME_IDS, type FrameId, PARAMETERS, type SourcedValue, type Unit } from './parameters';

export type ParameterId = keyof typeof PARAMETERS;
/** Parameters whose value is a choice of rule, a word of the norm's vocabulary. */
export type RuleParameter = {
  [P in ParameterId]: (typeof PARAMETERS)[P]['unit'] extends 'rule' ? P : never;
}[ParameterId];
/** Parameters whose value is a quantity of their unit. */
export type NumberParameter = Exclude<ParameterId, RuleParameter>;

export type Overrides = Readonly<
  Partial<Record<NumberParameter, number | null> & Record<RuleParameter, string | null>>
>;

/** One body of rules, as a record pinned it. */
export interface NormFrame {
  readonly id: FrameId;
  /** In the parameter's unit. Null: not regulated, enforces nothing. */
  number(parameter: NumberParameter): number | null;
  /** Null: not regulated. */
  rule(parameter: RuleParameter): string | null;
  /** What a refusal cites: the parameter, the frame and the article. */
  reference(parameter: ParameterId): NormReference;
}

export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[];

export function isFrameId(id: string): id is FrameId {
  return FRAME_IDS.some((known) => known === id);
}

/** The frame a record was pinned to. @throws RangeError when no frame has that name. */
export function frameOf(id: string): NormFrame {
  if (!isFrameId(id)) throw new RangeError(`Unknown normative frame: ${id}`);
  return frame(id);
}

/** The same frame with other values, to show in a test that a rule obeys its parameter. */
export function overrideFrame(base: NormFrame, overrides: Overrides): NormFrame {
  return {
    ...base,
    number: (parameter) => overrides[parameter] ?? (parameter in overrides ? null : base.number(parameter)),
    rule: (parameter) => overrides[parameter] ?? (parameter in overrides ? null : base.rule(parameter)),
  };
}

/** Undefined when the frame does not know the parameter; a null value when it knows it and regulates nothing. */
export function sourcedValue(parameter: ParameterId, frameId: FrameId): SourcedValue | undefined {
  const values: Readonly<Partial<Record<FrameId, SourcedValue>>> = PARAMETERS[parameter].values;
  return values[frameId];
}

export function unitOf(parameter: ParameterId): Unit | null {
  return PARAMETERS[parameter].unit;
}

function frame(id: FrameId): NormFrame {
  return {
    id,
    number: (parameter) => numberOrNull(sourcedValue(parameter, id)?.[0]),
    rule: (parameter) => textOrNull(sourcedValue(parameter, id)?.[0]),
    reference: (parameter) => ({ parameter, frame: id, source: sourcedValue(parameter, id)?.[1] ?? '' }),
  };
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
