/** A post as the reporting line sees it. */
export type ReportingNode = {
  readonly id: string;
  readonly title: string;
  readonly reportsToId: string | null;
  readonly suppressed: boolean;
};

/** What keeps a post from being suppressed. */
export type SeatTies = {
  readonly holder: string | null;
  /** Titles of the posts in force that report to it. */
  readonly reports: readonly string[];
  readonly exceptionOpen: boolean;
  /** SERVIR is yet to decide on what its profile asks for beyond the manual. */
  readonly deviationOpen: boolean;
};

/** The name chosen among those offered, and the one typed beside them; null what is left blank. */
export type TypedTitle = { readonly offered: string | null; readonly title: string | null };
