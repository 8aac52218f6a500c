import { collectMembers, openCluster } from '../../../../src/core/collectMembers';
import { valueText } from '../../../../src/core/collectResult';
import type { CollectedMember } from '../../../../src/core/domain/collection';
import type { Sheet } from '../../../../src/core/workbook/workbook';
import { vi } from '../../../../src/text/vi';
import { foldWording, likeness } from '../../../../src/core/collect/align/foldWording';
import { sheet, workbook } from '../../../builders/workbook';

const TEXTS = [
  'Ban hành kế hoạch công tác năm trong tháng đầu tiên',
  'Tổ chức học tập nghị quyết cho cán bộ, giảng viên',
  'Thực hiện quy chế dân chủ ở cơ sở, không có đơn thư',
  'Hoàn thành kế hoạch kiểm tra, giám sát của đảng ủy',
  'Xây dựng văn hóa trường Đảng, môi trường kiểu mẫu',
  'Mở đủ số lớp trung cấp lý luận chính trị được giao',
  'Mở đủ số lớp bồi dưỡng ngạch chuyên viên theo kế hoạch',
  'Quản lý học viên chặt chẽ, chuyên cần đạt yêu cầu',
  'Đổi mới phương pháp giảng dạy, thao giảng định kỳ',
  'Gửi báo cáo kết quả mở lớp đúng mẫu, đúng thời hạn',
  'Nghiệm thu đề tài khoa học cấp tỉnh, cấp trường',
  'Xuất bản nội san, kỷ yếu và bản tin theo giấy phép',
];

interface Row {
  readonly text: string;
  readonly key?: string;
  readonly self?: number;
}

function form(rows: readonly Row[], hasKeys = false): Sheet {
  const heads = ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm', ...(hasKeys ? ['Mã dòng'] : [])];
  return sheet('Phiếu', [
    ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026'],
    ['Đơn vị: Trường M'],
    heads,
    ...rows.map(({ text, key, self }, at) => [String(at + 1), text, 5, self ?? null, ...(hasKeys ? [key ?? null] : [])]),
  ]);
}

const blank: readonly Row[] = TEXTS.map((text, at) => ({ text, key: `K${at + 1}` }));
const filled: readonly Row[] = blank.map((row, at) => ({ ...row, self: 4 - at / 10 }));

function collected(rows: readonly Row[], hasKeys = false): CollectedMember {
  const opened = openCluster(workbook(form(blank, hasKeys)), vi.sheets.log);
  if (opened.kind !== 'cluster') throw new Error(opened.kind);
  const input = { file: 'a.xlsx', workbook: workbook(form(rows, hasKeys)), decision: null };
  const [member] = collectMembers(opened, [input]).members;
  if (member === undefined) throw new Error('no member');
  return member;
}

const besideValues = ({ changes }: CollectedMember): readonly string[] =>
  changes.filter(({ kind }) => kind !== 'value').map(({ kind, from, to }) => `${kind}: ${valueText(from)} → ${valueText(to)}`);
const written = ({ changes }: CollectedMember): readonly (readonly [number | undefined, unknown])[] =>
  changes.flatMap(({ at, put }) => (put === null ? [] : [[at?.row, put.kind === 'number' ? put.value : null] as const]));

describe('rows of a school’s file', () => {
  it('spaces, marks and punctuation are no difference', () => {
    const drifted = filled.map((row) => ({ ...row, text: ` ${row.text.replace(/,/g, ' ,').toUpperCase().normalize('NFD')}.` }));
    expect(besideValues(collected(drifted))).toEqual([]);
  });

  it('a row moved elsewhere is one that is missing and one that is added; the others arrive', () => {
    const moved = [...filled.slice(1, 9), ...filled.slice(0, 1), ...filled.slice(9)];
    const member = collected(moved);
    expect(besideValues(member)).toEqual([`rowRemoved: 1 ${TEXTS[0]} → `, `rowAdded:  → 9 ${TEXTS[0]}`]);
    expect(written(member)).toHaveLength(11);
  });

  it('a row worded quite otherwise among unchanged ones keeps its place, its number and its maximum', () => {
    const reworded = filled.map((row, at) => (at === 4 ? { ...row, text: 'Nếp sống văn minh nơi công sở' } : row));
    const member = collected(reworded);
    expect(besideValues(member)).toEqual([`text: ${TEXTS[4]} → Nếp sống văn minh nơi công sở`]);
    expect(written(member)).toHaveLength(12);
  });

  it('two rows where one was, one of them alike: asked, and nothing is taken meanwhile', () => {
    const like = `${TEXTS[4]} hơn nữa`;
    const doubled = [
      ...filled.slice(0, 4),
      { text: like, self: 3 },
      { text: 'Bảo vệ môi trường xanh sạch', self: 2 },
      ...filled.slice(5),
    ];
    const member = collected(doubled);
    expect([member.status, member.reason]).toEqual(['toDecide', { code: 'wordingNotSure', rows: 1 }]);
    expect(written(member)).toEqual([]);
  });

  it('more than a tenth without a counterpart is another form', () => {
    expect(collected(filled.slice(0, 11)).status).toBe('taken');
    expect(collected(filled.slice(0, 10)).reason).toEqual({ code: 'rowsDiffer', unaligned: 2, of: 12 });
  });

  it('row keys of ours find a row whatever it says', () => {
    const words = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa', 'Lambda', 'Mu'];
    const [first, ...rest] = filled.map((row, at) => ({ ...row, text: `${words[at] ?? ''} hoàn toàn khác câu chữ cũ` }));
    if (first === undefined) throw new Error('no row');
    const member = collected([first, { text: 'Một dòng mới chen vào giữa', self: 1 }, ...rest], true);
    expect(written(member).map(([row]) => row)).toEqual(blank.map((_, at) => at + 4));
    expect(besideValues(member).filter((line) => line.startsWith('rowAdded'))).toHaveLength(1);
  });
});

describe('how two wordings compare', () => {
  it.each([
    ['Đạt 0,5 điểm', 'đạt 0.5  điểm.'],
    ['Kỷ yếu – bản tin', 'KỶ YẾU, bản tin'],
  ])('«%s» and «%s» are one', (a, b) => expect(foldWording(a)).toBe(foldWording(b)));
  it.each([
    ['Đạt 0,5 điểm', 'Đạt 5 điểm'],
    ['Trên 90%', 'Trên 90'],
  ])('«%s» and «%s» are two', (a, b) => expect(foldWording(a)).not.toBe(foldWording(b)));
  it('likeness counts common words, each as often as both have it', () => {
    expect(likeness('a b c', 'a b d')).toBeCloseTo(2 / 3);
    expect(likeness('a a a', 'a')).toBe(0.5);
  });
});
