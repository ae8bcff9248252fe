/**
 * @typedef {object} Result
 * @property {number} scale
 * @property {string} measuredAt
 * @property {number[]} loadAverage of the machine while measuring: others' work slows every figure
 * @property {{ route: string, role: string, status: number, median: number, p95: number, queries: number }[]} pages milliseconds
 * @property {{ list: string, portal: number, http: number, next: number } | undefined} throughput answers per second at 20 connections
 * @property {{ list: string, first: number, deep: number }[]} depth milliseconds of page 1 and page 400
 * @property {{ lines: number, intact: boolean }} audit
 */

/** @typedef {{ promise: string, measured: string, holds: boolean }} Verdict */

const MEDIAN_MS = 50;
const P95_MS = 120;

/**
 * Each promise of the architecture against what was measured.
 * @param {Result} result
 * @param {Result | undefined} atOne the ×1 result that a larger scale is held against
 * @returns {Verdict[]}
 */
export function verdicts({ pages, throughput, depth, audit, scale }, atOne) {
  const list = [
    shown(pages),
    worst(pages, 'median', MEDIAN_MS, 'median'),
    worst(pages, 'p95', P95_MS, '95th percentile'),
    ...depth.map(({ list: name, first, deep }) => ({
      promise: `page 400 of ${name} ≤ 1.5 × page 1`,
      measured: `${(deep / first).toFixed(2)} (${first.toFixed(1)} → ${deep.toFixed(1)} ms)`,
      holds: deep <= 1.5 * first,
    })),
    { promise: 'the audit log verifies', measured: `${audit.lines} lines`, holds: audit.intact },
  ];
  if (throughput) {
    const share = throughput.portal / throughput.next;
    list.push({
      promise: `${throughput.list} ≥ 0.75 of the bare Next page at 20 connections`,
      measured: `${share.toFixed(2)} (portal ${throughput.portal.toFixed(0)}/s, bare Next ${throughput.next.toFixed(0)}/s, node:http ${throughput.http.toFixed(0)}/s)`,
      holds: share >= 0.75,
    });
  }
  if (scale > 1 && atOne) list.push(...growth(pages, atOne.pages, scale));
  return list;
}

/** @param {Result['pages']} pages @returns {Verdict} */
function shown(pages) {
  const refused = pages.filter(({ status }) => status !== 200);
  const measured = refused.map(({ route, role, status }) => `${route} answers ${status} to ${role}`).join('; ');
  return {
    promise: 'every page is shown to its readers',
    measured: measured || `${pages.length} pages`,
    holds: refused.length === 0,
  };
}

/** @param {Result['pages']} pages @param {'median' | 'p95'} measure @param {number} limit @param {string} name */
function worst(pages, measure, limit, name) {
  // A page that was not shown has no time, and so does not meet its promise.
  const slow = pages.filter((page) => !(page[measure] < limit));
  const slowest = pages.filter(({ status }) => status === 200).toSorted((a, b) => b[measure] - a[measure])[0];
  return {
    promise: `every page: ${name} < ${limit} ms`,
    measured: `${pages.length - slow.length} of ${pages.length}; slowest ${slowest?.route} (${slowest?.role}) ${slowest?.[measure].toFixed(1)} ms`,
    holds: slow.length === 0,
  };
}

/** @param {Result['pages']} pages @param {Result['pages']} before @param {number} scale @returns {Verdict[]} */
function growth(pages, before, scale) {
  const ratios = pages.flatMap((page) => {
    const same = before.find((other) => other.route === page.route && other.role === page.role);
    return same ? [{ ...page, ratio: page.median / same.median }] : [];
  });
  const slow = ratios.filter(({ ratio }) => ratio > 1.3);
  const most = ratios.toSorted((a, b) => b.ratio - a.ratio)[0];
  return [
    {
      promise: `×${scale} ≤ 1.3 × the median at ×1`,
      measured: `${ratios.length - slow.length} of ${ratios.length}; most ${most?.route} (${most?.role}) ${most?.ratio.toFixed(2)}`,
      holds: slow.length === 0,
    },
  ];
}

/** @param {Result} result @param {Verdict[]} judged */
export function print(result, judged) {
  console.log(
    `\n${'page'.padEnd(38)}${'role'.padEnd(22)}${'median ms'.padStart(10)}${'p95 ms'.padStart(9)}${'queries'.padStart(9)}`,
  );
  for (const { route, role, median, p95, queries } of result.pages) {
    console.log(
      `${route.padEnd(38)}${role.padEnd(22)}${median.toFixed(1).padStart(10)}${p95.toFixed(1).padStart(9)}${String(queries).padStart(9)}`,
    );
  }
  console.log(`\nLoad of the machine: ${result.loadAverage.map((load) => load.toFixed(1)).join(' ')}`);
  for (const { promise, measured, holds } of judged) console.log(`${holds ? '✓' : '✗'} ${promise}: ${measured}`);
}
