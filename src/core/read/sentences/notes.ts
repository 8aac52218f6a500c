import { equal, HUNDRED, isZero, ONE } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import type { Note } from './clause';
import { match, matches, pattern, under } from './pattern';
import { isQualifier } from './qualifier';
import { wordsOf, type Token } from './token';
import { ROUNDED, SCALE_BY, TYPED_BY, withoutEachUnit } from './typedBy';

const HIGHEST = [pattern('~n* HIGHEST ~*'), pattern('~n* PICK ~* BEST ~*')];
const ONCE = pattern('~n* ONCE ~*');
/** What changes nothing. */
const HERE = 'trong|ở* mục|tiêu|nội|phần? chí|dung? này|đây? ,?';
const EXPLAINS = [
  pattern('đồng_thời|EXCEPT xét điều kiện loại'),
  pattern('cụ thể như sau'),
  pattern('cụ thể'),
  pattern('NOT giới|hạn|khống hạn|chế ~*'),
  pattern('NOT giới|hạn|khống hạn|chế tổng? số? điểm|mức SUB|ADD CAP?'),
  pattern('tổng? số? điểm|mức? SUB|ADD NOT giới|hạn|khống hạn|chế'),
  // `Đơn vị chưa được giao chỉ tiêu thì không chấm tiêu chí này`: such a criterion is not scored anyway
  pattern('IF? đơn|trường? vị? NOT được? giao PLAN THEN? NOT chấm|tính|xét điểm? ở? tiêu|mục|nội? chí|dung? này? điểm?'),
  pattern('IF? đơn|trường? vị? NOT được? giao PLAN THEN? ZERO'),
  // `mỗi nội dung không đạt mức trên thì không tính điểm của nội dung đó`
  pattern(
    'EACH nội|tiêu|phần|mục dung|chí? NOT|REST đạt|có|thực? ~* THEN? ZERO của|ở|cho? nội|tiêu|phần|mục dung|chí? đó|ấy|này',
  ),
  pattern('trong đó'),
  // `không tính theo số bài`, where persons are counted
  pattern('BUT|AND* NOT tính theo số lượng? ~ ~? ~?'),
  // `Không tính đề tài chưa nghiệm thu`
  pattern('NOT tính đề|bài|sáng|lớp|công|tin|buổi|sản|mô|giáo|cuốn|hội|chuyên ~q* NOT ~q+'),
  // `mỗi đề tài chỉ tính một lần`, `đề tài nhiều năm chỉ tính một lần`: no thing is counted twice
  pattern('EACH đề|bài|sáng|mô|công|giáo|sản|tin|cuốn|lớp|chuyên|giải ~? ~? ONCE'),
  pattern('đề|bài|sáng|mô|công|giáo|sản|lớp|chuyên ~? nhiều|kéo năm|dài|kỳ|đợt ~* THEN? ONCE'),
  // `Tiêu chí này lấy tỷ lệ lớp mở đúng tiến độ làm căn cứ`
  pattern('tiêu|mục|nội chí|dung? này? lấy|dùng RATE|số ~+ làm căn|cơ cứ|sở'),
  // `kể cả bài đồng tác giả`
  pattern('kể cả ~q+'),
  // `không trừ sang tiêu chí khác`
  pattern('BUT|AND* NODEDUCTION sang|vào|qua ~+'),
  // `đồng hạng thì cùng hưởng mức của hạng đó`: places are shared so anyway
  pattern(
    'IF? các? đơn|trường? vị? đồng|bằng|cùng hạng|thứ|điểm hạng? THEN? ~* hưởng|tính|được|nhận mức|số? điểm? của? hạng|thứ đó|ấy|này|hạng đó|ấy|này?',
  ),
  // `phần lẻ không tính`
  pattern('BUT|THEN|AND* phần|số ~* lẻ|dư|thừa ~* THEN? ZERO|NOT được|tính* ~*'),
  pattern('BUT|AND* NOT tính|cộng điểm? cho? phần|số ~* lẻ|dư|thừa ~*'),
  // `bài lẻ không tính`
  pattern(
    'BUT|AND* bài|lớp|đề|chuyên|tin|buổi|cuộc|lượt|người|sáng|mô|hội|công|giáo|sản ~? ~? lẻ|dư|thừa THEN? ZERO|NOT được|tính*',
  ),
];
/** `Chuyên đề là hội thảo cấp trường`, `Báo cáo gồm báo cáo quý và báo cáo năm`, `Thời hạn tính theo ngày làm việc`: what a word means. */
const DEFINES = [
  pattern(`${HERE} ~q+ được? tính|hiểu? là ~q|,+ trong? năm? chấm? điểm?`),
  pattern(`${HERE} ~q+ chuẩn mức N là ~q|,+`),
  pattern(`${HERE} ~q+ bao? gồm ~q|,+`),
  pattern('thời hạn được? tính theo ngày làm việc'),
];
/** `không tính đề tài chuyển tiếp`: which of them are none; of the first ones it says that they are free. */
const LEFT_OUT = pattern('NOT tính đề|bài|sáng|công|tin|sản|mô|giáo|cuốn|hội|chuyên ~q+');
const ORDINARY = /^(?!(?:đầu|cuối|thứ|nhất|hai|ba|lẻ|dư|lại|còn)$)/u;

