import type { EvidenceCode, IssueWordsOf } from '../../parts/issueWords';

/** Lời về văn bản làm minh chứng. */
export const evidence: IssueWordsOf<EvidenceCode> = {
  evidenceVague: ({ facts }) => ({
    what:
      facts.lacks === 'number'
        ? `Minh chứng ghi «${facts.text}», không có số và ký hiệu văn bản.`
        : `Minh chứng ghi «${facts.text}», không có ngày của văn bản.`,
    why: 'Các ô khác ghi đủ số, ký hiệu và ngày; ghi thiếu thì người thẩm định không tìm lại được văn bản.',
    advice: 'Ghi theo mẫu «Số 76-BC/TCT ngày 20/7/2026», hoặc xác nhận minh chứng không phải là văn bản.',
  }),
  evidenceInWords: ({ facts }) => ({
    what: `Có ${String(facts.cells.length)} ô minh chứng không ghi đủ số, ký hiệu và ngày của văn bản, ví dụ «${facts.text}».`,
    why: 'Không có số và ngày thì không so được một văn bản có bị dùng hai lần hay không.',
    advice: 'Nếu minh chứng là văn bản, nên ghi theo mẫu «Số 76-BC/TCT ngày 20/7/2026».',
  }),
  evidenceDateImpossible: ({ facts }) => ({
    what: `Văn bản ${facts.document} ghi ngày ${facts.date}, là ngày không có trong lịch.`,
    why: 'Ngày sai thì không xác định được văn bản, chưa đủ căn cứ để khen thưởng.',
    advice: 'Xem lại văn bản gốc rồi sửa ngày.',
  }),
  evidenceMonthFirst: ({ facts }) => ({
    what: `Văn bản ${facts.document} ghi ngày ${facts.date}, có vẻ viết tháng trước ngày.`,
    why: 'Đọc theo lối ngày/tháng/năm thì không có ngày này.',
    advice: `Nếu đúng là ngày ${facts.proposed} thì sửa lại như vậy.`,
  }),
  evidenceOutsidePeriod: ({ facts }) => ({
    what: `Văn bản ${facts.document} ngày ${facts.date} nằm ngoài kỳ thi đua (${facts.from} đến ${facts.to}).`,
    why: 'Kết quả của kỳ khác không tính vào kỳ này.',
    advice: 'Kiểm tra lại ngày, thay minh chứng, hoặc ghi rõ vì sao vẫn tính.',
  }),
  evidenceRepeated: ({ facts }) => ({
    what: `Văn bản ${facts.document} đã dùng làm minh chứng ở ô ${facts.first}.${again(facts.times)}`,
    why: 'Một kết quả chỉ được tính điểm một lần.',
    advice: 'Kiểm tra xem hai tiêu chí có cùng tính một kết quả không; nếu văn bản nêu nhiều kết quả thì xác nhận.',
  }),
  evidenceShared: ({ facts }) => ({
    what: `Văn bản ${facts.document} cũng là minh chứng của ${facts.other} (ô ${facts.first}).${again(facts.times)}`,
    why: 'Hai trường hiếm khi có văn bản cùng số, ký hiệu và ngày; có thể một dòng đã được chép từ tệp khác.',
    advice: 'Hỏi lại hai đơn vị, hoặc xác nhận đây là văn bản chung.',
  }),
  evidenceInFuture: ({ facts }) => ({
    what: `Văn bản ${facts.document} ghi ngày ${facts.date}, sau ngày kiểm tra ${facts.today}.`,
    why: 'Văn bản chưa ban hành thì chưa phải là minh chứng.',
    advice: 'Sửa lại ngày, hoặc bổ sung minh chứng khi văn bản đã ban hành.',
  }),
  evidenceOfOtherLevel: ({ facts }) => ({
    what: `Tiêu chí nói về khen thưởng của cấp trên, nhưng ${facts.document} là văn bản của trường.`,
    why: 'Căn cứ của hình thức khen thưởng cấp trên là quyết định của cấp đó.',
    advice: 'Nên ghi số và ngày của quyết định khen thưởng.',
  }),
  evidenceUnlinked: ({ facts }) => ({
    what: `Minh chứng ghi tên tệp «${facts.text}» nhưng ô không có đường liên kết đến tệp.${alike(facts.cells)}`,
    why: 'Chỉ có tên tệp thì người thẩm định không biết tệp ở đâu để mở.',
    advice: 'Gắn liên kết cho ô (chuột phải, chọn Liên kết), hoặc ghi số, ký hiệu và ngày của văn bản.',
  }),
  evidenceLinkGlued: ({ facts }) => ({
    what: `Minh chứng ghi đường liên kết dính liền với chữ: «${facts.text}».`,
    why: 'Không tách được đâu là tên, đâu là địa chỉ thì liên kết không mở được.',
    advice: 'Ghi tên văn bản rồi xuống dòng (Alt+Enter) trước khi dán địa chỉ; mỗi địa chỉ một dòng.',
  }),
};

function alike(cells: readonly string[]): string {
  return cells.length > 1 ? ` Còn ${String(cells.length - 1)} ô như vậy.` : '';
}

function again(times: number): string {
  return times > 1 ? ` Có ${String(times)} lần dùng lại văn bản như vậy.` : '';
}
