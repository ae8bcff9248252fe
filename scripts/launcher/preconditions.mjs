import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

const MEGABYTE = 1024 * 1024;

/**
 * Refuses when somebody already listens there, before anything slow is done.
 * @param {string} host
 * @param {number} port
 */
export function checkPortIsFree(host, port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => reject(new Refusal(describeListenError(error, host, port))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * @param {Error & { code?: string }} error
 * @param {string} host
 * @param {number} port
 */
export function describeListenError(error, host, port) {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use on ${host}: stop what uses it or set PORT.`;
  if (error.code === 'EACCES') return `Port ${port} needs privileges this user lacks: set PORT above 1023.`;
  if (error.code === 'EADDRNOTAVAIL') return `${host} is not an address of this machine: set HOST.`;
  return `Cannot listen on ${host}:${port}: ${error.message}.`;
}

/**
 * Refuses an address nobody answers. Needs no database driver, so it can run before the install.
 * @param {string} databaseUrl
 */
export async function checkDatabaseAnswers(databaseUrl) {
  const { hostname, port } = parseDatabaseUrl(databaseUrl);
  await new Promise((resolve, reject) => {
    const socket = net.connect({ host: hostname.replace(/^\[|\]$/g, ''), port, timeout: 5000 });
    const refuse = (/** @type {string} */ reason) => {
      socket.destroy();
      reject(new Refusal(`The database at ${hostname}:${port} cannot be reached (${reason}): check DATABASE_URL.`));
    };
    socket.once('connect', () => resolve(socket.end()));
    socket.once('timeout', () => refuse('no answer in 5 s'));
    socket.once('error', (/** @type {Error & { code?: string }} */ error) => refuse(error.code ?? error.message));
  });
}

/** @param {string} databaseUrl */
function parseDatabaseUrl(databaseUrl) {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new Refusal('DATABASE_URL must look like postgresql://user:password@host:5432/database.');
  }
  return { hostname: url.hostname || 'localhost', port: Number(url.port || 5432) };
}

/**
 * Refuses to begin what would fill the disk half-way.
 * @param {string} folder existing or not yet
 * @param {number} megabytes needed
 */
export function checkDiskSpace(folder, megabytes) {
  let existing = folder;
  while (!fs.existsSync(existing)) existing = path.dirname(existing);
  const { bavail, bsize } = fs.statfsSync(existing);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free < megabytes) {
    throw new Refusal(`The disk of ${existing} is full or nearly so: ${free} MB free, ${megabytes} MB needed.`);
  }
}