/** `Một người học nhiều khóa thì mỗi khóa tính một lượt`. */
const COUNTED_AGAIN = pattern('một|một? one:N ~q+ nhiều ~+ THEN EACH ~+ tính|là each:N ~');
/** `kể cả trường hợp vượt 100%`. */
const EVEN_ABOVE = pattern('kể cả trường|khi hợp? đạt? OVER whole:P');
const TYPED = [
  pattern('nhập điểm số? thẩm|đánh|chấm|kiểm|tổng|bình định|giá|tra|hợp|xét? ~q*'),
  pattern('nhập trực? tiếp? điểm số? do|của ~+ thông|cung|chấm|gửi|công|báo|đánh báo|cấp|điểm|bố|giá|cho|cho? ~q|EACH*'),
  pattern('nhập điểm số? trực? tiếp? theo|từ ~+'),
  pattern('nhập|chấm|cho điểm? trực tiếp theo|trên|qua|dựa|căn ~+'),
  pattern('điểm? do? các|từng đơn|trường|thành vị|viên? ~* chấm|đánh chéo|điểm|giá'),
  pattern(
    'các|từng? đơn|trường vị? tự chấm điểm? AND|,|rồi* hội|ban|tổ|cụm ~* thẩm|kiểm|phúc|xem|chấm định|tra|xét|lại lại? điểm? lại?',
  ),
  pattern('tự chấm điểm? AND|,|rồi* hội|ban|tổ|cụm ~* thẩm|kiểm|phúc|xem|chấm định|tra|xét|lại lại? điểm? lại?'),
  pattern('nhập|chấm|cho? điểm số? do các? ~? hội|ban|tổ|cụm|đoàn|khối ~* quyết|xem|thống|bình định|xét|nhất'),
  pattern(
    'điểm|số của|cho|ở* tiêu|mục|nội* chí|này|dung* này? do các? ~? hội|ban|tổ|cụm|đoàn|khối|nhóm ~* chấm|cho|đánh|nhập điểm|giá? trực? tiếp? trên|theo|qua|dựa|căn* ~*',
  ),
  pattern('điểm? do? thường|cơ|bộ trực|quan|phận thường|trực* hội|ban|tổ|cụm|khối ~* chấm|cho|nhập|đánh điểm|giá? trực? tiếp?'),
  pattern('~+ nhập|chấm|cho điểm trực tiếp'),
  pattern('nhập|chấm|cho điểm? trực? tiếp?'),
  pattern('nhập|chấm|cho trực tiếp số? điểm? số? đạt|của? được|đơn? vị?'),
  pattern('hội|ban|tổ|cụm đồng|chỉ|công|thi|thẩm|khảo? ~* chấm|đánh|cho điểm|giá? trực tiếp'),
  pattern(
    'hội|ban|tổ|cụm|đoàn đồng|chỉ|công|thi|thẩm|khảo|kiểm|trưởng* thẩm|kiểm|xem|thống|đánh|AND|,|định|tra|xét|nhất|giá* nhập|chấm|cho điểm? trực tiếp',
  ),
  pattern('do? các|từng? đơn|vị* tự chấm|đánh|nhập điểm|giá?'),
  pattern('điểm tự chấm'),
  pattern(
    'điểm? do? các? ~? hội|ban|tổ|cụm|đoàn|khối|nhóm đồng|chỉ|công|thi|thẩm|khảo? ~* chấm|cho|đánh điểm|giá? trực? tiếp? trên|theo|qua|dựa|căn* ~q*',
  ),
  pattern('hội|ban|tổ|cụm đồng|chỉ|công|thi|thẩm|khảo? ~* chấm|đánh|cho|nhập điểm|giá?'),
];
/** Only beside a limit: without any number nobody says how. */
const VAGUE = [
  // `(do Hội đồng thi đua xét)`
  pattern('do các? thường|trực* hội|ban|tổ|cụm|đoàn|khối ~* xem? xét'),
  pattern('VAGUE mức|độ|theo|kết|quả|tính|chất|chất|lượng* ~* chấm|đánh|cho? điểm|giá?'),
  pattern('chấm|đánh|cho điểm|giá? theo|căn mức|cứ|kết|thực|chất|tình|tiến độ|quả|vào|tế|lượng|hình? ~*'),
  pattern('điểm|mức|số* cụ? thể? do các? ~? hội|ban|tổ|cụm|đoàn|khối|trưởng|phó* ~* xem? xét? ,|AND? quyết định'),
  pattern('hội|ban|tổ|cụm|đoàn đồng|chỉ|công|thi|thẩm|khảo? ~* xem? xét? ,|AND? quyết định mức|số? điểm cụ? thể?'),
  pattern('hội|ban|tổ|cụm|đoàn đồng|chỉ|công|thi|thẩm|khảo? ~* xem xét ,|AND? cho|chấm điểm cụ? thể?'),
  pattern('căn cứ ~|AND|OR|PLAN|RATE+ chấm|đánh|cho điểm|giá?'),
  pattern(
    'điểm|số|mức của|cho|ở* tiêu|tiểu|mục|nội* chí|mục|dung* này? do các? thường|trực* hội|ban|tổ|cụm|đoàn|khối ~* xem? xét? ,|AND? quyết định trên|theo|căn|dựa|qua? cơ|cứ|trên? sở? ~|AND|OR*',
  ),
  pattern(
    'hội|ban|tổ|cụm|đoàn|khối ~* chấm|cho điểm theo|căn|trên|dựa|qua cơ|cứ|trên|theo* sở? kết|mức|minh|hồ|thực|chất|tài|báo quả|độ|chứng|sơ|tế|lượng|liệu|cáo ~*',
  ),
];
/** `chấm từ 0 đến 10 điểm`. */
const RANGE = pattern(
  'hội|ban|tổ|cụm* đồng|thẩm|kiểm|khảo? định|tra|sát? chấm|cho|nhập|đánh điểm? trực? tiếp? theo|trên|thang|khung|điểm* FROM zero:N PT|điểm|đ? TO value:N PT|điểm|đ?',
);
/** `Tổ thẩm định xem xét hồ sơ và cho điểm trong khoảng từ 0 đến 5 điểm`. */
const WITHIN = pattern(
  '~n|,* chấm|cho|nhập|đánh điểm? giá? trực? tiếp? ,|trong|theo|ở|trên* khoảng|VAGUE|thang|khung|phạm|mức|giới? vi|điểm|hạn? :? FROM? zero:N PT|điểm|đ? TO value:N PT|điểm|đ? ,? VAGUE? ~|AND|OR|NOT|PLAN|RATE*',
);
/** `thang điểm 0 - 5`, `từ 0 đến 5 điểm`, `đánh giá của cụm: 0 - 5 điểm`. */
const SCALE_RANGE = [
  pattern('thang|khung|biên|mức điểm|độ? số? :|là|trong? FROM? zero:N PT|điểm|đ? TO value:N PT|điểm|đ?'),
  pattern('FROM? zero:N PT|điểm|đ? TO value:N PT|điểm|đ'),
  // `điểm từ 0 đến 4`
  pattern('số|mức? điểm cho? :|là|trong? FROM zero:N TO value:N'),
  pattern(
    'chấm|đánh điểm|giá trực? tiếp? của|do|bởi hội|ban|tổ|cụm|đoàn|khối ~* : FROM? zero:N PT|điểm|đ? TO value:N PT|điểm|đ?',
  ),
];
/** `Điểm: 0 - 10 do Hội đồng chấm`. */
const BY_RANGE = pattern(
  'mức|số? điểm? do các? ~? hội|ban|tổ|cụm|đoàn|khối|nhóm đồng|chỉ|công|thi|thẩm|khảo? ~* chấm|cho|đánh|quyết điểm|giá|định? trực? tiếp? ,|:|(? trong? khoảng|VAGUE? FROM? zero:N PT|điểm|đ? TO value:N PT|điểm|đ? )?',
);
const RANGE_BY = pattern(
  'điểm|số|cho|chấm* :? FROM? zero:N PT|điểm|đ? TO value:N PT|điểm|đ? ,? do các? ~? hội|ban|tổ|cụm|đoàn|khối|nhóm đồng|chỉ|công|thi|thẩm|khảo? ~* chấm|cho|đánh điểm|giá? trực? tiếp?',
);
/** `Nhập điểm do tổ thẩm định thống nhất, từ 0 đến 5 điểm`. */
const TYPED_RANGE = pattern('nhập|chấm|cho điểm? ~n* ,|:? FROM? zero:N PT|điểm|đ? TO value:N PT|điểm|đ?');
/** `chấm điểm trực tiếp, thang điểm 10`. */
const SCALE = [
  pattern('thang|khung điểm là|:? value:N PT?'),
  pattern('hội|ban|tổ|cụm* đồng? chấm|cho|nhập|đánh điểm? trực? tiếp? ,? theo|trên? thang điểm? value:N PT|điểm|đ?'),
  pattern(
    'do? thường trực hội|ban|tổ|cụm* đồng|thi|đua* chấm|cho|đánh điểm? trực? tiếp? ,? theo|trên? thang điểm? value:N PT|điểm|đ?',
  ),
];
const STEP = pattern(
  'EACH? được|cho|theo|phép|chấm|nhập|điểm* bước|mức|lẻ lẻ|chấm|nhảy|cách? điểm? TO|:|là|bội|số|của* value:N PT|điểm|đ?',
);
/** `số điểm cho phải là bội số của 0,5 điểm`. */
const MULTIPLE = pattern('AND|BUT* số? điểm? cho|chấm|nhập? phải? là? bội|boi số|so của|cua value:N PT|điểm|đ?');

