/** Where a rule comes from: the article, and the parameter of the frame that holds its number, when there is one. */
export interface NormReference {
  readonly parameter?: string;
  readonly frame?: string;
  readonly source: string;
}

/**
 * An expected "no". `code` is stable and has a message in every language; `params` fill that message
 * `field` names the input it concerns ('goals[0].weight'); `norm` lets the page link to the norm that refuses.
 */
export interface Refusal {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly field?: string;
  readonly norm?: NormReference;
}

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** What a rule, policy or command answers. Bugs throw; only expected refusals are values. */
export type Result<T = void> = Accepted<T> | Refused;

export function ok(): Accepted<void>;
export function ok<T>(value: T): Accepted<T>;
export function ok<T>(value?: T): Accepted<T | undefined> {
  return { ok: true, value };
}

export function refuse(code: string, detail: Omit<Refusal, 'code'> = {}): Refused {
  return { ok: false, refusal: { code, ...detail } };
}

/** The first refused result, ready to be returned, or null when every one was accepted. */
export function firstRefusal(...results: readonly Result<unknown>[]): Refused | null {
  return results.find((result): result is Refused => !result.ok) ?? null;
}

/** Every refusal, in order: for pages that say at once all that is missing. */
export function allRefusals(...results: readonly Result<unknown>[]): Refusal[] {
  return results.flatMap((result) => (result.ok ? [] : [result.refusal]));
}
