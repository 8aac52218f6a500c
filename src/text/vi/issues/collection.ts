import type { CollectionCode, IssueWordsOf } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;
const WHAT = { year: 'năm', period: 'kỳ', version: 'phiên bản mẫu' } as const;

const LACKS = { reason: 'lý do', by: 'ai trả lại', on: 'ngày trả lại', answer: 'tệp trường gửi lại' } as const;

/** Lời về những gì đến cùng tệp của các trường. */
export const collection: IssueWordsOf<CollectionCode> = {
  versionDiffers: ({ facts }) => ({
    what: `Tệp của trường ghi ${WHAT[facts.what]} «${periodText(facts.member)}», sổ của Cụm ghi «${periodText(facts.cluster)}».`,
    why: 'Chấm theo hai mẫu khác nhau thì điểm không so sánh được.',
    advice: 'Đề nghị trường dùng đúng mẫu, hoặc quyết định nhận tệp này.',
  }),
  maximumChanged: ({ facts }) => ({
    what: `Điểm chuẩn trong tệp của trường là ${stated(facts.member)}, của Cụm là ${stated(facts.cluster)}.`,
    why: 'Điểm chuẩn do Cụm quy định; trường có thể đã tự chấm theo thang khác.',
    advice: 'Giữ điểm chuẩn của Cụm và đề nghị trường xác nhận lại điểm tự chấm.',
  }),
  targetChanged: ({ facts }) => ({
    what: `Chỉ tiêu trong tệp của trường là «${decimal(facts.member)}», của Cụm là «${decimal(facts.cluster)}».`,
    why: 'Chỉ tiêu do Cụm giao; đổi chỉ tiêu là đổi điểm.',
    advice: 'Giữ chỉ tiêu của Cụm, và hỏi lại trường nếu chỉ tiêu đã được điều chỉnh.',
  }),
  reviewCellsFilled: ({ facts }) => ({
    what: `Trường đã ghi vào ${facts.cells.length} ô của người thẩm định: ${listed(facts.cells)}.`,
    why: 'Trường chỉ được điền phần tự chấm; các ô này không được lấy.',
    advice: 'Hỏi lại trường, vì có thể trường đã điền nhầm cột.',
  }),
  changedSinceStamp: ({ facts }) => ({
    what: `Tệp đã bị sửa sau khi trường đóng dấu kiểm tra lúc ${facts.on}.`,
    why: 'Số liệu trong tệp không còn là số liệu trường đã kiểm tra và xác nhận.',
    advice: 'Hỏi lại trường: gửi lại tệp đã đóng dấu, hoặc quyết định nhận tệp này như hiện nay.',
  }),
  returnOffRecord: ({ facts }) => ({
    what: `Tệp «${facts.file}»${facts.name === '' ? '' : ` của ${facts.name}`} bị trả lại mà chưa ghi ${facts.lacks.map((one) => LACKS[one]).join(', ')}.`,
    why: 'Trường không biết phải sửa gì, và về sau không ai chứng minh được vì sao điểm được chấm lại.',
    advice: 'Ghi đủ trên trang Nhật ký (cột Ghi chú là lý do, cột Người làm, cột Ngày), và nhận tệp trường gửi lại.',
  }),
  unitMatchedByName: ({ facts }) => ({
    what: `Đơn vị «${facts.name}» trong tệp được hiểu là «${facts.unit}» theo tên.`,
    why: 'Tên viết khác nhau, tệp không có mã đơn vị để đối chiếu.',
    advice: 'Xác nhận đúng là trường này.',
  }),
  unitInTwoFiles: ({ facts }) => ({
    what: `Đơn vị «${facts.name}» có nhiều tệp, ngoài tệp này còn ${facts.others.map((file) => `«${file}»`).join(', ')}.`,
    why: 'Không biết tệp nào là bản cuối, nên chưa lấy tệp nào.',
    advice: 'Hỏi lại trường rồi chọn một tệp.',
  }),
  rowsChanged: ({ facts }) => ({
    what: `Tệp của trường có ${facts.added} dòng thêm và thiếu ${facts.removed} dòng so với sổ của Cụm.`,
    why: 'Số liệu ở dòng không có trong sổ của Cụm thì không có chỗ để ghi.',
    advice: 'Xem các dòng đó và hỏi lại trường.',
  }),
  sameNumbers: ({ facts }) => ({
    what: `Cả ${facts.criteria} tiêu chí giống hệt «${facts.other}».`,
    why: 'Hai trường khó có cùng mọi con số; có thể đã gửi nhầm tệp hoặc ghi nhầm tên đơn vị.',
    advice: 'Hỏi lại hai trường trước khi dùng số liệu này.',
  }),
};

function stated(value: string | null): string {
  return value === null ? 'không ghi' : decimal(value);
}

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, 5).join(', ');
  return cells.length > 5 ? `${shown}…` : shown;
}

function periodText(text: string): string {
  return text === 'half' ? '6 tháng' : text === 'year' ? 'cả năm' : text;
}
