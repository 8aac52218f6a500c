import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise } from '../../../src/core/appraise';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { criteriaSetFrom } from '../../../src/core/domain/criteriaSetFrom';
import { toNumber, ZERO } from '../../../src/core/domain/points';
import { nextYear, type NextYear } from '../../../src/core/nextYear';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../../src/core/policies/policySheetRows';
import { ballotsSheet } from '../../../src/core/render/template/ballotsSheet';
import { criteriaDownSheet } from '../../../src/core/render/template/criteriaDownSheet';
import { policySheet } from '../../../src/core/render/template/policySheet';
import type { Figures } from '../../../src/core/render/template/templateOptions';
import { unitsSheet } from '../../../src/core/render/template/unitsSheet';
import type { SetCell } from '../../../src/core/year/emptied';
import { cellText } from '../../../src/core/workbook/cell';
import { cellAt, sheetNamed, type Workbook } from '../../../src/core/workbook/workbook';
import { yearReview } from '../../../src/core/yearReview';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { xlsxHost, type XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { templateWords as words } from '../../../src/text/vi/sheets/templateWords';
import { yearSheetWords } from '../../../src/text/vi/year/yearSheetWords';

const set = criteriaSetFrom(JSON.parse(readFileSync(join(__dirname, '../../../assets/criteria-default.json'), 'utf8')));
const CRITERIA = set.groups.flatMap((group) => group.criteria);
/** Twelve invented schools. */
const UNITS = Array.from({ length: 12 }, (_, turn) => ({
  name: `Trường Chính trị tỉnh Mẫu ${String(turn + 1).padStart(2, '0')}`,
  role: turn === 0 ? ('leader' as const) : turn < 3 ? ('deputy' as const) : ('member' as const),
  registered: 'Cờ thi đua của Giám đốc Học viện; Bằng khen của Giám đốc Học viện',
}));
/** Every school loses another share of its points, on another criterion each. Số liệu mẫu. */
const FIGURES: Figures = new Map(
  UNITS.map(({ name }, unit) => [
    name,
    new Map(
      CRITERIA.map(({ id, maximum }, turn) => {
        const most = toNumber(maximum ?? ZERO);
        return [id, { agreed: (turn + unit) % 4 === 0 ? Math.round(most * (90 - unit - (turn % 5))) / 100 : most }] as const;
      }),
    ),
  ]),
);

function firstYear(): XlsxHost {
  const options = { year: 2026, clusterName: 'Cụm thi đua mẫu', figures: FIGURES };
  return xlsxHost(
    newXlsx([
      criteriaDownSheet(set, UNITS, words, options),
      unitsSheet(UNITS, words, options),
      ballotsSheet(UNITS, words, {
        ...options,
        ballots: {
          members: 12,
          present: 12,
          written: 0,
          issued: 12,
          returned: 12,
          votes: UNITS.slice(0, 3).map(({ name }) => ({
            unit: name,
            award: 'Cờ thi đua của Giám đốc Học viện',
            votesFor: 10,
            votesAgainst: 2,
            invalid: 0,
          })),
        },
      }),
      policySheet(policySheetRows({ ...draftPolicy, year: 2026, clusterName: 'Cụm thi đua mẫu' }), words),
    ]),
    'Sổ mẫu.xlsx',
  );
}

async function carried(host: XlsxHost): Promise<NextYear> {
  const workbook = await host.read();
  const appraisal = appraise(workbook);
  const next = nextYear(workbook, appraisal, yearReview(workbook, appraisal), yearSheetWords);
  if ('problem' in next) throw new Error(next.problem);
  await host.apply(next.edits);
  host.keepCalculated(next.calculated);
  return next;
}

/** The same constants in the same cells of the user's own sheets, as if the year had gone the same way. */
function figuresOf(before: Workbook, after: Workbook): readonly SetCell[] {
  return before.sheets
    .filter(({ mark, name }) => mark === null && name !== 'Cấu hình')
    .flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, formula }]): readonly SetCell[] => {
          const now = sheetNamed(after, name);
          if (formula !== null || now === null || cellText(cellAt(now, row, column)) !== '') return [];
          const at = { sheet: name, row, column };
          if (value.kind === 'number') return [{ at, value: { kind: 'number', value: value.value } }];
          return value.kind === 'text' ? [{ at, value: { kind: 'text', text: value.text } }] : [];
        }),
      ),
    );
}

const textsOf = (workbook: Workbook, name: string): readonly string[] =>
  [...(sheetNamed(workbook, name)?.rows.values() ?? [])].flatMap((cells) => [...cells.values()].map(cellText));

/** Errors and warnings with their places. */
const found = ({ issues }: Appraisal): readonly (readonly [string, Appraisal['issues'][number]['place']])[] =>
  issues.filter(({ severity }) => severity !== 'info').map(({ code, place }) => [code, place]);

