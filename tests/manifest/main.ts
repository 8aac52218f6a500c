import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Flavour } from '../../src/apps/site/flavours';
import { parseElement } from './element';
import { flavourOf } from '../../src/apps/site/flavours';
import { RECORDED } from './recorded';
import type { Expected, Finding } from './rule';
import { sameButFor } from './sameButFor';
import { siteFile } from './siteFile';
import { validate } from './validate';

/**
 * `npm run validate [-- ORIGIN]`: the committed manifest, and, with the https origin of a site, the one handed out from
 * there. Exits with 0 when nothing is found, 1 otherwise.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const root = process.cwd();
  const [origin] = argv;
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const found = [...report('localhost', manifest, root)];
  if (origin !== undefined) {
    const direct = flavourOf(manifest, 'direct', origin);
    found.push(...report('direct', direct, root), ...sameButFor(parseElement(manifest), parseElement(direct)));
  }
  for (const { rule, line, message } of found) process.stdout.write(`manifest.xml:${line}: rule ${rule}: ${message}\n`);
  process.stdout.write(found.length === 0 ? 'manifest.xml: nothing found\n' : `manifest.xml: ${found.length} found\n`);
  return found.length === 0 ? 0 : 1;
}

function report(flavour: Flavour, manifest: string, root: string): readonly Finding[] {
  const expected: Expected = {
    flavour,
    packageVersion: packageVersion(root),
    ...RECORDED,
    file: (path) => siteFile(root, path),
    privacyUrl: null,
  };
  return validate(Buffer.from(manifest, 'utf8'), expected);
}

function packageVersion(root: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return version;
}
