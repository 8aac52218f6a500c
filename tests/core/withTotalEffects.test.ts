/** Which findings are told with what they do to totals, and to which units: METHODS §10, VIS-02. */
import { appraiseToRecheck } from '../../src/core/appraise';
import type { Issue, IssueCode, TotalEffect } from '../../src/core/domain/issue';
import { points } from '../../src/core/domain/points';
import type { Policy } from '../../src/core/domain/policy';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { rank } from '../../src/core/rank/rank';
import { withTotalEffects } from '../../src/core/totalEffects';
import type { Workbook } from '../../src/core/workbook/workbook';
import { computedWorkbook } from '../builders/computedWorkbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const SHEET = 'Chấm điểm';
const cell = (row: number, column: number) => ({ sheet: SHEET, row, column });
const formula = (f: string, v: number): CellInput => ({ f, v });

function ground(book: Workbook, given: Partial<Policy> | null = null) {
  const json = given === null ? null : policyToJson({ ...draftPolicy, isDraft: false, ...given });
  const { appraisal, validation } = appraiseToRecheck(book, json);
  const { recognition, reading, policy, scorecards } = appraisal;
  if (recognition.kind !== 'recognised' || reading === null || validation === null) throw new Error('not read');
  const ranked = rank(scorecards, reading, policy);
  return { workbook: book, recognition, reading, policy, scorecards, ranked, validation, known: null };
}

const issue = (code: IssueCode, facts: object, at = cell(4, 5), unit: string | null = 'u2', to: string | null = null): Issue =>
  ({
    rule: 'X',
    code,
    severity: 'error',
    blocks: 'ranking',
    place: { at, unit, criterion: null },
    facts,
    fix: to === null ? null : { kind: 'ask', from: '', to },
  }) as unknown as Issue;

const effectIn = (of: ReturnType<typeof ground>, one: Issue): readonly TotalEffect[] | null =>
  withTotalEffects([one], of)[0]?.effect ?? null;
const effect = (total: readonly [string | null, string | null], place: readonly [string | null, string | null]) => [
  {
    unit: 'u2',
    name: 'Trường N',
    total: { with: total[0], without: total[1] },
    place: { with: place[0], without: place[1] },
  },
];

/** Totals of 17, 15, 17, 12, 9 and 7; Trường N states 11 for 15. */
const WRONG = ground(computedWorkbook({ E4: 11 }));

describe('a finding about a sum', () => {
  const here = { cells: [`'${SHEET}'!E4`] };

  it.each([
    'groupTotalDiffers',
    'cutWithoutRecord',
    'rangeLeavesOut',
    'constantInFormulas',
    'formulaUnlikeNeighbours',
    'numberAsText',
    'mixedSeparators',
    'oddDigits',
  ] as const)('%s at a total tells what the total is with it and without', (code) => {
    expect(effectIn(WRONG, issue(code, here))).toEqual(effect(['11', '15'], ['4', '3']));
  });

  it.each(['scoreAboveMaximum', 'externalLink', 'ambiguousSeparator', 'letterInNumber', 'unreadableNumber'] as const)(
    '%s there tells nothing',
    (code) => {
      const one = issue(code, here);
      expect(withTotalEffects([one], WRONG)).toEqual([one]);
    },
  );

  it.each(['totalDiffers', 'countedTwice'] as const)('%s tells what it found itself', (code) => {
    const facts = { stated: '20', computed: '19', statedPlace: '2', computedPlace: null };
    expect(effectIn(WRONG, issue(code, facts))).toEqual(effect(['20', '19'], ['2', null]));
    expect(effectIn(WRONG, issue(code, facts, cell(4, 5), null))).toBeNull();
    expect(effectIn(WRONG, issue(code, facts, cell(4, 5), 'u99'))).toMatchObject([{ unit: 'u99', name: '' }]);
  });

  it('of one school that is ranked alone tells no place', () => {
    const alone = { ...WRONG, ranked: WRONG.ranked.map((one, turn) => (turn === 1 ? one : { ...one, wouldBePlace: null })) };
    const facts = { stated: '20', computed: '19', statedPlace: '2', computedPlace: '3' };
    expect(effectIn(alone, issue('totalDiffers', facts))).toEqual(effect(['20', '19'], [null, null]));
    const two = { ...WRONG, ranked: WRONG.ranked.map((one, turn) => (turn < 2 ? one : { ...one, wouldBePlace: null })) };
    expect(effectIn(two, issue('totalDiffers', facts))).toEqual(effect(['20', '19'], ['2', '3']));
  });

  it('is told with places by percents where those rank: 11 of 10 is more than 17 of 20', () => {
    const found = ground(computedWorkbook({ E4: 11 }), { rankBy: 'percent' });
    const of = (maximum: string) => ({
      ...found,
      scorecards: found.scorecards.map((card, turn) => (turn === 1 ? { ...card, assignedMaximum: points(maximum) } : card)),
    });
    // Of 20: 55% is behind 85, 85 and 60%, 75% is third. Of 10: 110% is first as well as 150%. Of nothing there is no percent.
    expect(effectIn(of('20'), issue('groupTotalDiffers', here))).toEqual(effect(['11', '15'], ['4', '3']));
    expect(effectIn(of('10'), issue('groupTotalDiffers', here))).toEqual(effect(['11', '15'], ['1', '1']));
    expect(effectIn(of('0'), issue('groupTotalDiffers', here))).toEqual(effect(['11', '15'], [null, null]));
  });
});

