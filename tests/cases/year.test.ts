import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { decimalText, exactText, type Points } from '../../src/core/domain/points';
import type { PaperKind } from '../../src/core/papers/paperKinds';
import { papers } from '../../src/core/papers/papers';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { proofread } from '../../src/core/proofread/proofread';
import { reportFigures } from '../../src/core/reportFigures';
import { yearResult } from '../../src/core/yearResult';
import { yearReview } from '../../src/core/yearReview';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readReport } from '../../src/hosts/docx/readReport';
import { paperBytes } from '../../src/hosts/docx/write/paperBytes';
import { papers as paperWords } from '../../src/text/vi/papers';
import { year } from '../../src/text/vi/year';
import { yearFindingText } from '../../src/text/yearFindingText';
import { sheet, workbook, type CellInput } from '../builders/workbook';
import { linesOf } from '../core/papers/made';

const FOLDER = join(__dirname, 'year');
const ON = { year: 2026, month: 11, day: 5 };

interface Input {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellInput[])[] }[];
  /** What the case says otherwise than the draft policy; absent: nothing. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

/** What stands on a report: these lines in this order, none of those words, and these sums, found by proofreading. */
interface Report {
  readonly kind: PaperKind;
  readonly lines: readonly string[];
  readonly absent: readonly string[];
  readonly sums: readonly string[];
}

const load = (name: string, file: string) => JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8'));
const having = (file: string): readonly string[] => readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, file)));

function appraised({ sheets, policy }: Input): { readonly book: Workbook; readonly appraisal: Appraisal } {
  const book = workbook(...sheets.map(({ name, rows }) => sheet(name, rows)));
  return { book, appraisal: appraise(book, policy === undefined ? null : { ...policyToJson(draftPolicy), ...policy }) };
}

/** What `thidua year FILE --json` says of the workbook. */
function told(input: Input): unknown {
  const { book, appraisal } = appraised(input);
  const review = yearReview(book, appraisal.recognition.kind === 'recognised' ? appraisal : null);
  return yearResult('input', review, (finding) => yearFindingText(year, finding));
}

/** Points by the number of the criterion, total, percent, place and grade of every school, as `thidua appraise` has them. */
function scored(input: Input): unknown {
  const { reading, scorecards, standings } = appraised(input).appraisal;
  const text = (value: Points | null): string | null => (value === null ? null : decimalText(value));
  const numbers = new Map((reading?.criteria ?? []).map(({ id, number }) => [id, number]));
  return Object.fromEntries(
    (reading?.units ?? []).map(({ id, name }) => {
      const card = scorecards.find(({ unit }) => unit === id);
      const standing = standings.find(({ unit }) => unit === id);
      const points = (card?.steps ?? []).map(({ criterion, points: of }) => [numbers.get(criterion) ?? '?', text(of)]);
      const { total = null, percent = null } = card ?? {};
      const { place = null, grade = null } = standing ?? {};
      return [name, { points: Object.fromEntries(points), total: text(total), percent: text(percent), place, grade }];
    }),
  );
}

describe('cases of the cluster’s year, each a folder with registers as an officer types them and what is to be said of them', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const found = JSON.parse(JSON.stringify(told(load(name, 'input.json'))));
    expect(found).toMatchObject(load(name, 'expected.json'));
    expect(readFileSync(join(FOLDER, name, 'why.md'), 'utf8')).toContain('DOMAIN S');
  });

  it('every system of DOMAIN, S1 to S12, has a folder of its own', () => {
    const systems = new Set(readdirSync(FOLDER).map((name) => name.split('-')[0]));
    expect(systems).toEqual(new Set(Array.from({ length: 12 }, (_, at) => `S${at + 1}`)));
  });

  it.each(having('scores.json'))('%s: the scores', (name) => {
    expect(scored(load(name, 'input.json'))).toMatchObject(load(name, 'scores.json'));
  });

  describe.each(['party', 'state'])('in %s style', (paperStyle) => {
    it.each(having('report.json'))('%s: the report', async (name) => {
      const { kind, lines, absent, sums }: Report = load(name, 'report.json');
      const { book, appraisal } = appraised(load(name, 'input.json'));
      if (appraisal.reading === null) throw new Error('the case is recognised');
      const inStyle = {
        ...appraisal,
        policy: { ...appraisal.policy, paperStyle: paperStyle === 'state' ? paperStyle : 'party' },
      } as const;
      const figures = reportFigures(book, inStyle);
      const [made] = papers(inStyle, appraisal.reading, paperWords, { only: [kind], on: ON, figures }).made;
      if (made === undefined) throw new Error('the report is made');
      const all = linesOf([made.model]);
      expect(inOrder(lines, all)).toEqual(lines);
      for (const word of absent) expect(all.filter((line) => line.includes(word))).toEqual([]);
      const found = proofread(readReport(await paperBytes(made.model), 'a.docx'));
      const said = found.statements.map(({ stated, parts, verdict }) => `${verdict} ${sum(stated, parts)}`);
      expect(said).toEqual(expect.arrayContaining(sums.map((one) => `agrees ${one}`)));
      expect([...said.filter((one) => one.startsWith('differs')), ...found.issues]).toEqual([]);
    });
  });
});

/** Those of the lines wanted that stand on the paper, each behind the one before. */
function inOrder(wanted: readonly string[], all: readonly string[]): readonly string[] {
  let from = 0;
  return wanted.filter((line) => {
    const at = all.findIndex((one, index) => index >= from && one.startsWith(line));
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}

function sum(stated: Points, parts: readonly { readonly value: Points }[]): string {
  return `${exactText(stated)} = ${parts.map(({ value }) => exactText(value)).join(' + ')}`;
}
