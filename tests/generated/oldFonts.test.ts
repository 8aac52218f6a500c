import * as fc from 'fast-check';
import type { Reading } from '../../src/core/domain/reading';
import { read } from '../../src/core/read/read';
import { recognise } from '../../src/core/recognise/recognise';
import { stripMarks } from '../../src/core/shared/foldHeading';
import { decodeLegacy, isUnicodeText, type LegacyEncoding } from '../../src/core/shared/legacy/legacyText';
import type { Workbook } from '../../src/core/workbook/workbook';
import { asMisread, asTcvn3, asVni, inOldFont } from '../builders/legacy';
import { MAKERS, plan } from './generate';

const KINDS = [
  ['tcvn3', asTcvn3, '.VnTime'],
  ['tcvn3', asTcvn3, null],
  ['vni', asVni, 'VNI-Times'],
  ['vni', asVni, null],
  ['misread', asMisread, null],
] as const;
const LAYOUTS = ['unitSheet', 'unitSheets', 'unitsDown', 'criteriaDown'] as const;
const RUNS = 12;

describe.each(KINDS)('generated workbooks in an old font: %s (%#)', (encoding, store, font) => {
  it.each(LAYOUTS)(
    '%s is read as the same workbook in Unicode',
    (layout) => {
      let count = 0;
      for (const one of fc.sample(plan, { numRuns: RUNS, seed: 20_261_128 })) {
        const { workbook } = MAKERS[layout](one);
        const plain = readingOf(workbook);
        if (plain === null) continue;
        count += 1;
        const old = inOldFont(workbook, store, font);
        expect([one.style, inShort(readingOf(old), encoding)]).toEqual([one.style, inShort(plain, null)]);
      }
      expect(count).toBeGreaterThan(RUNS / 2);
    },
    100_000,
  );
});

function readingOf(workbook: Workbook): Reading | null {
  const recognition = recognise(workbook);
  return recognition.kind === 'recognised' ? read(workbook, recognition) : null;
}

/** Everything that counts, with names and criteria as they are compared. */
function inShort(reading: Reading | null, encoding: LegacyEncoding | null): unknown {
  const folded = (text: string): string =>
    stripMarks(encoding === null || isUnicodeText(text) ? text : decodeLegacy(text, encoding));
  return (
    reading && {
      units: reading.units.map(({ name }) => folded(name)),
      criteria: reading.criteria.map(({ number, text, level, kind, method, maximum }) => [
        number,
        folded(text),
        level,
        kind,
        method,
        maximum,
      ]),
      scores: [...reading.entries].map(([unit, entries]) => [
        unit,
        [...entries].map(([id, { scores }]) => [
          id,
          Object.entries(scores).map(([stage, score]) => [stage, score.at, score.reading]),
        ]),
      ]),
      claims: reading.claims.map(({ what, unit, criterion, number }) => [what, unit, criterion, number.at, number.reading]),
    }
  );
}
