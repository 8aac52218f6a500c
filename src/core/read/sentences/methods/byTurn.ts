import { stripMarks } from '../../../shared/foldHeading';
import type { Grant } from '../clause';
import { wordsOf } from '../token';

/** `lần đầu`, `các bài sau`, `buổi tiếp theo`, `từ vụ thứ hai`; `tạp chí hàng đầu`, `bước đầu` and `đầu tư` name no turn. */
const TURN =
  /(?:^| )(?:(?!(?:hang|dung|buoc|ban|dan|nhung) )\S+ (?:dau|thu nhat)(?= (?:tien|moi|bi|duoc|tru|cong|thi)|[,:]|$)|(?:lan|vu|bai|buoi|luot|cuoc|lop|nguoi|de tai|truong hop|quy|thang|ky|ngay|giai|sang kien|cuon|tin|cong trinh|bao cao|mo hinh|(?:cac|moi|nhung) \S+(?: \S+)?) (?:sau|tiep theo|ke tiep|ke sau|con lai|tiep sau)(?=[ ,:]|$)|tai pham|tai dien|lap lai)/u;

/** `Chậm lần đầu trừ 0,5 điểm, các lần sau mỗi lần trừ 1 điểm`: the points depend on which time it is, not on what it is. */
export const isByTurn = ({ source }: Grant): boolean => TURN.test(stripMarks(wordsOf(source)));
