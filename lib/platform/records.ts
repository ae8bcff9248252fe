/** A record as every page, task and line of the log names it. */
export type RecordRef = {
  /** Aggregate, such as `request`. */
  readonly type: string;
  readonly id: string;
  /** Short name a person recognises: a code and a title. Never a personal document number. */
  readonly label: string;
  readonly url: string;
};
