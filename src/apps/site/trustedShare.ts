import { createHash } from 'node:crypto';

const CATALOGS = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs';
/** Shown in the list of add-ins. */
const SHOWN = 'dword:00000001';

/**
 * Two registry files for Windows: one that makes a shared folder a trusted catalogue of add-ins for whoever opens it, one that takes it back.
 * UTF-16 with CRLF, so that folders with Vietnamese names survive. Source: OFFICE §9.
 * @param share the folder as the network knows it: `\\may-chu\tien-ich`
 */
export function trustedShare(share: string): { readonly add: Buffer; readonly remove: Buffer } {
  const id = guidOf(share);
  const key = `${CATALOGS}\\${id}`;
  return {
    add: registry([
      `[${key}]`,
      `"Id"="${id}"`,
      `"Url"="${share.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
      `"Flags"=${SHOWN}`,
    ]),
    remove: registry([`[-${key}]`]),
  };
}

function registry(lines: readonly string[]): Buffer {
  return Buffer.from(`\uFEFF${['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n')}`, 'utf16le');
}

/** The same share gives the same identity, on whatever machine the file is made. */
function guidOf(share: string): string {
  const hex = createHash('sha256').update(share.toLowerCase().normalize('NFC'), 'utf8').digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}
