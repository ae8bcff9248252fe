import { globSync } from 'node:fs';

// The page that shows the kit exists in development only.
const DEVELOPMENT_ONLY = new Set(['/kit']);

/** Every page's route as the folders of `app` name it, such as `/asignaciones/[id]`, sorted. Run from the project's folder. */
export function routesOnDisk() {
  return globSync('app/**/page.tsx')
    .map(
      (file) =>
        `/${file
          .split('/')
          .slice(1, -1)
          .filter((part) => !part.startsWith('('))
          .join('/')}`,
    )
    .filter((route) => !DEVELOPMENT_ONLY.has(route))
    .sort();
}
