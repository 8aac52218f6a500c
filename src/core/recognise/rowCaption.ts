import { foldHeading, stripMarks } from '../shared/foldHeading';
import type { SpecialRow } from '../domain/tableRoles';

const GROUP = '(muc|phan|nhom|tieu chi|tieu chuan|noi dung|chuong|dieu|khoan|linh vuc|tc|[ivx]{1,5}|[a-h]|\\d{1,2})';
const SUBTOTAL = new RegExp(`^(cong|tong|tong cong|tong diem|cong diem|tong so diem)( diem)?( cua)? ${GROUP}( .*)?$`);
const PATTERNS: readonly { readonly is: SpecialRow; readonly when: RegExp }[] = [
  { is: 'bonusTotal', when: /^(tong|cong)( cong)?( so)? diem (thuong|cong)( .*)?$|^(total|sum of) bonus(es)?$/ },
  { is: 'penaltyTotal', when: /^(tong|cong)( cong)?( so)? diem (tru|phat)( .*)?$|^(total|sum of) (penalt(y|ies)|deductions?)$/ },
  {
    is: 'maximum',
    when: /^((tong )?(so )?diem toi da|diem chuan|tong diem chuan|thang diem|diem khung|max|maximum|possible)( .*)?$/,
  },
  { is: 'subtotal', when: SUBTOTAL },
  {
    is: 'total',
    when: /^(tong|cong|tong cong|tong so|tong diem|tong so diem|tong cong diem|diem tong|diem tong cong|totals?|grand total|sum)$/,
  },
  {
    is: 'total',
    when: /^(tong cong|tong diem|tong so diem|diem tong) (sau|cuoi|cac|toan|chung|thi dua|dat|tu cham|tham dinh|don vi|thong nhat|ket luan|\W).*$/,
  },
  {
    is: 'place',
    when: /^(xep (thu )?hang|xep (vi )?thu( tu)?|thu hang|hang(?! muc)|vi thu|thu tu xep hang|rank|place)( .{1,20})?$/,
  },
  { is: 'grade', when: /^(xep loai|phan loai|grade)( .{1,20})?$/ },
  {
    is: 'statistics',
    when: /^(diem )?(trung binh|binh quan|do lech chuan|do lech|cao nhat|thap nhat|lon nhat|nho nhat|average|mean|median|min)( .{1,20})?$/,
  },
];
/** Folding drops what stands in brackets, so `(Hoặc)` is looked at before. */
const OR = /^[("\s]*(hoac|hoac la|or)[)"\s:.]*$/;
/** Looked at before folding: most rows of a table are numbered criteria. */
const MAY_BE_OR = /^\s*[("]?(ho[^\s]*c|or)/iu;
const LONGEST = 80;
/** `Tổng cộng: 100 điểm` is the caption, with what the maxima come to. */
const STATED_AMOUNT = /\s*[:=-]\s*[\d.,]+\s*(d|diem)?$/;

/** What a label says a row is; `null` for a criterion, a unit, or anything else. `isNumbered`: it has a number of its own. */
export function rowCaption(label: string, isNumbered: boolean): SpecialRow | null {
  if (label.length > LONGEST || (isNumbered && !MAY_BE_OR.test(label))) return null;
  const folded = foldHeading(label).replace(STATED_AMOUNT, '');
  if (OR.test(folded) || OR.test(stripMarks(label))) return 'or';
  if (isNumbered || folded === '') return null;
  return PATTERNS.find(({ when }) => when.test(folded))?.is ?? null;
}

const SIGNATURE =
  /^(nguoi lap|thu truong|hieu truong|pho hieu truong|giam doc|pho giam doc|chu tich|truong doan|truong ban|truong cum|cum truong|thu ky|to truong|t\/?m\.|kt\.|tl\.|tm |kt |noi nhan|xac nhan cua|dai dien|\(ky)/;
const DATE_LINE = /ngay\s*[\d.…_]*\s*thang\s*[\d.…_]*\s*nam/;
const LONGEST_SIGNATURE = 60;

/** The first words under a table that no longer belong to it: signatures, the date line, `Nơi nhận`. */
export function isSignature(label: string): boolean {
  if (label.length > LONGEST_SIGNATURE) return false;
  const plain = stripMarks(label);
  return SIGNATURE.test(plain) || DATE_LINE.test(plain);
}

/** Notes under a table: `Ghi chú: …`, `* Điểm trừ …`. */
export function isFootnote(label: string): boolean {
  return /^(\*|ghi chu|chu thich|luu y|note)\b|^\*/.test(stripMarks(label));
}
