import { appraise } from '../../../../src/core/appraise';
import type { Issue } from '../../../../src/core/domain/issue';
import type { Sheet } from '../../../../src/core/workbook/workbook';
import { asMisread, asTcvn3, asVni, sheetInOldFont } from '../../../builders/legacy';
import { criteriaDownSheet, reviewedSheet, schoolsDown, selfScoreSheet } from '../../../builders/scoringWorkbooks';
import { withCellsAt } from '../../../builders/vary';
import { workbook } from '../../../builders/workbook';

const RULES = ['TXT-01', 'TXT-02', 'TXT-03', 'TXT-04', 'TXT-05'];

function oddTexts(sheet: Sheet): readonly Issue[] {
  return appraise(workbook(sheet)).issues.filter(({ rule }) => RULES.includes(rule));
}

/** The clean sheet with one text put another way; fails when nothing changes. */
function withText(find: RegExp, change: (text: string) => string, sheet = schoolsDown()): Sheet {
  for (const [row, cells] of sheet.rows) {
    for (const [column, { value }] of cells) {
      if (value.kind === 'text' && find.test(value.text) && change(value.text) !== value.text)
        return withCellsAt(sheet, [[row, column, change(value.text)]]);
    }
  }
  throw new Error(`${find.source} stands nowhere`);
}

describe('TXT clean workbooks', () => {
  it.each([
    ['one school', selfScoreSheet()],
    ['several reviews', reviewedSheet()],
    ['schools as rows', schoolsDown()],
    ['schools as columns', criteriaDownSheet()],
  ])('%s raise nothing', (_, sheet) => {
    expect(oddTexts(sheet)).toEqual([]);
  });
});

describe('TXT-01 marks apart from their letters', () => {
  it('are composed safely', () => {
    const [issue, ...others] = oddTexts(withText(/^Trường/, (text) => text.normalize('NFD')));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: 'TXT-01', severity: 'info', blocks: null, fix: { kind: 'safe' } });
    expect(issue?.fix?.to).toBe(issue?.fix?.from.normalize('NFC'));
    expect(issue?.fix?.to).not.toBe(issue?.fix?.from);
    expect(issue?.place.unit).toBe('u1');
  });
});

describe('TXT-02 text of an old font', () => {
  it.each([
    ['tcvn3', asTcvn3, '.VnTime'],
    ['vni', asVni, 'VNI-Times'],
  ] as const)('%s: font and letters agree, and the conversion is proposed', (encoding, store, font) => {
    const found = oddTexts(sheetInOldFont(schoolsDown(), store, font));
    expect(found.length).toBeGreaterThan(0);
    for (const issue of found) {
      expect(issue).toMatchObject({
        rule: 'TXT-02',
        severity: 'warning',
        blocks: 'tick',
        facts: { encoding, font },
        fix: { kind: 'ask' },
      });
    }
    const issues = found.flatMap((issue) => (issue.code === 'legacyText' ? [issue] : []));
    const { units } = appraise(workbook(schoolsDown())).reading ?? { units: [] };
    const changes = issues.flatMap(({ facts }) => facts.changes.map(({ to }) => to));
    expect(changes).toEqual(expect.arrayContaining(units.map(({ name }) => name)));
    expect(issues.map(({ facts }) => store(facts.to))).toEqual(issues.map(({ facts }) => facts.text));
  });

  it('letters alone are a question without a proposal', () => {
    const [issue, ...others] = oddTexts(withText(/^Trường/, asTcvn3));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: 'TXT-02', facts: { encoding: 'tcvn3', font: null }, fix: null });
  });

  it('a soft hyphen in it is a letter and no finding of its own', () => {
    const found = oddTexts(withText(/^Trường/, asTcvn3));
    expect(found[0]?.fix ?? found[0]?.facts).toMatchObject({ text: expect.stringContaining('\u00AD') });
    expect(found.map(({ rule }) => rule)).toEqual(['TXT-02']);
  });

  it('an old font says nothing of text in Unicode', () => {
    expect(oddTexts(sheetInOldFont(schoolsDown(), (text) => text, '.VnTime'))).toEqual([]);
  });

  it('names and headings stay as they are stored, and a clue says how they are read', () => {
    const { recognition, reading } = appraise(workbook(sheetInOldFont(schoolsDown(), asTcvn3, '.VnTime')));
    const plain = appraise(workbook(schoolsDown())).reading;
    expect(reading?.units.map(({ name }) => name)).toEqual(plain?.units.map(({ name }) => asTcvn3(name)));
    expect(recognition.clues.map(({ code }) => code)).toContain('legacyText');
  });
});

describe('TXT-03 stray blanks', () => {
  it.each([
    ['double', (text: string) => text.replace(' ', '  ')],
    ['outer', (text: string) => `${text} `],
    ['a soft hyphen', (text: string) => text.replace('ng', 'n\u00ADg')],
    ['without width', (text: string) => text.replace('ng', 'n\u200Bg')],
    ['a zero-width mark in front', (text: string) => `\uFEFF${text}`],
  ])('%s: taken away safely', (_, change) => {
    const [issue, ...others] = oddTexts(withText(/^Trường/, change));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: 'TXT-03', code: 'strayBlanks', severity: 'info', blocks: null, fix: { kind: 'safe' } });
    expect(change(issue?.fix?.to ?? '')).toBe(issue?.fix?.from);
  });
});

describe('TXT-04 eth for đ', () => {
  it('is set right in Vietnamese words', () => {
    const [issue, ...others] = oddTexts(withText(/^Trường/, (text) => `${text} Ðông Hà, ÐIỆN BIÊN`));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: 'TXT-04', severity: 'info', blocks: null, fix: { kind: 'safe' } });
    expect(issue?.fix?.to).toContain(' Đông Hà, ĐIỆN BIÊN');
  });

  it('stays in other words', () => {
    expect(oddTexts(withText(/^Trường/, (text) => `${text} Guðmundur`))).toEqual([]);
  });
});

describe('TXT-05 UTF-8 read with a Western code page', () => {
  it('is proposed with before and after', () => {
    const [issue, ...others] = oddTexts(withText(/^Trường/, asMisread));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: 'TXT-05', severity: 'warning', blocks: 'tick', fix: { kind: 'ask' } });
    expect(asMisread(issue?.fix?.to ?? '')).toBe(issue?.fix?.from);
  });
});
