import type { CollectLabels } from '../parts/collectWords';

/** Nhãn của tình trạng tệp và các mục khác nhau, cũng đứng trên trang Nhật ký. */
export const collectLabels: CollectLabels = {
  status: { taken: 'Đã nhận', refused: 'Không nhận', toDecide: 'Chờ quyết định' },
  subject: {
    self: 'Điểm tự chấm',
    result: 'Kết quả thực hiện',
    evidence: 'Minh chứng',
    explanation: 'Giải trình',
    note: 'Ghi chú',
    target: 'Chỉ tiêu',
    review1: 'Thẩm định lần 1',
    review2: 'Thẩm định lần 2',
    agreed: 'Điểm thống nhất',
    reason: 'Lý do',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    maximum: 'Điểm chuẩn',
    wording: 'Nội dung tiêu chí',
    sentence: 'Cách chấm điểm',
    row: 'Dòng tiêu chí',
    unitName: 'Tên đơn vị',
    year: 'Năm',
    period: 'Kỳ',
    version: 'Phiên bản mẫu',
  },
};
