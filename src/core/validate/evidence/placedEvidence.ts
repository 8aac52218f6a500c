import type { Criterion } from '../../domain/criteria';
import { evidenceReferences, type CitedDocument } from '../../domain/evidenceReference';
import type { IssuePlace } from '../../domain/issue';
import type { Unit } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';
import type { PlacedEntry } from '../placedEntries';

/** One filled cell of an evidence column with the documents it names. */
export interface PlacedEvidence {
  readonly unit: Unit;
  readonly criterion: Criterion;
  readonly at: CellRef;
  readonly text: string;
  readonly cited: readonly CitedDocument[];
}

export function placedEvidence(entries: readonly PlacedEntry[]): readonly PlacedEvidence[] {
  return entries.flatMap(({ unit, criterion, entry: { evidence } }) => {
    const text = evidence?.text ?? '';
    if (evidence === undefined || text.trim() === '') return [];
    return [{ unit, criterion, at: evidence.at, text, cited: evidenceReferences(text) }];
  });
}

export function placeOfEvidence({ at, unit, criterion }: PlacedEvidence): IssuePlace {
  return { at, unit: unit.id, criterion: criterion.id };
}

/** A file or an address: what it says stands elsewhere. */
const ELSEWHERE = /^(?:https?:\/\/\S+|www\.\S+|[^\n;]+\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|rar|zip|mp4|tiff?))$/iu;

export function namesFile({ text }: PlacedEvidence): boolean {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => ELSEWHERE.test(part));
}

/** Whether an address stands against a word or another address, so that nobody can tell where it begins or ends: `Báo cáo:https://…`. */
export function addressesGlued(text: string): boolean {
  return /[^\s;,(<"'\[|\n]https?:\/\//iu.test(text.replace(/[?&][\w.-]+=https?:\/\//giu, ''));
}

/** `76-BC/TCT`, as it is told. */
export function documentName({ number, symbol }: CitedDocument): string {
  return `${number}-${symbol}`;
}

/** One text for one document, however the name of its kind, its blanks and its strokes are typed. */
export function documentKey(document: CitedDocument): string {
  const { number, symbol } = document;
  const plain = `${number}|${symbol.replace(/[-/]/g, '-')}`.toUpperCase();
  return document.kind === 'whole' ? `${plain}|${[document.date.year, document.date.month, document.date.day].join('-')}` : plain;
}
