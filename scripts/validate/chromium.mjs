import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Refusal } from '../launcher/refusal.mjs';
import { projectRoot } from '../launcher/settings.mjs';

/** The one without a window first: it opens a page for a fraction of the work. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The Chromium the browser tests drive: the one named, the system's, or Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const system = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...system, MAC_CHROME, playwrightsOwn()].find(
    (file) => file && fs.existsSync(file),
  );
}

/** Where Playwright would keep the one it downloads. */
function playwrightsOwn() {
  const { chromium } = createRequire(path.join(projectRoot, 'package.json'))('@playwright/test');
  return chromium.executablePath();
}

/** Finds a Chromium, or installs one: Playwright's, else Debian's when this is root on Debian. */
export function ensureChromium() {
  if (findChromium()) return;
  spawnSync(process.execPath, [path.join(projectRoot, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (findChromium()) return;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'inherit' });
    for (const name of DEBIAN_PACKAGES) {
      if (!findChromium())
        spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', name], { stdio: 'inherit' });
    }
  }
  if (!findChromium())
    throw new Refusal('No Chromium was found or could be installed: install one and set CHROMIUM_PATH.');
}
