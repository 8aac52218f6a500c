/** What no file system allows in a name, or what a folder would be. */
const NOT_ALLOWED = /[\\/:*?"<>|\u0000-\u001f]/g;
const LONGEST = 120;

/** A name of a file that every system takes, with its Vietnamese letters composed. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(NOT_ALLOWED, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
  return [...plain].slice(0, LONGEST).join('').trim();
}

/** Names of several files in one folder; the second of one name gets a number. Names differ by more than capitals. */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return names.map(fileName).map((name) => {
    const key = name.toLowerCase();
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
