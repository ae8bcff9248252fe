/** Work that runs later: a queue's handler, or something that happens at an hour of Lima. */
export type JobDefinition = {
  readonly queue: string;
  /** Cron expression in America/Lima, for what happens every day. */
  readonly cron?: string;
  /** Must give the same result when run twice: a job may be retried, and two instances may share a queue. */
  readonly run: (data: unknown) => Promise<void>;
};
