/** Points in whole hundredths, so that what is generated and what is read compare exactly: 2450 is 24.5. */
export type Hundredths = number;

/** `2450` gives `"24.5"`. */
export function exact(amount: Hundredths): string {
  const sign = amount < 0 ? '-' : '';
  const size = Math.abs(amount);
  const part = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${sign}${String(Math.floor(size / 100))}${part === '' ? '' : `.${part}`}`;
}

/** The double a spreadsheet holds. */
export function double(amount: Hundredths): number {
  return Number(exact(amount));
}

/** `24,5` as Vietnamese officers type it. */
export function withComma(amount: Hundredths): string {
  return exact(amount).replace('.', ',');
}

/** A number below `below` that depends on the seed and the place alone: figures shrink together with their seed. */
export function scattered(seed: number, below: number, ...place: readonly number[]): number {
  let mixed = (seed ^ 0x9e3779b9) >>> 0;
  for (const part of place) {
    mixed = Math.imul(mixed ^ (part + 0x7f4a7c15), 0x85ebca6b) >>> 0;
    mixed = (mixed ^ (mixed >>> 13)) >>> 0;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35) >>> 0;
  return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
}

/** Whether something happens `often` times in a hundred, for a seed and a place. */
export function happens(seed: number, often: number, ...place: readonly number[]): boolean {
  return scattered(seed, 100, 7, ...place) < often;
}

/** One of a list, by its turn; the first for turn 0. */
export function one<T>(list: readonly T[], turn: number): T {
  const found = list[turn % list.length];
  if (found === undefined) throw new Error('An empty list has no turn');
  return found;
}
