/** Hours a session lasts; the row in the database is what counts, the cookie only names it. */
export const SESSION_HOURS = 12;