/** `lẻ 01 bài không tính`, `phần vượt chưa đủ 5% không tính`: what is short of a whole step. */
const REMAINDER = [
  pattern('BUT|THEN|AND* nếu? còn? phần|số? lẻ|dư|thừa ~* size:N ~* THEN? ZERO|NOT được|tính* ~*'),
  pattern('BUT|THEN|AND* nếu? còn? phần|số* lẻ|dư|thừa|OVER ~* BELOW block:N|P ~* THEN? ZERO|NOT được|tính* ~*'),
  // `phần thiếu chưa đủ 5% không trừ`, `vượt lẻ chưa tới 10% không cộng`
  pattern(
    'BUT|THEN|AND* IF? còn? phần|số|mức* lẻ|dư|OVER|thiếu|hụt|REDUCED+ lẻ|còn|mà* BELOW block:N|P PLAN? THEN? được|bị* ZERO|NODEDUCTION|NOMORE',
  ),
];

/** `chưa đủ 03 lần thì không trừ`: nothing is taken for less than a whole step. */
const UNDER_BLOCK = pattern('BUT|AND* IF? BELOW block:N ~+ THEN? NODEDUCTION');

const mayDefine = (tokens: readonly Token[]): boolean =>
  tokens.some(({ code }) => code === 'là' || code === 'gồm' || code === 'hạn');
