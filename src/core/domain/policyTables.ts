import { choice, setting, type Choice, type Setting } from './policyLabels';

/** A small table below the settings: one row per item. */
export interface PolicyTable {
  readonly path: 'tieBreak' | 'grades' | 'awards' | 'decisions' | 'citations' | 'severities';
  /** The line above the table. */
  readonly titles: readonly string[];
  readonly columns: readonly Setting[];
  /** Columns that are checked where a person has them, and never written. */
  readonly onlyRead?: readonly string[];
  /** Most clusters have no such table: it is written only with rows. */
  readonly isRare?: true;
}

const ORDER: readonly Choice[] = [
  choice('desc', 'Cao hơn xếp trên', 'Cao xếp trên', 'Giảm dần', 'Nhiều hơn xếp trên'),
  choice('asc', 'Thấp hơn xếp trên', 'Thấp xếp trên', 'Tăng dần', 'Ít hơn xếp trên'),
];

export const POLICY_TABLES: readonly PolicyTable[] = [
  {
    path: 'tieBreak',
    titles: ['Tiêu chí phụ khi bằng điểm', 'Tiêu chí phụ'],
    columns: [
      setting('by', ['So sánh', 'Tiêu chí phụ'], {
        kind: 'choice',
        choices: [
          choice('group', 'Điểm nhóm', 'Nhóm'),
          choice('criterion', 'Điểm tiêu chí', 'Tiêu chí'),
          choice('beforeBonus', 'Tổng điểm chưa tính điểm thưởng', 'Điểm chưa cộng thưởng'),
          choice('bonus', 'Điểm thưởng'),
          choice('penalty', 'Điểm trừ'),
          choice('votes', 'Số phiếu', 'Phiếu', 'Số phiếu đồng ý', 'Số phiếu suy tôn'),
          choice('missing', 'Số nội dung còn thiếu', 'Nội dung còn thiếu'),
          choice('self', 'Điểm tự chấm', 'Tự chấm'),
          choice('decision', 'Cụm quyết định', 'Quyết định', 'Bốc thăm'),
        ],
      }),
      setting('number', ['Số mục', 'Mã', 'Mục'], { kind: 'text' }, true),
      setting('order', ['Thứ tự'], { kind: 'choice', choices: ORDER }),
    ],
  },
  {
    path: 'grades',
    titles: ['Xếp loại'],
    columns: [
      setting('name', ['Loại', 'Xếp loại', 'Mức'], { kind: 'text' }),
      setting('from', ['Từ điểm', 'Từ'], { kind: 'points' }),
      // Where a band ends is said by the one above it; a sheet that says it once more must say the same (CFG-10).
      setting('to', ['Đến điểm', 'Đến'], { kind: 'points' }, true),
      setting('below', ['Đến dưới', 'Dưới điểm', 'Đến dưới điểm', 'Dưới'], { kind: 'points' }, true),
    ],
    onlyRead: ['to', 'below'],
  },
  {
    path: 'awards',
    titles: ['Danh hiệu, hình thức khen thưởng', 'Khen thưởng'],
    columns: [
      setting('id', ['Mã'], { kind: 'text' }),
      setting('name', ['Danh hiệu, hình thức', 'Hình thức', 'Danh hiệu'], { kind: 'text' }),
      setting('quota.amount', ['Số lượng', 'Số lượng hoặc tỷ lệ'], { kind: 'text' }),
      setting(
        'quota.base',
        ['Tỷ lệ tính trên'],
        {
          kind: 'choice',
          choices: [
            choice('units', 'Tổng số đơn vị', 'Số đơn vị', 'Tất cả đơn vị'),
            choice('eligible', 'Số đơn vị đủ điều kiện', 'Đơn vị đủ điều kiện'),
          ],
        },
        true,
      ),
      setting(
        'quota.round',
        ['Lấy tròn tỷ lệ'],
        {
          kind: 'choice',
          choices: [choice('floor', 'Lấy xuống', 'Xuống', 'Làm tròn xuống'), choice('halfUp', 'Từ 0,5 lấy lên', 'Gần nhất')],
        },
        true,
      ),
      setting('quota.atLeast', ['Ít nhất'], { kind: 'whole' }, true),
      setting('minTotal', ['Tổng điểm từ', 'Điểm tối thiểu'], { kind: 'points' }, true),
      setting('minGrade', ['Xếp loại từ', 'Xếp loại tối thiểu'], { kind: 'text' }, true),
      setting('places', ['Trong số hạng đầu', 'Hạng thấp nhất được xét'], { kind: 'whole' }, true),
      setting('registered', ['Phải đăng ký'], { kind: 'yesNo' }),
      setting('vote.threshold', ['Tỷ lệ phiếu'], { kind: 'text' }, true),
      setting(
        'vote.of',
        ['Phiếu tính trên'],
        {
          kind: 'choice',
          choices: [
            choice('members', 'Tổng số thành viên', 'Số thành viên', 'Thành viên'),
            choice('present', 'Số có mặt', 'Có mặt', 'Số thành viên có mặt'),
            choice('valid', 'Số phiếu hợp lệ', 'Phiếu hợp lệ', 'Tổng số phiếu hợp lệ'),
          ],
        },
        true,
      ),
      setting('cutLine', ['Khi bằng nhau ở suất cuối'], {
        kind: 'choice',
        choices: [
          choice('decide', 'Chờ quyết định', 'Chờ Cụm quyết định'),
          choice('expand', 'Lấy tất cả'),
          choice('exclude', 'Không lấy'),
        ],
      }),
      setting('passDown', ['Chuyển suất cho đơn vị kế tiếp'], { kind: 'yesNo' }),
    ],
  },
  {
    path: 'decisions',
    titles: ['Quyết định về suất cuối', 'Quyết định của Cụm'],
    columns: [
      setting('award', ['Danh hiệu, hình thức', 'Hình thức', 'Danh hiệu'], { kind: 'text' }),
      setting('chosen', ['Đơn vị được chọn', 'Được chọn'], { kind: 'text' }),
      setting('among', ['Trong số các đơn vị', 'Trong số', 'Các đơn vị bằng nhau'], { kind: 'text' }),
      setting('by', ['Người quyết định', 'Ai quyết định'], { kind: 'text' }),
      setting('on', ['Ngày quyết định', 'Ngày'], { kind: 'text' }),
      setting('reason', ['Lý do', 'Vì sao'], { kind: 'text' }),
    ],
    isRare: true,
  },
  {
    path: 'citations',
    titles: ['Căn cứ'],
    columns: [
      setting('field', ['Trường cấu hình', 'Mục'], { kind: 'text' }),
      setting('document', ['Văn bản'], { kind: 'text' }),
      setting('from', ['Từ ngày'], { kind: 'text' }, true),
      setting('to', ['Đến ngày'], { kind: 'text' }, true),
    ],
  },
  {
    path: 'severities',
    titles: ['Mức độ các quy tắc kiểm tra', 'Mức độ quy tắc kiểm tra', 'Mức độ kiểm tra'],
    columns: [
      setting('rule', ['Quy tắc', 'Mã quy tắc'], { kind: 'text' }),
      setting('severity', ['Mức độ'], {
        kind: 'choice',
        choices: [choice('error', 'Lỗi'), choice('warning', 'Cảnh báo'), choice('info', 'Thông tin')],
      }),
      setting('reason', ['Lý do'], { kind: 'text' }),
    ],
    isRare: true,
  },
];

/** The columns a table is written with. */
export function writtenColumns({ columns, onlyRead = [] }: PolicyTable): readonly Setting[] {
  return columns.filter(({ path }) => !onlyRead.includes(path));
}
