import http from 'node:http';
import { performance } from 'node:perf_hooks';

/**
 * @typedef {{ url: string, cookie?: string | undefined }} Target
 * @typedef {{ status: number, ms: number, body: string }} Answer
 */

/** One connection, kept open, as a browser keeps it. */
export function connection() {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  return {
    /** @param {Target} target @returns {Promise<Answer>} */
    get({ url, cookie }) {
      const began = performance.now();
      return new Promise((resolve, reject) => {
        const request = http.get(url, { agent, headers: cookie ? { cookie } : {} }, (response) => {
          /** @type {Buffer[]} */
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              ms: performance.now() - began,
              body: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        });
        request.on('error', reject);
      });
    },
    close: () => agent.destroy(),
  };
}

/**
 * Milliseconds of a page asked for again and again on one connection.
 * @param {Target} target
 * @param {number} times
 */
export async function sequentially(target, times) {
  const line = connection();
  try {
    for (let warmUp = 0; warmUp < 3; warmUp += 1) await line.get(target);
    const taken = [];
    for (let turn = 0; turn < times; turn += 1) taken.push((await line.get(target)).ms);
    return { median: quantile(taken, 0.5), p95: quantile(taken, 0.95) };
  } finally {
    line.close();
  }
}

/**
 * Answers per second with so many connections always busy.
 * @param {Target} target
 * @param {{ connections: number, seconds: number }} load
 */
export async function throughput(target, { connections, seconds }) {
  const lines = Array.from({ length: connections }, connection);
  const until = async (/** @type {number} */ deadline) => {
    let answered = 0;
    await Promise.all(
      lines.map(async (line) => {
        while (performance.now() < deadline) {
          const { status } = await line.get(target);
          if (status !== 200) throw new Error(`${target.url} answered ${status}`);
          answered += 1;
        }
      }),
    );
    return answered;
  };
  try {
    await until(performance.now() + 1500);
    const began = performance.now();
    const answered = await until(began + seconds * 1000);
    return answered / ((performance.now() - began) / 1000);
  } finally {
    for (const line of lines) line.close();
  }
}

/** @param {number[]} values @param {number} share from 0 to 1 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
