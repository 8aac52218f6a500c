const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser's own download. */
export function download(bytes: Uint8Array, name: string): void {
  const copy = new Uint8Array(bytes);
  const address = URL.createObjectURL(new Blob([copy.buffer], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `Cụm 2.xlsm` is `Cụm 2` and `xlsm`; a name without a known ending keeps it all and becomes `xlsx`. */
export function nameParts(file: string): { readonly stem: string; readonly extension: string } {
  const match = /^(.+)\.(xlsx|xlsm|xltx|xltm)$/i.exec(file);
  return { stem: match?.[1] ?? file, extension: (match?.[2] ?? 'xlsx').toLowerCase() };
}
