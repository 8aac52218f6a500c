import * as fc from 'fast-check';
import { appraise } from '../../src/core/appraise';
import { checklist, maySend, stampEdits, stampText } from '../../src/core/submission';
import { stampSeen } from '../../src/core/submissionStamp';
import { readStamp } from '../../src/core/render/submission/readStamp';
import type { Workbook } from '../../src/core/workbook/workbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';
import { selfScoreSheet, SCHOOL_M, schoolsDown } from '../builders/scoringWorkbooks';
import { withCellsAt } from '../builders/vary';
import { workbook } from '../builders/workbook';

const WORDS = vi.sheets.submission;
const own = (): Workbook => workbook(selfScoreSheet('Phiếu chấm', 'Trường M', SCHOOL_M));
/** A digest that differs wherever the text does; the doors use sha256. */
const digestOf = (text: string): string =>
  [...text]
    .reduce((sum, letter) => (sum * 31n + BigInt(letter.codePointAt(0) ?? 0)) % 2n ** 256n, 7n)
    .toString(16)
    .padStart(64, '0');

const answers = (book: Workbook): readonly string[] =>
  checklist(appraise(book)).map(({ question, answer }) => `${question} ${answer}`);

describe('the checklist before sending', () => {
  it('has nothing open where nothing is wrong', () => {
    const items = checklist(appraise(own()));
    expect(items.map(({ question }) => question)).toEqual(['recognised', 'filled', 'noErrors', 'totals', 'evidence', 'warnings']);
    expect(maySend(items)).toBe(true);
  });

  it('is for one school: a table of the cluster, and what is no scoring workbook, are not sent', () => {
    expect(answers(workbook(schoolsDown()))).toContain('recognised open');
    expect(maySend(checklist(appraise(workbook())))).toBe(false);
  });

  it.each([
    ['a score above its maximum', 99, 'noErrors open'],
    ['a letter in a number', 'O5', 'noErrors open'],
  ])('keeps %s open, with its cell', (_, value, expected) => {
    const [sheet] = own().sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const scored = [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) =>
        cell.value.kind === 'number' && cell.value.value === SCHOOL_M[0] ? [[row, column] as const] : [],
      ),
    )[0];
    if (scored === undefined) throw new Error('no score');
    const book = workbook(withCellsAt(sheet, [[scored[0], scored[1], value]]));
    expect(answers(book)).toContain(expected);
    expect(checklist(appraise(book)).find(({ question }) => question === 'noErrors')?.at).toMatchObject({ row: scored[0] });
    expect(maySend(checklist(appraise(book)))).toBe(false);
  });
});

describe('the stamp', () => {
  async function stamped(book: Workbook): Promise<Workbook> {
    const host = memoryHost(book);
    const stamp = { version: '1.2.3', on: '28/11/2026 21:05', digest: digestOf(stampText(book)) };
    await host.apply(stampEdits(appraise(book), book, stamp, WORDS));
    return host.read();
  }

  it('is read back in either language, and whole while nobody types anything', async () => {
    const sent = await stamped(own());
    expect(readStamp(sent, WORDS)).toMatchObject({ version: '1.2.3', on: '28/11/2026 21:05' });
    expect(await stampSeen(sent, en.sheets.submission, digestOf)).toEqual({
      version: '1.2.3',
      on: '28/11/2026 21:05',
      isIntact: true,
    });
    expect(await stampSeen(own(), WORDS, digestOf)).toBeNull();
  });

  it('tells any cell that is typed over, added or cleared', async () => {
    const sent = await stamped(own());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(30),
        fc.integer({ min: 1, max: 12 }),
        fc.oneof(fc.integer(), fc.string({ minLength: 1 })),
        async (row, column, value) => {
          const changed: Workbook = {
            ...sent,
            sheets: sent.sheets.map((sheet) => (sheet.mark === null ? withCellsAt(sheet, [[row + 1, column, value]]) : sheet)),
          };
          const isSame = stampText(changed) === stampText(sent);
          const before = sent.sheets[0]?.rows.get(row + 1)?.get(column)?.value;
          // Typing what stood there changes nothing.
          const typedSame =
            before !== undefined &&
            ((before.kind === 'number' && before.value === value) || (before.kind === 'text' && before.text === value));
          expect(isSame).toBe(typedSame);
          expect((await stampSeen(changed, WORDS, digestOf))?.isIntact).toBe(typedSame);
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });

  it('holds though Excel calculates again: only what was typed counts', async () => {
    const sent = await stamped(own());
    const recalculated: Workbook = {
      ...sent,
      sheets: sent.sheets.map((sheet) => ({
        ...sheet,
        rows: new Map(
          [...sheet.rows].map(([row, cells]) => [
            row,
            new Map(
              [...cells].map(([column, cell]) => [
                column,
                cell.formula === null ? cell : { ...cell, value: { kind: 'number' as const, value: 1 } },
              ]),
            ),
          ]),
        ),
      })),
    };
    expect((await stampSeen(recalculated, WORDS, digestOf))?.isIntact).toBe(true);
  });
});
