import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { site as words } from '../../text/vi/site';
import { projectRoot } from './buildPages';
import { flavourOf } from './flavours';
import { trustedShare } from './trustedShare';

/** `\\server\folder`, with any number of folders below. */
const NETWORK_FOLDER = /^\\\\[^\\]+\\[^\\]+/;

/**
 * `npm run manifest -- https://ORIGIN [--store] [--share \\server\folder]`: the manifest to hand out, made from the committed one, and for a
 * shared folder the registry files that make Windows trust it. Exits with 0 when written, 64 when the words are wrong.
 */
export function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { store: { type: 'boolean' }, share: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const origin = originOf(positionals[0]);
  const share = typeof values.share === 'string' ? values.share.replace(/\\+$/, '') : null;
  if (origin === null || positionals.length > 1) return wrong(words.originWanted);
  if (share !== null && !NETWORK_FOLDER.test(share)) return wrong(words.shareWanted);
  const root = projectRoot();
  const folder = join(root, 'dist', 'manifest');
  mkdirSync(folder, { recursive: true });
  const put = (name: string, content: string | Buffer): void => {
    writeFileSync(join(folder, name), content);
    process.stdout.write(`${relative(root, join(folder, name))}\n`);
  };
  // Offices must always find the same file name: another one is another add-in to them.
  put(
    'cham-thi-dua.xml',
    flavourOf(readFileSync(join(root, 'manifest.xml'), 'utf8'), values.store === true ? 'store' : 'direct', origin),
  );
  if (share !== null) {
    const { add, remove } = trustedShare(share);
    put('tin-cay-thu-muc.reg', add);
    put('bo-tin-cay-thu-muc.reg', remove);
  }
  process.stdout.write(`${words.handedOut(origin)}\n`);
  return 0;
}

/** `null` for what Office would refuse: no https, this machine, a path behind the host. */
function originOf(given: string | undefined): string | null {
  if (given === undefined || !URL.canParse(given)) return null;
  const { protocol, hostname, origin, pathname, search, hash } = new URL(given);
  const isBare = pathname === '/' && search === '' && hash === '';
  return protocol === 'https:' && hostname !== 'localhost' && isBare ? origin : null;
}

function wrong(message: string): number {
  process.stderr.write(`${message}\n`);
  return 64;
}
