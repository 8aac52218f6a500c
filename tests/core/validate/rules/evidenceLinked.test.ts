import { appraise } from '../../../../src/core/appraise';
import type { Issue } from '../../../../src/core/domain/issue';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { reviewedSheet } from '../../../builders/scoringWorkbooks';
import { workbook } from '../../../builders/workbook';
import { inShort } from '../findings';

/** The sheet of Trường M with this evidence in E6, E7 …; every other row names a document. */
function book(evidence: readonly string[], links: Readonly<Record<string, string>> | null): Workbook {
  const made = reviewedSheet();
  const rows = new Map(
    [...made.rows].map(([row, cells]) => {
      const cell = cells.get(5);
      if (row < 6 || cell === undefined) return [row, cells];
      const text = evidence[row - 6] ?? `Số ${String(row)}-BC/TCT ngày 20/7/2026`;
      return [row, new Map(cells).set(5, { ...cell, value: { kind: 'text', text } })];
    }),
  );
  return workbook({ ...made, rows, ...(links === null ? {} : { links: new Map(Object.entries(links)) }) });
}

const found = (...given: Parameters<typeof book>): readonly Issue[] =>
  appraise(book(...given)).issues.filter(({ rule }) => rule === 'EVD-09');

describe('EVD-09 a label without its link', () => {
  it('is one finding for each unit, at the first cell', () => {
    const issues = found(['bc1.pdf', 'Kế hoạch quý 2.docx'], {});
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      ["EVD-09 'Phiếu chấm'!E6", 'warning', 'tick', { text: 'bc1.pdf', cells: ["'Phiếu chấm'!E6", "'Phiếu chấm'!E7"] }],
    ]);
  });

  it('the cell that has its link is no part of it', () => {
    expect(found(['bc1.pdf', 'bc2.pdf'], { E6: 'bc1.pdf' })).toMatchObject([
      { place: { at: { row: 7, column: 5 } }, facts: { cells: ["'Phiếu chấm'!E7"] } },
    ]);
    expect(found(['bc1.pdf'], { E6: 'https://example.vn/bc1.pdf' })).toEqual([]);
  });

  it('documents, words and addresses are no file names', () => {
    expect(found(['Có báo cáo', 'https://example.vn/a.pdf', 'www.example.vn/a.pdf'], {})).toEqual([]);
  });

  it('a host that does not tell links is not believed to have none', () => {
    expect(found(['bc1.pdf'], null)).toEqual([]);
  });

  it.each(['Báo cáo:https://example.vn/bc', 'https://example.vn/ahttps://example.vn/b'])('%s cannot be taken apart', (text) => {
    const issues = found(['Số 1-BC/TCT ngày 2/3/2026', text], null);
    expect(issues.map((issue) => [inShort(issue), issue.facts])).toEqual([["EVD-09 'Phiếu chấm'!E7", { text }]]);
  });

  it.each([
    'Báo cáo\nhttps://example.vn/bc',
    'Báo cáo (https://example.vn/bc)',
    'https://example.vn/a; https://example.vn/b',
    'https://example.vn/go?url=https://example.vn/b',
  ])('%s can', (text) => {
    expect(found(['Số 1-BC/TCT ngày 2/3/2026', text], null)).toEqual([]);
  });
});
