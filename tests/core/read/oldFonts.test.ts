/** A workbook typed in an old font is read as the one in Unicode is, and what it holds is kept as it is stored (METHODS §11). */
import type { Reading } from '../../../src/core/domain/reading';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { asTcvn3, asVni, inOldFont } from '../../builders/legacy';
import { criteriaDownPairsSheet, reviewedSheet, targetSheet, unitListSheet } from '../../builders/scoringWorkbooks';
import { withCellsAt } from '../../builders/vary';
import { sheet, workbook } from '../../builders/workbook';
import { readWorkbook } from './readWorkbook';

const FONTS = [
  ['TCVN3', asTcvn3, '.VnTime'],
  ['VNI', asVni, 'VNI-Times'],
] as const;

const stored = (store: (text: string) => string, font: string, ...sheets: readonly Sheet[]): Reading =>
  readWorkbook(...inOldFont(workbook(...sheets), store, font).sheets);

/** Everything typed as text, by what it is. */
function textsOf({ criteria, units, expectedUnits, entries }: Reading) {
  return {
    criteria: criteria.map(({ text }) => text),
    units: units.map(({ name }) => name),
    expected: expectedUnits?.map(({ text }) => text) ?? null,
    beside: [...entries.values()].flatMap((own) =>
      [...own.values()].flatMap(({ evidence, explanation, reason, note, result }) => [
        evidence?.text ?? null,
        explanation?.text ?? null,
        reason?.text ?? null,
        note?.text ?? null,
        result?.number.stored.kind === 'text' ? result.number.stored.text : null,
        result?.number.stored.kind === 'text' ? result.number.shown : null,
      ]),
    ),
  };
}

function mapped(texts: ReturnType<typeof textsOf>, store: (text: string) => string): ReturnType<typeof textsOf> {
  const each = (list: readonly (string | null)[]) => list.map((one) => (one === null ? null : store(one)));
  return {
    criteria: texts.criteria.map(store),
    units: texts.units.map(store),
    expected: texts.expected?.map(store) ?? null,
    beside: each(texts.beside),
  };
}

/** What a reading makes of it all, without the texts. */
const numbersOf = ({ criteria, entries, stages }: Reading) => ({
  criteria: criteria.map(({ number, level, maximum, kind, at }) => ({ number, level, maximum, kind, at })),
  entries: [...entries].map(([unit, own]) => [
    unit,
    [...own.values()].map(({ scores, target, result, evidence, reason }) => ({
      scores: Object.entries(scores).map(([stage, { at, reading }]) => ({ stage, at, reading })),
      target: target?.state,
      result: result?.number.reading,
      at: [evidence?.at, reason?.at],
    })),
  ]),
  stages,
});

const SHEETS: readonly (readonly [string, readonly Sheet[]])[] = [
  ['a sheet with evidence, explanation and reason', [withCellsAt(reviewedSheet(), [[6, 5, 'Báo cáo tổng kết số 12']])]],
  ['a sheet with targets and results in words', [withCellsAt(targetSheet(), [[6, 6, 'Đã hoàn thành tốt']])]],
  [
    'a sheet with notes, some of them blank',
    [
      sheet('Phiếu', [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường Chính trị tỉnh M'],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng', 'Ghi chú'],
        ['1', 'Gửi báo cáo đúng thời hạn quy định', 20, 18, null, 'Đã gửi đủ bốn quý'],
        ['2', 'Nghiệm thu đề tài khoa học', 30, 25, 'Quyết định nghiệm thu', null],
      ]),
    ],
  ],
  ['schools across, named on a list', [criteriaDownPairsSheet(), unitListSheet()]],
];

describe.each(FONTS)('in %s', (_, store, font) => {
  it.each(SHEETS)('%s', (__, sheets) => {
    const plain = readWorkbook(...sheets);
    const old = stored(store, font, ...sheets);
    expect(textsOf(old)).toEqual(mapped(textsOf(plain), store));
    expect(numbersOf(old)).toEqual(numbersOf(plain));
  });
});