const DECIDED =
  / (?:ưu tiên|xem xét|do hội|hội đồng|cân nhắc|linh hoạt|phù hợp|xứng đáng|hợp lý|áp dụng|bình chọn|bỏ phiếu|được xét|tự) /u;

/** The same typed without marks, where nothing else is written so, and what gives twice the points. */
const DECIDED_BARE =
  /(?:^| )(?:uu tien|xem xet|do hoi dong|hoi dong|can nhac|linh hoat|xung dang|binh chon|bo phieu|duoc xet|(?:nhan|gap) (?:doi|ba|hai))(?: |$)/u;

/** Who decides, or who is favoured: such words never only explain. */
export function decides(tokens: readonly Token[]): boolean {
  const said = ` ${tokens.map(({ code }) => code).join(' ')} `;
  return DECIDED.test(said) || DECIDED_BARE.test(stripMarks(said));
}

/** `cộng dồn` beside kinds that are counted. */
const SUMMED = /^(?:được )?(?:tính )?(?:cộng dồn|cộng gộp)$/iu;
/** `điểm của các giải được cộng lại`: only what is counted is added up so. */
const POINTS_SUMMED =
  /^(?:tổng |số )*điểm (?:của (?:các|từng|mỗi) (?:đề tài|đề án|giải|loại|cấp|giảng viên|cá nhân|danh hiệu|hình thức|bài|bài viết|bài báo|công trình|sáng kiến|lớp|cuộc|buổi|hội thảo|giáo trình|sản phẩm|mô hình) )?(?:được )?(?:tính )?(?:cộng dồn|cộng gộp|cộng lại)$/iu;

