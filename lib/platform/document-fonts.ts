import 'server-only';
import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';

const FILES = join(process.cwd(), 'node_modules/@fontsource/public-sans/files');

let registered = false;

/** The portal's own type family, from the files it already serves: a document asks nothing of any other site. */
export function registerDocumentFonts(): void {
  if (registered) return;
  const file = (weight: number) => join(FILES, `public-sans-latin-${weight}-normal.woff`);
  Font.register({
    family: 'Public Sans',
    fonts: [
      { src: file(400), fontWeight: 400 },
      { src: file(600), fontWeight: 600 },
      { src: file(700), fontWeight: 700 },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
  registered = true;
}
