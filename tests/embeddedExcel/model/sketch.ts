/** Something that Excel only draws: named properties and parts that have some of their own, kept as they were set. */
export class Sketch {
  private readonly values = new Map<string, unknown>();
  private readonly parts = new Map<string, Sketch>();

  get(name: string, start: unknown): unknown {
    return this.values.has(name) ? this.values.get(name) : start;
  }

  set(name: string, value: unknown): void {
    this.values.set(name, value);
  }

  part(name: string): Sketch {
    const known = this.parts.get(name) ?? new Sketch();
    this.parts.set(name, known);
    return known;
  }

  clear(): void {
    this.values.clear();
    this.parts.clear();
  }

  copy(): Sketch {
    const made = new Sketch();
    for (const [name, value] of this.values) made.values.set(name, value);
    for (const [name, part] of this.parts) made.parts.set(name, part.copy());
    return made;
  }
}