describe('a finding about a score', () => {
  const scored = (cells: Readonly<Record<string, CellInput>>) => ground(computedWorkbook(cells));
  const score = (code: IssueCode, to: string | null): Issue => issue(code, {}, cell(4, 3), 'u2', to);

  it.each(['ambiguousSeparator', 'letterInNumber', 'unreadableNumber'] as const)('%s: the points as proposed', (code) => {
    expect(effectIn(scored({}), score(code, '10'))).toEqual(effect(['15', '17'], ['3', '1']));
  });

  it.each(['scoreAboveMaximum', 'numberAsText'] as const)('%s tells nothing', (code) => {
    expect(effectIn(scored({}), score(code, '10'))).toBeNull();
  });

  it('without a proposal, or that comes to the same, tells nothing', () => {
    expect(effectIn(scored({}), score('letterInNumber', null))).toBeNull();
    expect(effectIn(scored({ C4: 8 }), score('letterInNumber', '8'))).toBeNull();
    // 7 typed over what gives 7.
    const typed = appraiseToRecheck(computedWorkbook({ D4: 7 })).appraisal.issues;
    expect(typed.filter(({ code }) => code === 'constantInFormulas').map((one) => one.effect)).toEqual([undefined]);
  });

  it('tells nothing of another school that has no total before and none after', () => {
    const found = scored({ C4: '1O', C5: '2O' });
    expect(effectIn(found, score('letterInNumber', '10'))).toEqual(effect([null, '17'], [null, '1']));
  });

  it('that leaves one school ranked alone tells its total, and no place', () => {
    const lone = workbook(
      sheet(SHEET, [
        ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
        ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (10 điểm)', '2. Nghiên cứu khoa học (10 điểm)'],
        [1, 'Trường M', 9, null],
        [2, 'Trường N', '1O', 7],
        [3, 'Trường P', null, 7],
      ]),
    );
    expect(effectIn(ground(lone), score('letterInNumber', '10'))).toEqual(effect([null, '17'], [null, null]));
  });

  it('is told all the same where only a sum beside it is left to Excel', () => {
    const cells = { D4: 2, E4: formula('SUM(C4:D4)+VLOOKUP(1,X!A:B,2,0)', 10) };
    const found = appraiseToRecheck(computedWorkbook(cells)).appraisal.issues.filter(({ place }) => place.at?.column === 4);
    expect(found.map(({ code, effect: told }) => [code, told])).toEqual([
      ['constantInFormulas', effect(['10', '15'], ['4', '3'])],
    ]);
  });

  it('is scored anew forty times at most: a workbook full of them has to be checked all the same', () => {
    const one = score('letterInNumber', '10');
    const told = withTotalEffects(
      [...Array.from({ length: 41 }, () => one), issue('totalDiffers', { stated: '1', computed: '2' })],
      scored({}),
    );
    expect(told.map(({ effect: found }) => found !== undefined)).toEqual([
      ...Array.from({ length: 40 }, () => true),
      false,
      true,
    ]);
  });
});
