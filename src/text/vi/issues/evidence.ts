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
};

function again(times: number): string {
  return times > 1 ? ` Có ${String(times)} lần dùng lại văn bản như vậy.` : '';
}
