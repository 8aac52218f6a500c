/** The rows or the columns of a sheet: which are hidden, and how large those are that have a size of their own (points). */
export class Lines {
  private readonly sizes = new Map<number, number>();
  private readonly hidden = new Set<number>();
  /** Lines that a filter hides; a person who unhides rows does not bring them back. */
  private readonly filtered = new Set<number>();
  /** How deep in the outline, for lines that are in one. */
  readonly levels = new Map<number, number>();

  /** @param standard the size of a line that has none of its own */
  constructor(public standard: number) {}

  size(index: number): number {
    return this.isHidden(index) ? 0 : (this.sizes.get(index) ?? this.standard);
  }

  hasOwnSize(index: number): boolean {
    return this.sizes.has(index);
  }

  level(index: number): number {
    return this.levels.get(index) ?? 0;
  }

  setLevel(index: number, level: number): void {
    if (level > 0) this.levels.set(index, level);
    else this.levels.delete(index);
  }

  /** A size of 0 hides. */
  setSize(from: number, to: number, size: number): void {
    for (const index of this.indexes(from, to)) {
      this.sizes.set(index, size);
      if (size > 0) this.hidden.delete(index);
      else this.hidden.add(index);
    }
  }

  forgetSize(from: number, to: number): void {
    for (const index of [...this.sizes.keys()]) if (index >= from && index <= to) this.sizes.delete(index);
  }

  isHidden(index: number): boolean {
    return this.hidden.has(index) || this.filtered.has(index);
  }

  isFiltered(index: number): boolean {
    return this.filtered.has(index);
  }

  filter(index: number, isOut: boolean): void {
    if (isOut) this.filtered.add(index);
    else this.filtered.delete(index);
  }

  hide(from: number, to: number, hidden: boolean): void {
    if (!hidden) for (const index of [...this.hidden]) if (index >= from && index <= to) this.hidden.delete(index);
    if (hidden) for (const index of this.indexes(from, to)) this.hidden.add(index);
  }

  /** `null` when some are and some are not. */
  areHidden(from: number, to: number): boolean | null {
    const count = this.hiddenIndexes.filter((index) => index >= from && index <= to).length;
    return count === 0 ? false : count === to - from + 1 ? true : null;
  }

  /** `null` when they differ. */
  commonSize(from: number, to: number): number | null {
    if (from === to) return this.size(from);
    const own = [...new Set([...this.sizes.keys(), ...this.hidden, ...this.filtered])].filter(
      (index) => index >= from && index <= to,
    );
    const sizes = new Set(own.map((index) => this.size(index)));
    if (own.length < to - from + 1) sizes.add(this.standard);
    const [only] = sizes;
    return sizes.size === 1 && only !== undefined ? only : null;
  }

  /** Points from the edge of the sheet to the line. */
  offset(index: number): number {
    let points = (index - 1) * this.standard;
    for (const line of new Set([...this.sizes.keys(), ...this.hidden, ...this.filtered]))
      if (line < index) points += this.size(line) - this.standard;
    return points;
  }

  /** Whether none has a size of its own; `null` when some have. */
  areStandard(from: number, to: number): boolean | null {
    const own = [...this.sizes.keys()].filter((index) => index >= from && index <= to).length;
    return own === 0 ? true : own === to - from + 1 ? false : null;
  }

  get hiddenIndexes(): readonly number[] {
    return [...new Set([...this.hidden, ...this.filtered])].sort((a, b) => a - b);
  }

  get ownSizes(): ReadonlyMap<number, number> {
    return this.sizes;
  }

  move(place: (index: number) => number | null): void {
    for (const numbers of [this.sizes, this.levels]) {
      const before = [...numbers];
      numbers.clear();
      for (const [index, number] of before) {
        const at = place(index);
        if (at !== null) numbers.set(at, number);
      }
    }
    for (const lines of [this.hidden, this.filtered]) {
      const before = [...lines];
      lines.clear();
      for (const index of before) {
        const at = place(index);
        if (at !== null) lines.add(at);
      }
    }
  }

  private *indexes(from: number, to: number): Generator<number> {
    // A size for every row of the sheet is its standard size.
    if (to - from > 20_000) return;
    for (let index = from; index <= to; index += 1) yield index;
  }
}
