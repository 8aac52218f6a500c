import { download } from '../../ui/shared/download';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a workbook to the browser's own download. */
export function downloadWorkbook(bytes: Uint8Array, name: string): void {
  download(bytes, name, TYPE);
}

/** `Cụm 2.xlsm` is `Cụm 2` and `xlsm`; a name without a known ending keeps it all and becomes `xlsx`. */
export function nameParts(file: string): { readonly stem: string; readonly extension: string } {
  const match = /^(.+)\.(xlsx|xlsm|xltx|xltm)$/i.exec(file);
  return { stem: match?.[1] ?? file, extension: (match?.[2] ?? 'xlsx').toLowerCase() };
}
