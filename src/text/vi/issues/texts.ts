import type { IssueWordsOf, TextCode } from '../../parts/issueWords';

const ENCODING = { tcvn3: 'TCVN3 (ABC, các phông .Vn…)', vni: 'VNI (các phông VNI-…)' } as const;

/** «và 11 ô khác cùng cột» */
function others(changes: readonly unknown[]): string {
  return changes.length > 1 ? ` Cùng cột còn ${String(changes.length - 1)} ô như vậy.` : '';
}

/** Phát hiện về ký tự của chữ. */
export const texts: IssueWordsOf<TextCode> = {
  textDecomposed: ({ facts }) => ({
    what: `Ô ghi «${facts.text}» bằng chữ và dấu tách rời (Unicode tổ hợp).${others(facts.changes)}`,
    why: 'Chữ trông vẫn đúng nhưng tìm kiếm, lọc và so khớp trong Excel không thấy.',
    advice: 'Đổi sang Unicode dựng sẵn; nội dung không thay đổi.',
  }),
  legacyText: ({ facts }) =>
    facts.font === null
      ? {
          what: `Ô ghi «${facts.text}»: có phải là «${facts.to}» gõ bằng bảng mã ${ENCODING[facts.encoding]} không?${others(facts.changes)}`,
          why: 'Chỉ có mặt chữ gợi ý như vậy, phông chữ của ô thì không; chương trình tạm hiểu theo cách đó và giữ nguyên chữ trong tệp.',
          advice: 'Nếu đúng, hãy gõ lại hoặc chuyển mã sang Unicode; nếu không, xác nhận là chữ đã đúng.',
        }
      : {
          what: `Ô ghi «${facts.text}» bằng phông ${facts.font}, bảng mã cũ ${ENCODING[facts.encoding]}, nghĩa là «${facts.to}».${others(facts.changes)}`,
          why: 'Máy không có phông cũ sẽ hiện chữ sai, và tên ghi bằng hai bảng mã không so khớp được trong Excel.',
          advice: 'Xem chữ trước và sau, nếu đúng thì chuyển sang Unicode rồi đổi phông của ô sang phông Unicode.',
        },
  strayBlanks: ({ facts }) => ({
    what: `Ô ghi «${facts.text}» có dấu cách thừa hoặc ký tự ẩn.${others(facts.changes)}`,
    why: 'Mắt không thấy khác, nhưng Excel coi là hai chữ khác nhau khi lọc và so khớp.',
    advice: `Sửa thành «${facts.to}»; nội dung không thay đổi.`,
  }),
  ethForD: ({ facts }) => ({
    what: `Ô ghi «${facts.text}» dùng chữ Ð/ð của tiếng nước ngoài thay cho Đ/đ.${others(facts.changes)}`,
    why: 'Hai chữ trông như nhau nhưng là hai ký tự khác nhau, nên tìm kiếm và so khớp không thấy.',
    advice: `Sửa thành «${facts.to}»; nội dung không thay đổi.`,
  }),
  misreadText: ({ facts }) => ({
    what: `Ô ghi «${facts.text}», là chữ Unicode bị mở nhầm bảng mã, nghĩa là «${facts.to}».${others(facts.changes)}`,
    why: 'Chữ trong tệp đã hỏng từ lần mở hoặc nhập dữ liệu trước; người đọc không hiểu được.',
    advice: 'Xem chữ trước và sau, nếu đúng thì thay bằng chữ đã khôi phục.',
  }),
};
