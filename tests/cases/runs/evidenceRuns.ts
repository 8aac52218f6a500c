import { evidenceReference, isWithin, type EvidenceReference, type StatedDate } from '../../../src/core/domain/evidenceReference';

/** Case 29: number, symbol and date of each text, and whether the date falls into the period. */
export function evidenceReferences(input: { readonly texts: readonly string[]; readonly period: readonly string[] }): unknown {
  const [first = '', last = ''] = input.period;
  const key = `inPeriod(${first}..${last})`;
  return {
    result: input.texts.map((text) => {
      const read = evidenceReference(text);
      return read.kind === 'whole'
        ? { ...partsOf(read), [key]: isWithin(read.date, dateFrom(first), dateFrom(last)) }
        : partsOf(read);
    }),
  };
}

function partsOf(read: EvidenceReference): Readonly<Record<string, unknown>> {
  switch (read.kind) {
    case 'whole':
      return { ok: true, number: read.number, symbol: read.symbol, date: written(read.date) };
    case 'impossibleDate':
      return { ok: false, number: read.number, symbol: read.symbol, date: null, issue: 'impossible-date' };
    case 'noDate':
      return { ok: false, number: read.number, symbol: read.symbol, date: null, issue: 'no-date' };
    case 'otherPattern':
      return { ok: false, issue: 'pattern' };
    case 'missing':
      return { ok: false, issue: 'missing' };
  }
}

function written({ year, month, day }: StatedDate): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function dateFrom(text: string): StatedDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}
