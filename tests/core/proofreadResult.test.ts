import { points } from '../../src/core/domain/points';
import type { Proofreading } from '../../src/core/domain/proofreading';
import { proofreadResult } from '../../src/core/proofreadResult';

const at = (line: number, column = 1) => ({ line, column });
const CELL = { sheet: 'Số liệu', row: 5, column: 3 };
const FOUND: Proofreading = {
  statements: [
    {
      text: 'tổng số 20 lớp với 996 học viên',
      at: at(12, 5),
      subject: 'học viên',
      stated: points('996'),
      parts: [
        { text: '344 học viên', value: points('344') },
        { text: '646 học viên', value: points('646') },
      ],
      sum: points('990'),
      verdict: 'differs',
      doubt: null,
      mixesTurns: true,
    },
  ],
  shares: [
    {
      text: 'chiếm 14%',
      at: at(13),
      part: points('3'),
      whole: points('22'),
      stated: points('0.14'),
      computed: points('0.136'),
      verdict: 'agrees',
    },
  ],
  citations: [
    {
      document: '76-BC/TCT',
      dates: ['2022-07-20'],
      verdict: 'agrees',
      mentions: [
        { at: at(14, 3), text: 'số 76-BC/TCT', date: '2022-07-20', issuer: 'Trường', cell: null },
        { at: at(1), text: '76-BC/TCT', date: null, issuer: null, cell: CELL },
      ],
    },
  ],
  compared: {
    figures: [
      {
        at: at(12),
        text: '996 học viên',
        stated: points('996'),
        inWorkbook: points('990'),
        name: 'học viên',
        cells: [CELL],
        verdict: 'differs',
      },
    ],
    sharedDocuments: 1,
    evidenceDocuments: 2,
    workbookFigures: 3,
  },
  issues: [
    {
      rule: 'REL-01',
      code: 'sumDiffers',
      severity: 'error',
      at: at(12, 5),
      others: [at(15)],
      facts: { subject: 'học viên', stated: '996', sum: '990', difference: '-6', parts: ['344', '646'] },
    },
  ],
};

describe('the document of `thidua proofread --json`, as CONTRACT §3.2 has it', () => {
  const document = proofreadResult(FOUND, 'Báo cáo.docx', ({ code }) => `lời của ${code}`);

  it('statements with their parts, numbers as decimal texts', () => {
    expect(document.file).toBe('Báo cáo.docx');
    expect(document.statements).toEqual([
      {
        text: 'tổng số 20 lớp với 996 học viên',
        at: { line: 12, column: 5 },
        subject: 'học viên',
        stated: '996',
        parts: [
          { text: '344 học viên', value: '344' },
          { text: '646 học viên', value: '646' },
        ],
        sum: '990',
        verdict: 'differs',
        doubt: null,
        mixesTurns: true,
      },
    ]);
  });

  it('shares', () => {
    expect(document.shares).toEqual([
      { text: 'chiếm 14%', at: at(13), stated: '0.14', part: '3', whole: '22', computed: '0.136', verdict: 'agrees' },
    ]);
  });

  it('citations: a place in the report, or a cell of the workbook, never both', () => {
    expect(document.citations).toEqual([
      {
        document: '76-BC/TCT',
        dates: ['2022-07-20'],
        verdict: 'agrees',
        mentions: [
          { at: at(14, 3), text: 'số 76-BC/TCT', date: '2022-07-20', issuer: 'Trường', cell: null },
          { at: null, text: '76-BC/TCT', date: null, issuer: null, cell: "'Số liệu'!C5" },
        ],
      },
    ]);
  });

  it('figures beside those of the workbook, and how much was compared', () => {
    expect(document.compared).toEqual({
      figures: [
        {
          name: 'học viên',
          text: '996 học viên',
          at: at(12),
          stated: '996',
          inWorkbook: '990',
          cell: "'Số liệu'!C5",
          verdict: 'differs',
        },
      ],
      sharedDocuments: 1,
      evidenceDocuments: 2,
      workbookFigures: 3,
    });
    expect(proofreadResult({ ...FOUND, compared: null }, '', () => '').compared).toBeNull();
  });

  it('findings, which block nothing and have a line instead of a cell', () => {
    expect(document.issues).toEqual([
      {
        rule: 'REL-01',
        code: 'sumDiffers',
        severity: 'error',
        blocks: false,
        sheet: null,
        cell: null,
        unit: null,
        criterion: null,
        at: at(12, 5),
        others: [at(15)],
        facts: { subject: 'học viên', stated: '996', sum: '990', difference: '-6', parts: ['344', '646'] },
        message: 'lời của sumDiffers',
        fix: null,
      },
    ]);
  });
});
