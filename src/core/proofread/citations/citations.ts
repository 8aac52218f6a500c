import type { CellRef } from '../../workbook/address';
import type { Citation, Mention } from '../../domain/proofreading';
import { issuersDiffer } from './issuers';
import type { NamedDocument } from './mention';

/** A document named in the report, or in a cell of the workbook. */
export interface Named {
  readonly document: NamedDocument;
  readonly cell: CellRef | null;
}

/** A document with all that is said of it. */
export interface CitedDocument {
  readonly citation: Citation;
  readonly named: readonly Named[];
  readonly issuersDiffer: boolean;
}

/**
 * The places that name one document, together. A number counts anew each year: two dates of two years that have nothing in common
 * are two documents; anything nearer is one document with a slip.
 */
export function citedDocuments(all: readonly Named[]): readonly CitedDocument[] {
  const kinds = kindsOf(all);
  const groups = new Map<string, Named[]>();
  for (const named of all) {
    const { kind } = named.document;
    const number = numberOf(named.document);
    const key = `${number} ${isKind(kind) ? kind : (kinds.get(number) ?? '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [named]);
    else group.push(named);
  }
  return [...groups.values()].flatMap((group) => byYear(group).map(cited));
}

/** The kind that a number is first given: a mention without one joins it. `Quyết định` and `Quy định` number their own. */
function kindsOf(all: readonly Named[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const { document } of all) {
    const number = numberOf(document);
    if (isKind(document.kind) && !kinds.has(number)) kinds.set(number, document.kind);
  }
  return kinds;
}

/** Separators are written in every way. */
function numberOf({ number, symbol }: NamedDocument): string {
  return `${number} ${symbol.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()}`;
}

/** `Văn bản số 5-KH/TCT` does not say which kind. */
function isKind(kind: string): boolean {
  return kind !== '' && kind !== 'văn bản';
}

function byYear(group: readonly Named[]): readonly (readonly Named[])[] {
  const sets: Named[][] = [];
  for (const named of group) {
    const iso = named.document.day?.iso ?? null;
    const home = sets.find(
      (set) => iso === null || set.every(({ document }) => isOneDocument(document, document.day?.iso ?? null, iso)),
    );
    if (home === undefined) sets.push([named]);
    else home.push(named);
  }
  return sets;
}

function isOneDocument({ symbol }: NamedDocument, one: string | null, other: string): boolean {
  if (one === null || one.slice(0, 4) === other.slice(0, 4) || /(?:19|20)\d{2}/.test(symbol)) return true;
  return one.slice(5) === other.slice(5);
}

function cited(named: readonly Named[]): CitedDocument {
  const first = named[0]?.document;
  const dates = [...new Set(named.flatMap(({ document }) => document.day?.iso ?? []))];
  const mentions = named.map(({ document, cell }): Mention => ({
    at: document.at,
    text: document.text,
    date: document.day?.iso ?? null,
    issuer: document.issuer,
    cell,
  }));
  return {
    citation: {
      document: first === undefined ? '' : nameOf(first),
      dates,
      mentions,
      verdict: dates.length > 1 ? 'differs' : 'agrees',
    },
    named,
    issuersDiffer: issuersDiffer(named.flatMap(({ document }) => document.issuer ?? [])),
  };
}

/** `76-BC/TCT`; `Quyết định số 292` where no symbol is given. */
export function nameOf({ kind, shownNumber: number, symbol, separator }: NamedDocument): string {
  return symbol === '' ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} số ${number}` : `${number}${separator}${symbol}`;
}
