import { refText } from '../../core/workbook/address';
import type { HostFailure, Left } from '../../core/workbook/host';
import type { FailureWords } from '../parts/failureWords';

const LIMIT_NAMES = {
  bytes: 'byte',
  inflatedBytes: 'byte sau khi giải nén',
  parts: 'phần',
  sheets: 'trang',
  cells: 'ô',
} as const;

/** Lời khi không mở được, không ghi được, hoặc Excel từ chối. */
export const failures: FailureWords = { host };

function host(failure: HostFailure, file: string, left: Left = 'unknown'): { message: string; advice: string } {
  switch (failure.code) {
    case 'notWorkbook':
      return {
        message: `Tệp «${file}» không phải sổ tính Excel.`,
        advice: 'Chọn tệp .xlsx hoặc .xlsm; nếu tệp mở được bằng Excel, hãy lưu lại ở dạng .xlsx.',
      };
    case 'notDocument':
      return { message: `Tệp «${file}» không phải văn bản đọc được.`, advice: 'Chọn tệp .docx hoặc .txt.' };
    case 'encrypted':
      return { message: `Tệp «${file}» có mật khẩu.`, advice: 'Mở bằng Excel, bỏ mật khẩu rồi lưu lại.' };
    case 'damaged':
      return {
        message: `Tệp «${file}» bị hỏng hoặc thiếu dữ liệu (${failure.part}).`,
        advice: 'Xin gửi lại tệp, hoặc mở bằng Excel, chọn sửa chữa rồi lưu thành tệp mới.',
      };
    case 'kindNotRead':
      return {
        message: `Chương trình không đọc loại tệp ${failure.kind} («${file}»).`,
        advice: 'Mở bằng Excel rồi lưu lại ở dạng .xlsx.',
      };
    case 'noSheets':
      return { message: `Tệp «${file}» không có trang tính nào để đọc.`, advice: 'Kiểm tra xem có gửi nhầm tệp không.' };
    case 'tooLarge':
      return {
        message: `Tệp «${file}» quá lớn: ${count(failure.found)} ${LIMIT_NAMES[failure.what]}, giới hạn là ${count(failure.limit)}.`,
        advice: 'Chỉ giữ lại các trang chấm điểm rồi lưu thành tệp mới.',
      };
    case 'readOnly':
      return {
        message: `Tệp «${file}» thuộc loại chỉ đọc nên không ghi vào được. Chưa ghi gì.`,
        advice: 'Lưu tệp thành .xlsx bằng Excel rồi chạy lại.',
      };
    case 'structureProtected':
      return {
        message: `Cấu trúc sổ tính «${file}» đang được bảo vệ nên không thêm trang được. Chưa ghi gì.`,
        advice: 'Trong Excel: Review → Protect Workbook để bỏ bảo vệ, rồi thử lại.',
      };
    case 'sheetProtected':
      return {
        message: `Trang «${failure.sheet}» đang được bảo vệ. Chưa ghi gì.`,
        advice: 'Bỏ bảo vệ trang đó trong Excel (Review → Unprotect Sheet) rồi thử lại.',
      };
    case 'cellNotWritable':
      return {
        message: `Không sửa được ô ${refText(failure.at)} vì ${CELL_REASONS[failure.because]}. Chưa ghi gì.`,
        advice: 'Sửa trực tiếp ô này trong Excel.',
      };
    case 'sheetMissing':
      return {
        message: `Không còn tìm thấy trang «${failure.sheet}»; có thể trang đã bị đổi tên hoặc xoá.`,
        advice: 'Kiểm tra lại sổ tính rồi bấm Kiểm tra lại.',
      };
    case 'nameTaken':
      return { message: `Đã có trang tính tên «${failure.sheet}».`, advice: 'Đổi tên trang đó hoặc thử lại để dùng tên khác.' };
    case 'busyInCellEdit':
      return { message: 'Excel đang ở chế độ nhập ô.', advice: 'Nhấn Enter, hoặc Esc để bỏ, rồi bấm Thử lại.' };
    case 'busy':
      return { message: 'Excel đang bận, đã thử lại vài lần mà chưa được.', advice: 'Chờ một lát rồi bấm Thử lại.' };
    case 'dialogOpen':
      return { message: 'Excel đang mở một hộp thoại.', advice: 'Đóng hộp thoại đó rồi bấm Thử lại.' };
    case 'otherWorkbookInFront':
      return { message: 'Một tệp khác đang ở phía trước.', advice: 'Bấm vào cửa sổ của tệp cần xử lý rồi bấm Thử lại.' };
    case 'restartNeeded':
      return { message: 'Excel cần được mở lại.', advice: 'Lưu tệp, đóng Excel, mở lại rồi kiểm tra lại.' };
    case 'areaBlocked':
      return {
        message: `Không ghi được${failure.sheet === '' ? '' : ` vào trang «${failure.sheet}»`}: có ô gộp, bộ lọc, bảng (Table), bảng tổng hợp hoặc dữ liệu chắn chỗ ghi.`,
        advice:
          'Trên các trang của chương trình: bỏ bộ lọc và bảng tổng hợp, đổi bảng thành vùng thường (Table Design → Convert to Range), rồi bấm Thử lại.',
      };
    case 'noBackup':
      return {
        message:
          failure.because === 'tooLarge'
            ? `Không có bản sao lưu: nội dung sắp bị thay quá lớn để giữ trong tệp (${count(failure.bytes)} byte, giới hạn ${count(failure.limit)}). Chưa ghi gì.`
            : 'Không có bản sao lưu: bản Excel này không giữ được bản sao lưu trong tệp. Chưa ghi gì.',
        advice: 'Hãy lưu một bản sao của tệp (File → Save a Copy), rồi mới ghi.',
      };
    case 'tooMuchAtOnce':
      return {
        message: 'Dữ liệu quá lớn cho một lần trao đổi với Excel.',
        advice: 'Đóng bớt tệp khác, hoặc dùng bản trên trình duyệt với tệp này.',
      };
    case 'lostConnection':
      return {
        message: 'Mất liên lạc với Excel.',
        advice: left === 'unknown' ? 'Chưa rõ đã ghi đến đâu: bấm Kiểm tra lại trước khi làm tiếp.' : 'Bấm Thử lại.',
      };
    case 'changedSince':
      if (failure.anotherWrite === true)
        return {
          message: `Sau lần ghi này đã có lần ghi khác, từ bảng hoặc máy khác${failure.sheet === '' ? '' : ` (trang «${failure.sheet}»)`}, nên không làm gì với lần ghi này nữa. Sổ tính giữ nguyên như đang có.`,
          advice: 'Bấm Kiểm tra lại; hoàn tác được lần ghi sau cùng, nếu cần.',
        };
      return {
        message: `Trang «${failure.sheet}» vừa được sửa sau lần kiểm tra gần nhất. Chưa ghi gì.`,
        advice: 'Bấm Kiểm tra lại để đọc nội dung mới rồi ghi.',
      };
    case 'halfWritten':
      if (left === 'untouched')
        return {
          message: `Lần ghi trước chưa xong nên chưa ghi gì thêm. Các trang có thể mới ghi một phần: ${failure.sheets.map((sheet) => `«${sheet}»`).join(', ')}.`,
          advice: 'Bấm Hoàn tác để trả lại như trước, hoặc giữ như đang có, rồi ghi lại.',
        };
      return {
        message: `Đang ghi thì gặp lỗi và chưa hoàn lại được. Các trang có thể mới ghi một phần: ${failure.sheets.map((sheet) => `«${sheet}»`).join(', ')}.`,
        advice: 'Bấm Hoàn tác để trả lại như trước (bấm lại được nhiều lần); các trang khác không bị thay đổi.',
      };
    case 'tooOld':
      return {
        message: `Bản Excel này chưa có chức năng «${failure.feature}».`,
        advice: 'Dùng Excel trên web hoặc Office 2021 trở lên; phần còn lại vẫn dùng được.',
      };
    case 'unknown':
      return {
        message: `Có lỗi chưa rõ (${failure.detail}).`,
        advice: 'Bấm Kiểm tra lại; nếu lỗi lặp lại, hãy sao chép chi tiết và gửi cho người hỗ trợ.',
      };
  }
}

const CELL_REASONS = {
  sharedFormula: 'ô giữ công thức dùng chung của nhiều ô',
  arrayFormula: 'ô thuộc một công thức mảng',
  merged: 'ô nằm trong vùng gộp',
} as const;

function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
