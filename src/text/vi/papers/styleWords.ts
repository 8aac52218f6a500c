import type { StyleWords } from '../../../core/papers/parts/partWords';
import type { PaperKind } from '../../../core/papers/paperKinds';
import { dateWords, placeOf, withCluster } from '../letterhead';

/** Ký hiệu của loại văn bản; phiếu bầu không có số. */
const SYMBOLS: Readonly<Record<PaperKind, string | null>> = {
  submission: 'TTr',
  minutes: 'BB',
  ballot: null,
  countingMinutes: 'BB',
  midYearReport: 'BC',
  yearEndReport: 'BC',
  notice: 'TB',
};

const issuer = (name: string | null): string => (name === null ? 'CỤM THI ĐUA …………………………' : withCluster(name).toUpperCase());
const school = (name: string): string => name.toUpperCase();
const placeDate: StyleWords['placeDate'] = (leader, on) =>
  `${placeOf(leader)}, ${on === null ? 'ngày …… tháng …… năm ………' : dateWords(on)}`;

/** Thể thức văn bản của Đảng, như 76-BC/TCT. */
export const partyStyle: StyleWords = {
  motto: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  secondMotto: null,
  mark: '*',
  issuer,
  school,
  number: (kind) => (SYMBOLS[kind] === null ? null : `Số ………-${SYMBOLS[kind]}/CTĐ`),
  placeDate,
  end: '.',
  onBehalf: 'T/M CỤM THI ĐUA',
  file: '- Lưu Cụm thi đua.',
};

/** Thể thức văn bản hành chính nhà nước, theo Nghị định 30/2020/NĐ-CP. */
export const stateStyle: StyleWords = {
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  secondMotto: 'Độc lập - Tự do - Hạnh phúc',
  mark: null,
  issuer,
  school,
  number: (kind) => (SYMBOLS[kind] === null ? null : `Số: ………/${SYMBOLS[kind]}-CTĐ`),
  placeDate,
  end: './.',
  onBehalf: 'TM. CỤM THI ĐUA',
  file: '- Lưu: VT, Cụm thi đua.',
};
