import type { FrameId, SourcedValue, Unit } from './parameters';

export type { FrameId, SourcedValue, Unit };

/** A parameter as the page of norms lists it. */
export interface ListedParameter {
  readonly id: string;
  /** First part of the id: its subject. */
  readonly group: string;
  readonly unit: Unit | null;
  /** Whether the portal enforces it, or only informs of it. */
  readonly enforced: boolean;
  /** Undefined where the frame does not know the parameter. */
  readonly values: Readonly<Record<FrameId, SourcedValue | undefined>>;
}

export interface ParameterFilter {
  readonly text?: string;
  readonly frame?: string;
  readonly group?: string;
  readonly use?: string;
}
