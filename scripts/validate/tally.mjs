/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/** A check that is one thing, done or not. @param {boolean} ok @returns {Tally} */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * What a test runner counted; a run that broke down without a failed test counts as one failure.
 * @param {Tally | undefined} counted
 * @param {boolean} ok
 * @returns {Tally}
 */
export function counted(counted, ok) {
  if (!counted) return one(false);
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (total, tally) => ({ passed: total.passed + tally.passed, failed: total.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}
