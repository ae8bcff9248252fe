import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from './settings.mjs';

const preload = fileURLToPath(new URL('./exit-with-parent.mjs', import.meta.url));
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
const STEADY_MS = 60_000;
const PATIENCE_MS = 10_000;

/**
 * A process of the portal that is started again when it dies: at once the first time, then after
 * pauses that double while it keeps dying.
 */
export class SupervisedProcess {
  #stopping = false;
  #pause = 0;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;

  /**
   * @param {string} name for messages
   * @param {string[]} args of Node
   * @param {NodeJS.ProcessEnv} env
   */
  constructor(name, args, env) {
    this.name = name;
    this.args = args;
    this.env = env;
  }

  get pid() {
    return this.#child?.pid;
  }

  /**
   * Starts it, and keeps it alive until `stop`.
   * @returns {Promise<boolean>} whether it said `ready`, or died before
   */
  start() {
    const child = spawn(process.execPath, ['--enable-source-maps', '--import', preload, ...this.args], {
      cwd: projectRoot,
      env: this.env,
      // Detached: Ctrl-C reaches the launcher alone, which stops its processes in order.
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    const began = Date.now();
    const ready = new Promise((resolve) => {
      child.once('message', () => resolve(true));
      child.once('exit', () => resolve(false));
    });
    child.once('exit', (code, signal) => void this.#revive(signal ?? `code ${code}`, Date.now() - began));
    return ready;
  }

  /**
   * @param {string} reason
   * @param {number} lived milliseconds
   */
  async #revive(reason, lived) {
    if (this.#stopping) return;
    if (lived > STEADY_MS) this.#pause = 0;
    console.error(
      `! The ${this.name} process ended (${reason}); starting it again${this.#pause ? ` in ${this.#pause / 1000} s` : ''}.`,
    );
    await sleep(this.#pause);
    this.#pause = Math.min(this.#pause * 2 || FIRST_PAUSE_MS, LONGEST_PAUSE_MS);
    if (!this.#stopping) await this.start();
  }

  /** Asks it to end, then makes it. */
  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(impatience);
  }
}
