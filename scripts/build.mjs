// npm run build: what `npm start` serves, made again when its sources changed.
import { buildPortal } from './launcher/build.mjs';
import { exitWith } from './launcher/refusal.mjs';
import { step } from './launcher/progress.mjs';

try {
  await step('Building the portal', buildPortal);
} catch (error) {
  exitWith(error);
}
