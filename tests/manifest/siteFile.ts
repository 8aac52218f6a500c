import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where each file of the site comes from, as webpack.config.js copies and writes them. */
const SOURCES: readonly (readonly [pattern: RegExp, source: (name: string) => string])[] = [
  [/^icons\/([\w-]+\.png)$/, (name) => join('assets', 'icons', name)],
  [/^(taskpane\.html|help\.html)$/, (name) => join('src', 'apps', 'taskpane', name)],
];

/** A file of the site before it is built; a browser test checks that the build has the same paths. */
export function siteFile(root: string, path: string): Uint8Array | null {
  for (const [pattern, source] of SOURCES) {
    const name = pattern.exec(path)?.[1];
    if (name === undefined) continue;
    const file = join(root, source(name));
    if (existsSync(file)) return readFileSync(file);
  }
  return null;
}
