import type { YearReportWords } from '../../parts/yearWords';
import { statisticSentence } from './statisticSentence';

const states = { recognised: 'đã công nhận', introduced: 'được giới thiệu', expected: 'dự kiến theo lượt' } as const;

/** Lời in ra của thidua year và thidua next. */
export const yearReport: YearReportWords = {
  title: (cluster, year) => `${cluster ?? 'Cụm thi đua'}, năm ${year === null ? '(chưa rõ)' : String(year)}`,
  members: 'THÀNH VIÊN VÀ VAI TRÒ',
  noRegisters: 'Sổ chưa có trang theo dõi nào của năm. Thêm --out KQ.xlsx để lập các trang ấy trong một bản sao.',
  roles: { leader: 'Cụm trưởng', deputy: 'Cụm phó', member: 'thành viên', host: 'đăng cai' },
  states,
  turns: 'LƯỢT LÀM CỤM TRƯỞNG, CỤM PHÓ, ĐĂNG CAI',
  turn: (unit, led, deputised, hosted) => {
    const parts = [
      ['Cụm trưởng', led],
      ['Cụm phó', deputised],
      ['đăng cai', hosted],
    ] as const;
    const told = parts.filter(([, years]) => years.length > 0).map(([role, years]) => `${role} ${years.join(', ')}`);
    return `${unit}: ${told.length === 0 ? 'chưa có lượt nào' : told.join('; ')}`;
  },
  introduced: (year) => `GIỚI THIỆU, DỰ KIẾN CHO NĂM ${String(year)}`,
  registrations: 'ĐĂNG KÝ THI ĐUA',
  registration: (unit, titles, proposed, failed) =>
    [
      `${unit}: ${titles.length === 0 ? 'chưa đăng ký' : titles.join('; ')}`,
      ...(proposed.length === 0 ? [] : [`đang được đề nghị: ${proposed.join('; ')}`]),
      ...(failed.length === 0 ? [] : [`không xét khen thưởng: ${failed.join('; ')}`]),
    ].join(' – '),
  targets: 'CHỈ TIÊU',
  statistics: (year, period) => `THỐNG KÊ NĂM ${String(year)}${period === null ? '' : `, ${period.toUpperCase()}`}`,
  statement: statisticSentence,
  standard: 'TRƯỜNG CHÍNH TRỊ CHUẨN',
  standardState: ({ unit, group, year, reached, criteria, percent, gap, targetYear, perYear }) =>
    `${unit}${group === null ? '' : `, nhóm ${group}`}, năm ${String(year)}: đạt ${reached}/${criteria} tiêu chí (${percent}%), còn ${gap}${targetYear === null ? '' : `; phấn đấu đạt vào năm ${String(targetYear)}${perYear === null ? '' : `, mỗi năm thêm ${String(perYear)}`}`}`,
  history: 'KẾT QUẢ CÁC NĂM',
  past: (year, unit, award, state) => `${String(year)}: ${unit}, ${award}${state === '' ? '' : ` (${state.toLowerCase()})`}`,
  findings: 'ĐIỀU CẦN XEM LẠI',
  noFindings: 'Các trang theo dõi năm không có gì phải xem lại.',
  written: (file, sheets) => `Đã ghi ${String(sheets.length)} trang (${sheets.join(', ')}) vào ${file}. Tệp đầu vào giữ nguyên.`,
  carried: (file, year, emptied) =>
    `Đã lập sổ năm ${String(year)}: ${file}. Bộ tiêu chí, câu chấm điểm, quy chế giữ nguyên; ${String(emptied)} ô số liệu của năm trước để trống; kết quả năm trước ở trang Lịch sử. Tệp đầu vào giữ nguyên.`,
  leads: (year, unit, state) =>
    `Cụm trưởng năm ${String(year)}: ${unit}${state === null ? '' : ` (${states[state]}${state === 'recognised' ? '' : '; chờ Học viện công nhận'})`}.`,
  nobodyLeads: (year) => `Chưa rõ Cụm trưởng năm ${String(year)}: ghi vào trang Thành viên khi có.`,
};
