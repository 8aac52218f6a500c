import type { SubmissionItem } from '../../../src/core/domain/submission';
import { readLog } from '../../../src/core/render/log/readLog';
import { readStamp } from '../../../src/core/render/submission/readStamp';
import { submissionSheet } from '../../../src/core/render/submission/submissionSheet';
import { LOG_MARK, SUBMISSION_MARK } from '../../../src/core/workbook/sheetMark';
import { sheets } from '../../../src/text/vi/sheets';
import { submissionWords as words } from '../../../src/text/vi/sheets/submissionWords';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

const DIGEST = '0123456789abcdef'.repeat(4);
const STAMP = { on: '28/11/2026 21:05', version: '1.2.3', digest: DIGEST };

describe('the sheet a school sends along', () => {
  const item = (question: SubmissionItem['question'], answer: SubmissionItem['answer'], count: number): SubmissionItem => ({
    question,
    answer,
    count,
    at: null,
    letStand: 0,
  });
  const lines = (self: string | null, ...items: readonly SubmissionItem[]): readonly string[] =>
    submissionSheet(items, { unit: 'Trường M', self, criteria: 24 }, STAMP, 'Phiếu gửi', words).cells.flatMap(
      ({ row, column, value, style }) =>
        value.kind === 'blank'
          ? []
          : [
              `${String(row)}:${String(column)} ${style} ${value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.value) : ''}`,
            ],
    );

  it('says whose it is, what was checked and what stands open, and carries the stamp', () => {
    const checks = [item('filled', 'done', 0), item('warnings', 'look', 2), item('noErrors', 'open', 1)];
    expect(lines('95.5', ...checks)).toEqual([
      `1:1 title ${words.title}`,
      `2:1 caption ${words.intro}`,
      '4:1 textBold Đơn vị',
      '4:3 text Trường M',
      '5:1 textBold Tổng điểm tự chấm',
      '5:3 text 95,5 điểm',
      '6:1 textBold Số tiêu chí được chấm điểm',
      '6:3 text 24',
      '8:1 section Đã kiểm tra',
      '9:1 centre 1',
      '9:2 text Mọi tiêu chí đã có điểm tự chấm',
      '9:3 text Đạt',
      '10:1 centre 2',
      '10:2 text 2 điều cần xem lại',
      '10:3 warning Cần xem lại',
      '11:1 centre 3',
      '11:2 text Còn 1 lỗi phải sửa',
      '11:3 error Chưa xong',
      '13:1 section Dấu kiểm tra',
      '14:1 textBold Thời điểm đóng dấu',
      '14:3 text 28/11/2026 21:05',
      '15:1 textBold Phiên bản Chấm Thi Đua',
      '15:3 text 1.2.3',
      '16:1 textBold Mã số liệu',
      `16:3 text ${DIGEST}`,
      `17:1 notice ${words.hint}`,
    ]);
  });

  it('says so where there is no total of self-scores', () => {
    expect(lines(null)).toContain('5:3 text chưa có');
  });
});

describe('the stamp that a file carries', () => {
  const rows: readonly (readonly CellInput[])[] = [
    [words.on[0] ?? '', null, '28/11/2026 21:05'],
    ['Version of Chấm Thi Đua', null, ' 1.2.3 '],
    ['MÃ SỐ LIỆU', null, DIGEST],
  ];
  const read = (of: readonly (readonly CellInput[])[], mark: string = SUBMISSION_MARK): unknown =>
    readStamp(workbook(sheet('Phiếu gửi', of, { mark })), words);

  it('is read in either language', () => {
    expect(read(rows)).toEqual(STAMP);
  });

  it('is none where a line of it is gone, its number is spoiled, or the sheet is not the program’s', () => {
    for (const at of [0, 1, 2]) expect(read(rows.filter((_, row) => row !== at))).toBeNull();
    expect(read([...rows.slice(0, 2), ['Mã số liệu', null, DIGEST.slice(1)]])).toBeNull();
    expect(read([...rows.slice(0, 2), ['Mã số liệu', null, `${DIGEST.slice(1)}g`]])).toBeNull();
    expect(read(rows, 'log')).toBeNull();
  });
});

describe('the log of earlier runs', () => {
  it('has no line for a row of blank cells, and keeps what a person typed', () => {
    const heading = sheets.log.headings.number[0] ?? '';
    const log = sheet('Nhật ký', [['Ghi trước tiêu đề'], [heading], [{ v: null, format: '0' }], [], ['Đã gọi điện cho trường']], {
      mark: LOG_MARK,
    });
    const entries = readLog(workbook(log), sheets.log);
    expect(entries.map((entry) => (entry.kind === 'line' ? entry.cells[0] : entry.kind))).toEqual([
      { kind: 'text', text: 'Đã gọi điện cho trường' },
    ]);
    expect(readLog(workbook(sheet('Nhật ký', [[heading], ['x']])), sheets.log)).toEqual([]);
  });
});
