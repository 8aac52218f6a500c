import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../assets/samples/make';
import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import type { Issue } from '../../src/core/domain/issue';
import { decimalText } from '../../src/core/domain/points';
import { a1 } from '../../src/core/workbook/address';
import { readXlsx } from '../../src/hosts/xlsx/readXlsx';

const folder = join(__dirname, '..', '..', 'assets', 'samples');
const ONE_SHEET_EACH = 'cum-mau-moi-truong-mot-trang.xlsx';
const ONE_TABLE = 'cum-mau-bang-tong-hop.xlsx';
const FAULTY = 'cum-mau-co-loi.xlsx';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const appraisalOf = (name: string): Appraisal => appraise(readXlsx(file(name), name));
/** A sentence that the reader does not understand yet is the reader's affair, not the sample's. */
const isAboutSentence = ({ rule }: Issue): boolean => rule === 'RUL-01';

/** Criteria on which all schools are alike, a school's own paper behind an award from above: told, and no fault. */
const isTold = ({ severity }: Issue): boolean => severity === 'info';

describe('the sample workbooks', () => {
  it.each(Object.entries(SAMPLES))('%s is what `npm run samples` makes, byte for byte', (name, make) => {
    expect(Buffer.from(make()).equals(Buffer.from(file(name)))).toBe(true);
  });

  it.each([
    [ONE_SHEET_EACH, 'unitSheets'],
    [ONE_TABLE, 'unitsDown'],
  ])('%s is recognised and has no fault', (name, layout) => {
    const appraisal = appraisalOf(name);
    expect(appraisal.recognition).toMatchObject({ kind: 'recognised', layout });
    expect(appraisal.issues.filter((issue) => !isAboutSentence(issue) && !isTold(issue))).toEqual([]);
    expect(appraisal.isBlocked).toBe(false);
  });

  it('give the same standings in both layouts: a tie broken, a place shared, a school not ranked', () => {
    const standings = [ONE_SHEET_EACH, ONE_TABLE].map((name) => standingsOf(appraisalOf(name)));
    expect(standings[1]).toEqual(standings[0]);
    expect(standings[0]).toEqual([
      ['Trường Chính trị Mẫu Một', '98.63', 1, 1, null, 'Xuất sắc'],
      ['Trường Chính trị Mẫu Hai', '95', 3, 4, 'beforeBonus', 'Xuất sắc'],
      ['Trường Chính trị Mẫu Ba', '95', 2, 3, 'beforeBonus', 'Xuất sắc'],
      ['Trường Chính trị Mẫu Bốn', '94.03', 4, 5, null, 'Tốt'],
      ['Trường Chính trị Mẫu Năm', '91.25', 5, 6, null, 'Tốt'],
      ['Trường Chính trị Mẫu Sáu', '91.25', 5, 6, null, 'Tốt'],
      ['Trường Chính trị Mẫu Bảy', '96.1', null, 2, null, 'Xuất sắc'],
    ]);
  });

  it.each([ONE_SHEET_EACH, ONE_TABLE])(
    '%s proposes the flag for the first, whose vote passes, and certificates for the next two',
    (name) => {
      const { reading, proposal } = appraisalOf(name);
      const nameOf = (id: string): string => reading?.units.find((unit) => unit.id === id)?.name ?? id;
      expect(
        proposal.awards.map(({ id, nominees, needsDecision, unfilled }) => [
          id,
          nominees.map(({ unit, vote }) => [nameOf(unit), vote.status]),
          needsDecision,
          unfilled,
        ]),
      ).toEqual([
        ['coThiDua', [['Trường Chính trị Mẫu Một', 'passed']], null, 0],
        [
          'bangKhen',
          [
            ['Trường Chính trị Mẫu Ba', 'notNeeded'],
            ['Trường Chính trị Mẫu Hai', 'notNeeded'],
          ],
          null,
          0,
        ],
      ]);
    },
  );

  it('with faults has exactly those its README lists', () => {
    const { issues, isBlocked } = appraisalOf(FAULTY);
    const found = issues
      .filter((issue) => !isAboutSentence(issue) && !isTold(issue))
      .map(({ rule, place: { at } }) => `${rule} ${at === null ? '' : `${at.sheet}!${a1(at.row, at.column)}`}`);
    expect(found.sort()).toEqual(listedFaults());
    expect(isBlocked).toBe(true);
  });

  it('say on every sheet with figures that they are samples', () => {
    for (const name of Object.keys(SAMPLES)) {
      for (const sheet of readXlsx(file(name), name).sheets.filter((one) => one.name !== 'Cấu hình')) {
        const texts = [...sheet.rows.values()]
          .flatMap((cells) => [...cells.values()])
          .map(({ value }) => (value.kind === 'text' ? value.text : ''));
        expect([sheet.name, texts.some((text) => text.startsWith('SỐ LIỆU MẪU'))]).toEqual([sheet.name, true]);
      }
    }
  });
});

function standingsOf({ reading, scorecards, standings }: Appraisal): readonly unknown[] {
  return standings.map(({ unit, place, wouldBePlace, decidedBy, grade }) => {
    const total = scorecards.find((card) => card.unit === unit)?.total;
    return [
      reading?.units.find(({ id }) => id === unit)?.name,
      total === undefined || total === null ? null : decimalText(total),
      place,
      wouldBePlace,
      decidedBy?.key.by ?? null,
      grade,
    ];
  });
}

/** Rows `| TYP-01 | 3 Mẫu Ba | K18 | … |` of the README. */
function listedFaults(): readonly string[] {
  const rows = readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| ([A-Z]{3}-\d\d) \| (.+?) \| ([A-Z]+\d+) \|/gmu);
  return [...rows].map(([, rule, sheet, cell]) => `${rule} ${sheet}!${cell}`).sort();
}
