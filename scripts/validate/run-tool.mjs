import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../launcher/settings.mjs';

/**
 * Runs a program of node_modules with its output shown.
 * @param {string} program path inside node_modules, or of the project when it starts with a dot
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to ours
 * @returns {Promise<boolean>} whether it ended well
 */
export function runTool(program, args, env = {}) {
  const file = program.startsWith('.')
    ? path.join(projectRoot, program)
    : path.join(projectRoot, 'node_modules', program);
  const child = spawn(process.execPath, [file, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/**
 * A report a tool was asked to write, if it got so far.
 * @param {string} file
 */
export function readReport(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}
