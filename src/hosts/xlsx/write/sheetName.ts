const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST = 31;

/** Throws when Excel would not take a name for a sheet: names of our sheets come from us, so a wrong one is our defect. */
export function mustFit(name: string): void {
  if (fitted(name) !== name) throw new Error(`No sheet can be named ${JSON.stringify(name)}`);
}

/** Names of sheets from elsewhere (.ods and .csv allow more), made to fit Excel and to differ. */
export function fittingNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = fitted(name);
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const tail = ` (${count})`;
      free = fitted(name).slice(0, LONGEST - tail.length) + tail;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function fitted(name: string): string {
  const plain = name.replace(FORBIDDEN, '_').replace(/^'|'$/g, '_').slice(0, LONGEST);
  return plain === '' ? 'Sheet' : plain;
}