describe('nextYear', () => {
  it('carries twelve schools over three years: figures blank, criteria and history kept, roles rotated, nothing raised', async () => {
    const host = firstYear();
    const first = await host.read();
    const ofFirst = appraise(first);
    // The place formula of the form holds a 1, which is told of every year alike.
    expect([...new Set(found(ofFirst).map(([code]) => code))]).toEqual(['numberInFormula']);
    const leaders: (string | undefined)[] = [];
    for (const year of [2027, 2028, 2029]) {
      const before = await host.read();
      const next = await carried(host);
      expect(next.year).toBe(year);
      leaders.push(next.book.members.find((one) => one.year === year && one.roles.includes('leader'))?.unit);

      const empty = appraise(await host.read());
      expect(empty.reading?.cluster).toMatchObject({ name: 'CỤM THI ĐUA MẪU', year });
      expect(empty.policy.year).toBe(year);
      expect(new Set(empty.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code))).toEqual(
        new Set(['scoreMissing']),
      );
      expect(empty.scorecards.map(({ total }) => total)).toEqual(UNITS.map(() => null));
      expect(empty.reading?.criteria).toEqual(ofFirst.reading?.criteria);
      expect(empty.reading?.ballots?.votes).toEqual([]);
      expect(empty.reading?.units.map(({ registered, disqualification }) => [registered, disqualification])).toEqual(
        UNITS.map(() => [[], null]),
      );

      // The year goes the same way again.
      const after = await host.read();
      const cells = figuresOf(before, after);
      await host.apply([{ kind: 'setCells', cells }]);
      host.keepCalculated(formulaValues(before));
      const full = appraise(await host.read());
      expect(found(full)).toEqual(found(ofFirst));
      expect(full.standings.map(({ place }) => place)).toEqual(ofFirst.standings.map(({ place }) => place));
      const review = yearReview(await host.read(), full);
      expect(review.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(review.book.history.map((one) => one.year)).toEqual(
        Array.from({ length: year - 2026 }, (_, turn) => UNITS.map(() => 2026 + turn)).flat(),
      );
      expect([...new Set(review.book.members.map((one) => one.year))]).toEqual(
        Array.from({ length: year - 2025 }, (_, turn) => 2026 + turn),
      );
    }
    // Never led, deputy of the year before: 2 of (2, 3), then 4 of (4, 5), then 6 of (6, 7); deputies are those longest without a post.
    expect(leaders).toEqual([UNITS[1]?.name, UNITS[3]?.name, UNITS[5]?.name]);
  }, 120_000);

  it('keeps what was introduced for the next year before any turn', async () => {
    const host = firstYear();
    const rows: readonly (readonly string[])[] = [
      ['Năm', 'Đơn vị', 'Vai trò', 'Trạng thái'],
      ...UNITS.map(({ name }, turn) => ['2026', name, turn === 0 ? 'Cụm trưởng' : 'Thành viên', '']),
      ['2027', UNITS[7]?.name ?? '', 'Cụm trưởng', 'Giới thiệu'],
    ];
    await host.apply([
      {
        kind: 'putSheet',
        sheet: {
          ...criteriaDownSheet(set, UNITS.slice(0, 1), words),
          mark: 'members',
          name: 'Thành viên',
          merges: [],
          cells: rows.flatMap((row, at) =>
            row.map((text, index) => ({
              row: at + 1,
              column: index + 1,
              value: { kind: 'text' as const, text },
              style: 'text' as const,
            })),
          ),
        },
      },
    ]);
    const next = await carried(host);
    const own = next.book.members.filter((one) => one.year === 2027);
    expect(own.map(({ unit }) => unit)).toEqual(UNITS.map(({ name }) => name));
    expect(own.flatMap(({ unit, roles, state }) => (roles.includes('leader') ? [[unit, state]] : []))).toEqual([
      [UNITS[7]?.name, 'introduced'],
    ]);
    expect(textsOf(await host.read(), 'Đơn vị').filter((text) => text === 'Cụm trưởng')).toHaveLength(1);
  }, 60_000);

  it('writes nothing while a register cannot be read whole', async () => {
    const host = firstYear();
    const workbook = await host.read();
    const appraisal = appraise(workbook);
    const review = yearReview(workbook, appraisal);
    const unread = { code: 'columnUnknown', severity: 'error', at: null, facts: { heading: 'Điện thoại' } } as const;
    expect(nextYear(workbook, appraisal, { ...review, book: { ...review.book, unread: [unread] } }, yearSheetWords)).toEqual({
      problem: 'unread',
    });
  });
});

/** What every formula came to before: as the program that opened the file would calculate the same figures. */
function formulaValues(workbook: Workbook): Parameters<XlsxHost['keepCalculated']>[0] {
  return workbook.sheets
    .filter(({ mark }) => mark === null)
    .flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, formula }]) =>
          formula === null ? [] : [{ at: { sheet: name, row, column }, value }],
        ),
      ),
    );
}
