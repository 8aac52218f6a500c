import type { RankingCode, IssueWordsOf } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

const { decimal } = vietnameseNumbers;

/** Lời về thứ hạng, suất khen thưởng và phiếu bầu. */
export const ranking: IssueWordsOf<RankingCode> = {
  placesDiffer: ({ facts }) => ({
    what: `Ô này ghi hạng ${decimal(facts.stated)}, còn ô ${facts.otherCell} ghi hạng ${decimal(facts.other)} cho cùng đơn vị.`,
    why: 'Hai nơi xếp theo hai cách khác nhau thì không biết hạng nào là hạng đưa ra hội nghị.',
    advice: 'Thống nhất một cách xếp hạng (theo điểm hoặc theo tỷ lệ) rồi ghi cùng một hạng.',
  }),
  tieSplit: ({ facts }) => ({
    what: `Trong tệp ghi hạng ${decimal(facts.stated)}, nhưng đơn vị bằng ${facts.with.join(', ')} ở mọi tiêu chí phụ, cùng hạng ${facts.shared}.`,
    why: 'Thứ tự trong danh sách không phải là căn cứ để phân hạng.',
    advice: `Ghi đồng hạng ${facts.shared}, hoặc để Cụm quyết định và ghi quyết định vào biên bản.`,
  }),
  nearTie: ({ facts }) => ({
    what: `${facts.above} chỉ hơn ${facts.below} chưa đến một phần triệu điểm.`,
    why: 'Chênh lệch như vậy thường do cách tính, không phải do thành tích; thứ hạng đang giữ theo giá trị chính xác.',
    advice: 'Khai báo nơi làm tròn và số chữ số thập phân ở trang Cấu hình.',
  }),
  tiedAtCutLine: ({ facts }) => ({
    what: `${facts.units.join(', ')} bằng nhau ở suất cuối của «${facts.award}», mà chỉ còn ${String(facts.seats)} suất.`,
    why: 'Chương trình không tự chọn giữa các đơn vị bằng nhau.',
    advice:
      'Cụm quyết định, ghi vào biên bản và vào bảng «Quyết định về suất cuối» trên trang Cấu hình (đơn vị được chọn, trong số các đơn vị nào, người quyết định, ngày, lý do); lần chạy sau theo đúng quyết định đó.',
  }),
  rankedByPoints: ({ facts }) => ({
    what: `Đơn vị chỉ được giao ${decimal(facts.assigned)} điểm, đơn vị khác được giao tới ${decimal(facts.most)} điểm, mà đang xếp hạng theo tổng điểm.`,
    why: 'Không được giao chỉ tiêu thì không thể có điểm đó, nên xếp theo điểm là thiệt cho đơn vị.',
    advice: 'Cân nhắc xếp hạng theo tỷ lệ phần trăm (mục «Xếp hạng theo» ở trang Cấu hình).',
  }),
  tieBreakOpen: () => ({
    what: 'Danh sách tiêu chí phụ không kết thúc bằng «Cụm quyết định».',
    why: 'Khi mọi tiêu chí phụ đều bằng nhau thì phải có người quyết định.',
    advice: 'Thêm dòng cuối «Cụm quyết định» vào bảng Tiêu chí phụ khi bằng điểm.',
  }),
  quotaAboveUnits: ({ facts }) => ({
    what: `«${facts.award}» có ${String(facts.seats)} suất, nhiều hơn ${String(facts.eligible)} đơn vị đủ điều kiện.`,
    why: 'Suất thừa sẽ để trống.',
    advice: 'Xem lại số lượng ở trang Cấu hình nếu đây không phải là ý định.',
  }),
  thresholdOnlyRounded: ({ facts }) => ({
    what: `Được ${decimal(facts.yes)} trên ${decimal(facts.of)} phiếu, tức ${decimal(facts.percent)}%, chưa đạt ngưỡng ${decimal(facts.threshold)}% của «${facts.award}».`,
    why: 'Làm tròn thì trông như đạt, nhưng ngưỡng tính theo số phiếu chính xác.',
    advice: 'In tỷ lệ với hai chữ số thập phân; đơn vị không đạt ngưỡng phiếu.',
  }),
};
