import { appraise } from '../../src/core/appraise';
import type { Issue, Severity } from '../../src/core/domain/issue';
import type { Policy } from '../../src/core/domain/policy';
import { markFindings } from '../../src/core/markFindings';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { areaText, parseRef } from '../../src/core/workbook/address';
import type { CellMarks } from '../../src/core/workbook/cellMarks';
import { pairMark, SETTINGS_MARK } from '../../src/core/workbook/sheetMark';
import { sheet, workbook } from '../builders/workbook';

const schools = workbook(
  sheet('Phiếu', [['TT', 'Điểm']], { merges: ['B8:C9'] }),
  sheet('Tổng hợp', [['Hạng']], { mark: 'summary' }),
  sheet('Nhật ký', [['Ngày']], { mark: 'log' }),
  sheet('Cấu hình', [['Mục']], { mark: SETTINGS_MARK }),
  sheet('Chấm chéo 1', [['Điểm']], { mark: pairMark(1) }),
);

/** A finding at a cell, `null` for one about the whole workbook. */
function finding(cell: string | null, severity: Severity): Issue {
  return {
    rule: 'RNG-04',
    code: 'scoreAboveMaximum',
    severity,
    blocks: null,
    place: { at: cell === null ? null : parseRef(cell), unit: null, criterion: null },
    facts: { value: '99', maximum: '25' },
    fix: null,
  };
}

const shown = (marks: readonly CellMarks[]): readonly (readonly string[])[] =>
  marks.map(({ sheet: name, kind, areas }) => [name, kind, ...areas.map(areaText)]);
const marked = (...issues: readonly Issue[]) => shown(markFindings({ issues }, schools));

describe('markFindings', () => {
  it('marks errors and warnings at their cells, and neither information nor what stands at no cell', () => {
    expect(
      marked(finding('Phiếu!B3', 'error'), finding('Phiếu!D7', 'warning'), finding('Phiếu!A1', 'info'), finding(null, 'error')),
    ).toEqual([
      ['Phiếu', 'error', 'B3:B3'],
      ['Phiếu', 'warning', 'D7:D7'],
    ]);
  });

  it('marks a cell once, by the worst of its findings, in whatever order they come', () => {
    const [error, warning, info] = [finding('Phiếu!B3', 'error'), finding('Phiếu!B3', 'warning'), finding('Phiếu!B3', 'info')];
    expect(marked(error, warning, info)).toEqual([['Phiếu', 'error', 'B3:B3']]);
    expect(marked(info, warning, error)).toEqual([['Phiếu', 'error', 'B3:B3']]);
  });

  it('joins neighbours into few areas', () => {
    const column = [3, 4, 5, 6].flatMap((row) => [finding(`Phiếu!B${row}`, 'error'), finding(`Phiếu!C${row}`, 'error')]);
    expect(marked(...column, finding('Phiếu!E3', 'error'))).toEqual([['Phiếu', 'error', 'E3:E3', 'B3:C6']]);
  });

  it('covers all of a merged cell', () => {
    expect(marked(finding('Phiếu!B8', 'warning'))).toEqual([['Phiếu', 'warning', 'B8:C9']]);
  });

  it('leaves sheets of results alone, and marks those that people fill in', () => {
    const at = ['Tổng hợp', 'Nhật ký', 'Cấu hình', "'Chấm chéo 1'", "'Không có'"].map((name) => finding(`${name}!A1`, 'error'));
    expect(marked(...at)).toEqual([
      ['Cấu hình', 'error', 'A1:A1'],
      ['Chấm chéo 1', 'error', 'A1:A1'],
    ]);
  });

  it('marks every cell of a finding that is told once for several, on whatever sheet they stand', () => {
    const several: Issue = {
      ...finding('Phiếu!D3', 'warning'),
      code: 'formulaUnlikeNeighbours',
      facts: { formula: '=1', majority: '=2', cells: ['Phiếu!D3', 'Phiếu!D4', "'Chấm chéo 1'!D9"] },
    };
    expect(marked(several)).toEqual([
      ['Phiếu', 'warning', 'D3:D4'],
      ['Chấm chéo 1', 'warning', 'D9:D9'],
    ]);
  });
});

describe('the cells that a finding is told once for', () => {
  const of = (code: string, facts: object): Issue => ({ ...finding('Phiếu!D3', 'error'), code, facts }) as unknown as Issue;
  const cells = ['Phiếu!D4', 'Phiếu!D5', 'không phải ô'];

  it.each([
    'evidenceInWords',
    'constantInFormulas',
    'formulaUnlikeNeighbours',
    'rangeLeavesOut',
    'explanationMissing',
    'valuesAlike',
  ])('%s: all of them', (code) => {
    expect(marked(of(code, { cells }))).toEqual([['Phiếu', 'error', 'D3:D5']]);
  });

  it.each(['textDecomposed', 'legacyText', 'strayBlanks', 'ethForD', 'misreadText'])('%s: those it would change', (code) => {
    expect(marked(of(code, { changes: cells.map((cell) => ({ cell, from: '', to: '' })) }))).toEqual([
      ['Phiếu', 'error', 'D3:D5'],
    ]);
  });

  it('of any other are only told: the cell it is about is marked', () => {
    expect(marked(of('scoreAboveMaximum', { cells }))).toEqual([['Phiếu', 'error', 'D3:D3']]);
    expect(
      markFindings(
        { issues: [of('valuesAlike', { cells })].map((one) => ({ ...one, place: { ...one.place, at: null } })) },
        schools,
      ),
    ).toEqual([]);
  });
});

it('a chart sheet has no cells to mark', () => {
  const chart = workbook(sheet('Phiếu', [['x']], { kind: 'other' }), sheet('Bảng', [['x']]));
  expect(shown(markFindings({ issues: [finding('Phiếu!A1', 'error'), finding('Bảng!A1', 'error')] }, chart))).toEqual([
    ['Bảng', 'error', 'A1:A1'],
  ]);
});

describe('markFindings on an appraisal', () => {
  const book = workbook(
    sheet('Phiếu', [
      ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Hoàn thành kế hoạch mở lớp', 60, '58,5'],
      [2, 'Nghiệm thu đề tài khoa học', 40, null],
    ]),
  );
  const own: Policy = { ...draftPolicy, isDraft: false, tieBreak: [], awards: [] };
  const marksWith = (...severities: readonly unknown[]) =>
    shown(markFindings(appraise(book, { ...policyToJson(own), severities }), book));

  it('weighs each finding as the policy does', () => {
    const missing = ['Phiếu', 'error', 'D4:D4'];
    expect(marksWith()).toEqual([missing, ['Phiếu', 'warning', 'D3:D3']]);
    expect(marksWith({ rule: 'TYP-01', severity: 'info', reason: 'Mẫu cũ' })).toEqual([missing]);
    expect(marksWith({ rule: 'TYP-01', severity: 'error', reason: 'Mẫu mới' })).toEqual([['Phiếu', 'error', 'D3:D4']]);
  });
});
