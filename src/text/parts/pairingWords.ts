/** Words of the offer to add a sheet for each pair of schools that score one another. */
export interface PairingWords {
  readonly summary: string;
  readonly about: string;
  readonly each: string;
  readonly schools: (count: number) => string;
  readonly turn: string;
  readonly turnOf: (turn: number) => string;
  readonly preview: (added: number, kept: number) => string;
  readonly pair: (checker: string, checked: string, sheet: string) => string;
  readonly has: string;
  readonly nothingNew: string;
  readonly tooMany: (sheets: number, most: number) => string;
  readonly more: (count: number) => string;
  readonly confirm: (count: number) => string;
}
