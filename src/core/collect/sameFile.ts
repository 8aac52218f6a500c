/** Whether two names are of one file: folders do not count, nor how its letters are composed. */
export function sameFile(one: string, other: string): boolean {
  return baseName(one) === baseName(other);
}

export function baseName(file: string): string {
  return file
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .trim();
}
