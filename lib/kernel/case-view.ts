import type { CalendarDate } from './calendar-date';

/** An open task as pages show it. `kind` is `<slice>.<aggregate>.<turn>`; its words are in the slice's messages. */
export type TaskView = {
  readonly id: string;
  readonly kind: string;
  readonly recordLabel: string;
  readonly url: string;
  readonly role: string;
  /** The person whose turn it is, when it is one person's. */
  readonly personName: string | null;
  readonly entityName: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly dueOn: CalendarDate | null;
  /** Negative when overdue; null without a due date. */
  readonly businessDaysLeft: number | null;
  /** Whether the reader is among those whose turn it is. */
  readonly mine: boolean;
};

/** A line of a record's timeline, already cut to what its reader may see. */
export type TimelineRow = {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  readonly role: string;
  /** `<slice>.<verb-object>`. */
  readonly command: string;
  readonly toState: string | null;
  readonly reason: string | null;
  readonly document: { readonly id: string; readonly name: string } | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
};

/** `requests.request.decide` → slice `requests`, message `request_decide`. */
export function messagePath(name: string): { readonly slice: string; readonly key: string } {
  const [slice = '', ...rest] = name.split('.');
  return { slice, key: rest.join('_').replaceAll('-', '_') };
}
