/** What a school looks through before sending, item by item, and the text its stamp is of (METHODS §12.10). */
import { checklist, maySend, stampText } from '../../src/core/submission';
import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import type { Issue } from '../../src/core/domain/issue';
import { selfScoreSheet } from '../builders/scoringWorkbooks';
import { sheet, workbook } from '../builders/workbook';

const clean = appraise(workbook(selfScoreSheet()));
const AT = { sheet: 'Phiếu chấm', row: 5, column: 4 };
const issue = (code: Issue['code'], more: Partial<Issue> = {}): Issue =>
  ({
    rule: 'RNG-04',
    code,
    severity: 'error',
    blocks: 'ranking',
    place: { at: AT, unit: 'u1', criterion: null },
    facts: {},
    fix: null,
    ...more,
  }) as unknown as Issue;
const LET_STAND = { by: 'A', on: null, reason: 'x' } as unknown as NonNullable<Issue['letStand']>;
const with_ = (...issues: readonly Issue[]): Appraisal => ({ ...clean, issues });
const items = (...issues: readonly Issue[]): readonly string[] =>
  checklist(with_(...issues)).flatMap(({ question, answer, count, letStand }) =>
    answer === 'done' && letStand === 0 ? [] : [`${question} ${answer} ${String(count)} ${String(letStand)}`],
  );

describe('the checklist of a school', () => {
  it('asks six things in their order', () => {
    expect(checklist(with_())).toEqual(
      ['recognised', 'filled', 'noErrors', 'totals', 'evidence', 'warnings'].map((question) => ({
        question,
        answer: 'done',
        count: 0,
        at: null,
        letStand: 0,
      })),
    );
  });

  it.each([
    ['scoreMissing', 'filled open 1 0'],
    ['scoreAboveMaximum', 'noErrors open 1 0'],
    ['selfTotalDiffers', 'totals open 1 0'],
    ['groupTotalDiffers', 'totals open 1 0'],
    ['totalDiffers', 'totals open 1 0'],
    ['evidenceMissing', 'evidence open 1 0'],
  ] as const)('%s is told once, where it belongs', (code, line) => {
    expect(items(issue(code))).toEqual([line]);
    expect(maySend(checklist(with_(issue(code))))).toBe(false);
  });

  it('a warning is looked at, and holds nothing up; one that is let stand is counted apart', () => {
    const warning = issue('numberAsText', { severity: 'warning', blocks: 'tick' } as Partial<Issue>);
    expect(items(warning)).toEqual(['warnings look 1 0']);
    expect(maySend(checklist(with_(warning)))).toBe(true);
    expect(items(warning, { ...warning, letStand: LET_STAND } as Issue)).toEqual(['warnings look 1 1']);
    expect(items({ ...warning, letStand: LET_STAND } as Issue)).toEqual(['warnings done 0 1']);
    expect(items(issue('scoreMissing', { severity: 'warning' } as Partial<Issue>))).toEqual(['filled open 1 0']);
  });

  it('what is only told is none of them', () => {
    expect(items(issue('valueCut', { severity: 'info', blocks: null } as Partial<Issue>))).toEqual([]);
    expect(
      items({ ...issue('valueCut', { severity: 'info', blocks: null } as Partial<Issue>), letStand: LET_STAND } as Issue),
    ).toEqual([]);
  });

  it('counts, and names the first cell there is', () => {
    const without = issue('scoreMissing', { place: { at: null, unit: 'u1', criterion: null } } as Partial<Issue>);
    expect(checklist(with_(without, issue('scoreMissing'))).find(({ question }) => question === 'filled')).toEqual({
      question: 'filled',
      answer: 'open',
      count: 2,
      at: AT,
      letStand: 0,
    });
    expect(checklist(with_(without)).find(({ question }) => question === 'filled')?.at).toBeNull();
  });

  it('a workbook of several schools, or of none, is nobody’s to send', () => {
    const several = {
      ...clean,
      reading: clean.reading === null ? null : { ...clean.reading, units: [...clean.reading.units, ...clean.reading.units] },
    };
    for (const one of [several, { ...clean, reading: null }])
      expect(checklist(one)[0]).toEqual({ question: 'recognised', answer: 'open', count: 1, at: null, letStand: 0 });
  });
});

describe('the text a stamp is of', () => {
  it('is what was typed, cell by cell, of the sheets of people', () => {
    const book = workbook(
      sheet('Phiếu', [
        ['Tên', 9.5, 0.1 + 0.2, true, { e: '#N/A' }, '', { f: 'B1*2', v: 19 }, { f: 'B1', v: 'x' }, null, 1e21],
        [],
        ['  ', 'a\n"b"'],
      ]),
      sheet('Tổng hợp', [['của ta']], { mark: 'summary' }),
      sheet('Sổ'.normalize('NFD'), []),
    );
    expect(stampText(book).split('\n')).toEqual([
      '"Phiếu"',
      '1:1 "Tên"',
      '1:2 9.5',
      '1:3 0.3',
      '1:4 true',
      '1:5 #N/A',
      '1:7 =B1*2',
      '1:8 =B1',
      '1:10 1e+21',
      '3:1 "  "',
      '3:2 "a\\n\\"b\\""',
      '"Sổ"',
    ]);
  });
});
