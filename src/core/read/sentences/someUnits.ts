import { wordsOf, type Token } from './token';

const UNIT = '(?:don vi|nha truong|truong|co so|dv)(?: (?:hoc|thpt|thcs|tieu hoc|mam non))?';
const PLACE =
  '(?:(?:o|thuoc|tai|khu vuc|dia ban|vung) )*(?:mien nui|mien xuoi|dong bang|vung sau|vung xa|vung cao|vung kho|vung thuan|kho khan|thuan loi|hai dao|bien gioi|ven bien|thanh thi|nong thon)';
const RANK = 'hang (?:i|ii|iii|iv|[1-4])(?! *:)';
const OPENS = '(?:^|[;.,:(] ?)(?:(?:rieng|doi voi|voi|cac|nhung|neu la|la) )*';
const ONLY_SOME = [
  // `Đối với trường miền núi mỗi lớp 2 điểm`, `mỗi lớp 1 điểm (trường miền núi 2 điểm)`
  new RegExp(`${OPENS}(${UNIT} (?:${PLACE}|${RANK}))(?= |$)`, 'u'),
  /(?:^|[;.,:(] ?)(chi (?:ap dung|tinh|cham)(?: diem)? (?:cho|voi|doi voi) (?:cac |nhung )?(?:don vi|nha truong|truong|co so))/u,
];
/** `Không phải cứ mở lớp là được 10 điểm`: a rule denied is no rule. */
const DENIED = /(khong phai (?:cu|moi|ai|luc nao|bat ky|la|(?:don vi|truong|bai|lop|de tai|cuoc) nao))(?= )/u;

/** The words by which points are for some of the units only, or for nobody: what the others earn is not said. `null`: none. */
export function ofSomeUnits(tokens: readonly Token[]): string | null {
  const said = wordsOf(tokens);
  const folded = [...said.normalize('NFC').toLowerCase()].map(bare).join('');
  for (const one of [...ONLY_SOME, DENIED]) {
    const found = one.exec(folded);
    const words = found?.[1];
    if (found === null || words === undefined) continue;
    const from = found.index + found[0].length - words.length;
    return said.slice(from, from + words.length);
  }
  return null;
}

/** One letter for one, so that places in the two texts agree. */
const bare = (letter: string): string => (letter === 'đ' ? 'd' : (letter.normalize('NFD')[0] ?? letter));
