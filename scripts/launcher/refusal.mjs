/** A problem the operator can solve: printed as one line, without a stack, and exit code 1. */
export class Refusal extends Error {
  /** @param {string} message one sentence; more lines only when they must be copied (SQL) */
  constructor(message) {
    super(message);
    this.name = 'Refusal';
  }
}

const explanations = new Map([
  ['ENOSPC', 'The disk is full: free some space and try again.'],
  ['EDQUOT', 'The disk quota is used up: free some space and try again.'],
  ['EROFS', 'The file system is read-only: set DATA_DIR to a folder that can be written.'],
]);

/**
 * Ends the process with the reason.
 * @param {unknown} error
 * @returns {never}
 */
export function exitWith(error) {
  if (error instanceof Refusal) {
    console.error(`✗ ${error.message}`);
  } else {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    console.error(explanations.has(code) ? `✗ ${explanations.get(code)}` : error);
  }
  process.exit(1);
}
