/** Hands a file to the browser's own download. */
export function download(bytes: Uint8Array, name: string, type: string): void {
  const copy = new Uint8Array(bytes);
  const address = URL.createObjectURL(new Blob([copy.buffer], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