/** `điểm của tiêu chí là tổng các điểm trên`. */
const SUM_OF_THESE =
  /^(?:tổng |số )*điểm (?:của |cho )?(?:(?:cả |toàn )?(?:tiêu chí|mục|nội dung|phần)(?: này| trên)? )?(?:là|bằng) tổng (?:cộng )?(?:các |những )?(?:số |mức )?điểm (?:nêu |nói |kể )?(?:trên|thành phần)(?: cộng lại)?$/iu;

const SUMS = [POINTS_SUMMED, SUM_OF_THESE];

/** `nếu đồng hạng thì mỗi đơn vị hưởng trung bình cộng điểm của các hạng mà các đơn vị đồng hạng chiếm chỗ`; typed with or without marks. */
const TIED_MEAN =
  /^(?:neu |truong hop |khi )*(?:co )?(?:cac |nhung |nhieu |hai )*(?:don vi |truong |doan |doi )?(?:dong|cung|bang) (?:thu )?hang(?: nhau)?,? (?:thi )?(?:moi |cac |nhung )*(?:don vi |truong |doan |doi )?(?:do |nay |ay |dong hang |cung hang )?(?:duoc |cung )*(?:huong|tinh|nhan|lay) (?:so |muc )?(?:diem )?(?:trung binh cong|trung binh|binh quan) (?:cong )?(?:so |muc )?(?:diem )?(?:cua )?(?:cac|nhung) (?:thu )?hang(?: (?:do|ay|nay|lien quan|tuong ung)| (?:ma )?(?:cac |nhung )?(?:don vi |truong |doan |doi |chung |ho )?(?:do |ay |nay |dong hang |cung hang )?(?:cung )?(?:chiem|giu)(?: cho| giu)?)$/u;

