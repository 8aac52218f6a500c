import type { CommandFailure, Sentence } from '../parts/commandWords';
import { fieldProblem, nearText } from './fieldProblem';

/** Không làm được thì nói vì sao và làm gì tiếp. */
export function failure(found: CommandFailure, file: string): Sentence {
  switch (found.code) {
    case 'fileMissing':
      return {
        message: `Không tìm thấy tệp «${file}».`,
        advice: 'Kiểm tra lại đường dẫn và tên tệp; tên có dấu cách cần đặt trong dấu ngoặc kép.',
      };
    case 'fileNotReadable':
      return {
        message: `Không mở được tệp «${file}» (${found.detail}).`,
        advice: 'Kiểm tra quyền đọc tệp, hoặc chép tệp sang thư mục khác rồi thử lại.',
      };
    case 'isFolder':
      return { message: `«${file}» là thư mục, không phải tệp.`, advice: 'Chỉ rõ tệp .xlsx hoặc .xlsm trong thư mục đó.' };
    case 'notScoring':
      return {
        message: `Tệp «${file}» không phải bảng chấm điểm mà chương trình đọc được. ${found.clues.join(' ')}`.trim(),
        advice:
          'Cần một bảng có cột hoặc dòng tiêu chí, điểm tối đa và điểm chấm; ví dụ mỗi trường một trang, có cột «Điểm tự chấm».',
      };
    case 'ambiguous':
      return {
        message: `Tệp «${file}» có thể hiểu theo nhiều cách nên chương trình không tự chọn. ${found.candidates.join(' ')}`.trim(),
        advice:
          'Đặt lại tiêu đề cột cho rõ (ví dụ «Điểm chuẩn», «Điểm tự chấm», «Cụm thẩm định») hoặc bỏ bảng không dùng, rồi chạy lại.',
      };
    case 'policyNotJson':
      return {
        message: `Tệp quy chế «${file}» không phải JSON hợp lệ (${found.detail}).`,
        advice: 'Sửa tệp theo assets/policy.schema.json, hoặc bỏ --policy để dùng trang Cấu hình.',
      };
    case 'tooFewSchools':
      return {
        message: `Sổ «${file}» có ít hơn hai đơn vị nên không ghép cặp chấm chéo được.`,
        advice: 'Dùng sổ của cụm, có đủ các đơn vị.',
      };
    case 'unitsNotRead':
      return {
        message: `Không đọc được danh sách đơn vị trong «${file}».`,
        advice: 'Dùng tệp .txt mỗi dòng một đơn vị, hoặc .json là một mảng các tên.',
      };
    case 'noSelfColumn':
      return {
        message: `Sổ «${file}» chỉ có cột của người thẩm định, không có cột tự chấm để ghi số liệu của các trường.`,
        advice: 'Thêm cột «Điểm tự chấm», hoặc chọn đúng sổ của Cụm.',
      };
    case 'noMemberUsable':
      return {
        message: `Không dùng được tệp nào trong ${found.members} tệp của các trường. Chưa ghi gì.`,
        advice: 'Xem lý do của từng tệp ở trên, xin lại tệp rồi chạy lại.',
      };
    case 'decisionsNotRead':
      return {
        message: `Không đọc được các quyết định trong «${file}» (${found.detail}).`,
        advice: 'Tệp là một mảng JSON: [{"file": "Trường A.xlsx", "decision": "accept", "unit": null}].',
      };
    case 'yearUnknown':
      return {
        message: `Không rõ sổ «${file}» là của năm nào. Chưa ghi gì.`,
        advice: 'Ghi năm vào tiêu đề bảng chấm điểm («NĂM 2026») hoặc trang Cấu hình, rồi chạy lại.',
      };
    case 'yearUnread':
      return {
        message: `Có ô chưa đọc được trên các trang theo dõi năm của «${file}», nên chưa ghi gì. ${found.findings.join(' ')}`,
        advice: 'Sửa các ô ấy rồi chạy lại; nhờ vậy không dữ liệu nào mất khi ghi lại các trang.',
      };
    case 'outExists':
      return {
        message: `Tệp kết quả «${file}» đã có. Chưa ghi gì.`,
        advice: 'Chọn tên khác, hoặc thêm --force nếu chắc chắn muốn thay tệp đó.',
      };
    case 'outIsInput':
      return {
        message: `Tệp kết quả trùng với tệp đầu vào «${file}». Chưa ghi gì.`,
        advice: 'Tệp đầu vào không bao giờ bị ghi đè: hãy chọn một tên khác cho --out.',
      };
    case 'outNotXlsx':
      return {
        message: `Tệp kết quả «${file}» phải có đuôi .xlsx (hoặc .xlsm khi tệp vào là .xlsm). Chưa ghi gì.`,
        advice: 'Đổi đuôi tệp trong --out.',
      };
    case 'outNotFolder':
      return {
        message: `«${file}» là tệp, không phải thư mục. Chưa ghi gì.`,
        advice: 'Ghi tên một thư mục ở --out; chưa có thì chương trình tạo.',
      };
    case 'templateFields':
      return {
        message: [
          `Mẫu «${file}» có ${found.problems.length} chỗ chưa điền được. Chưa ghi gì.`,
          ...found.problems.map(fieldProblem),
        ].join('\n  '),
        advice: `Sửa mẫu hoặc bổ sung sổ rồi chạy lại. Các trường dùng được: ${found.known.map((name) => `{${name}}`).join(' ')}`,
      };
    case 'templateBroken':
      return {
        message: `Mẫu «${file}» có dấu ngoặc nhọn không đủ đôi ở đoạn «${nearText(found.near)}». Chưa ghi gì.`,
        advice: 'Mỗi trường mở bằng { và đóng bằng }, ví dụ {Tên Cụm}; bỏ các dấu { } không dùng cho trường.',
      };
    case 'outNotWritable':
      return {
        message: `Không ghi được tệp «${file}» (${found.detail}). Không để lại tệp dở dang.`,
        advice: 'Đóng tệp nếu đang mở trong Excel, kiểm tra quyền ghi của thư mục, hoặc chọn thư mục khác.',
      };
    case 'defect':
      return {
        message: `Chương trình gặp lỗi ngoài dự kiến: ${found.detail}. Tệp đầu vào không bị thay đổi.`,
        advice: 'Hãy gửi dòng lỗi này cho người hỗ trợ.',
      };
  }
}
