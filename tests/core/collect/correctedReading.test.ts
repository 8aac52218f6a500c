import { collectMembers, openCluster } from '../../../src/core/collectMembers';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { vi } from '../../../src/text/vi';
import { correctionSheet } from '../../builders/correctionSheet';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

const CRITERIA = [
  'Hoàn thành kế hoạch mở lớp',
  'Gửi báo cáo đúng hạn',
  'Tổ chức thao giảng, dự giờ',
  'Nghiệm thu đề tài cấp trường',
];

/** A form in which two columns may be the self-assessed scores. */
const form = (school: string, score: number | null): Sheet =>
  sheet(school, [
    ['PHIẾU CHẤM ĐIỂM NĂM 2026', null, `Đơn vị: ${school}`],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Tự đánh giá'],
    ...CRITERIA.map((text, row): CellInput[] => [String(row + 1), text, 10, null, score]),
  ]);

it('a school’s file is read as the cluster said of its own form', () => {
  const forms = ['Trường M', 'Trường N'].map((school) => form(school, null));
  const said = correctionSheet(['Mọi sheet', 'Cột E', 'Điểm tự chấm', 'Tự đánh giá']);
  expect(openCluster(workbook(...forms), vi.sheets.log).kind).toBe('notRecognised');
  const opened = openCluster(workbook(...forms, said), vi.sheets.log);
  if (opened.kind !== 'cluster') throw new Error(opened.kind);
  const file = { file: 'Trường N.xlsx', workbook: workbook(form('Trường N', 9)), decision: null };
  const [member] = collectMembers(opened, [file]).members;
  expect(member?.changes.map(({ at, put }) => [at?.sheet, at?.column, put])).toEqual(
    CRITERIA.map(() => ['Trường N', 5, { kind: 'number', value: 9 }]),
  );
});