/** `nhiều đề tài thì cộng dồn`, `từ 02 đề tài trở lên được tính cộng dồn`: as much for each of them. */
const ADDED_UP = [
  pattern('IF? ~* nhiều ~s+ THEN? được|tính|điểm|cộng|ADD|MATH|dồn|gộp+'),
  pattern('IF? có? FROM? N ~s+ UP THEN? được|tính|điểm|cộng|ADD|MATH|dồn|gộp+'),
];
const SAYS_ADDED = /(?:cộng|cong) (?:dồn|don|gộp|gop)$/iu;
const ADDED_ENDS = new Set(['MATH', 'dồn', 'gộp']);

const GIVES = new Set(['chấm', 'xét', 'nhập', 'cho', 'đánh', 'quyết', 'xem', 'thống', 'bình', 'VAGUE']);
/** Somebody gives points, which none of the dear patterns does without. */
const mayGive = (tokens: readonly Token[]): boolean => tokens.some(({ code }) => GIVES.has(code));

/** A statement without points that a reading may rely on; `null` when it is none. */
export function noteFrom(source: readonly Token[]): Note | null {
  const note = (says: Note['says'], value: Note['value'] = null): Note => ({ kind: 'note', says, value, source });
  if (match(source, ...HIGHEST) !== null) return note('highest');
  if (match(source, ONCE) !== null) return note('once');
  if (source.some(({ code }) => code === 'hạng') && TIED_MEAN.test(stripMarks(wordsOf(source).toLowerCase())))
    return note('tiedMean');
  const isAdded = ADDED_ENDS.has(source[source.length - 1]?.code ?? '') && SAYS_ADDED.test(wordsOf(source));
  if (isAdded && matches(source, ...ADDED_UP)) return note('summed');
  if (['tổng', 'số', 'điểm'].includes(source[0]?.code ?? '') && SUMS.some((one) => one.test(wordsOf(source))))
    return note('summed');
  const rest = match(source, ...REMAINDER, UNDER_BLOCK);
  if (rest !== null) return note('remainder', [...under(rest, 'size'), ...under(rest, 'block')][0]?.value ?? null);
  const step = match(source, STEP, MULTIPLE, ROUNDED);
  if (step !== null && (source[0]?.code !== 'mức' || source[1]?.code === 'lẻ'))
    return note('step', under(step, 'value')[0]?.value ?? null);
  const isGiven = mayGive(source);
  const given = isGiven ? withoutEachUnit(source) : source;
  const range = (isGiven ? match(given, RANGE, RANGE_BY, BY_RANGE, TYPED_RANGE, WITHIN) : null) ?? match(source, ...SCALE_RANGE);
  const [zero, most] = range === null ? [] : [under(range, 'zero')[0]?.value, under(range, 'value')[0]?.value];
  if (zero !== undefined && zero !== null && isZero(zero)) return note('typed', most ?? null);
  const scale = match(given, ...SCALE, SCALE_BY);
  if (scale !== null) return note('typed', under(scale, 'value')[0]?.value ?? null);
  if (isGiven && matches(given, ...TYPED)) return note('typed');
  if (isGiven && matches(given, ...VAGUE, ...TYPED_BY)) return note('vague');
  return isQualifier(source) ||
    matches(source, ...EXPLAINS) ||
    (mayDefine(source) && matches(source, ...DEFINES) && !decides(source)) ||
    isSaidAnyway(source) ||
    (matches(source, LEFT_OUT) && source.every(({ code }) => ORDINARY.test(code))) ||
    SUMMED.test(wordsOf(source))
    ? note('explains')
    : null;
}

/** One of each counts as one; above all there is no more. */
function isSaidAnyway(source: readonly Token[]): boolean {
  const found = match(source, COUNTED_AGAIN);
  const numbers = found === null ? [] : [...under(found, 'one'), ...under(found, 'each')];
  const above = match(source, EVEN_ABOVE);
  if (above !== null) return under(above, 'whole').every(({ value }) => value !== null && equal(value, HUNDRED));
  return found !== null && numbers.every(({ value }) => value !== null && equal(value, ONE));
}
