import { onceEach } from '../../shared/onceEach';
import { hasNoMarks, stripMarks } from '../../shared/foldHeading';

const ONSET = '(?:ngh?|n[gh]|gh?|gi|kh|ph|th|tr|ch|qu|[bcdđhklmnprstvx])?';
/** What a syllable of Vietnamese can end with, tone aside. */
const RIMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt ' +
  'oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uân uâng uât uây uê uêch uênh uêu uôc uôi uôm uôn uông uôt ' +
  'uơ uy uya uych uyên uyêt uynh uyp uyt uyu uyn ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêt yêu yêng ăng êng êc';
const MARKED = new RegExp(`^${ONSET}(?:${RIMES.replaceAll(' ', '|')})$`, 'u');
const PLAIN = new RegExp(`^${ONSET}(?:${[...new Set(RIMES.split(' ').map(stripMarks))].join('|')})$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** An end that is cut short bears one of two tones. */
const CUT = /(?:ch|[cpt])$/u;

/** Whether a word in small letters can be a syllable of Vietnamese: `khôgn`, `đươc` and `tổgn` cannot. */
export const isSyllable = onceEach((word: string): boolean => {
  if (hasNoMarks(word)) return PLAIN.test(word);
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  const bare = decomposed.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !MARKED.test(bare)) return false;
  return !CUT.test(bare) || ['\u0301', '\u0323'].includes(tones[0] ?? '');
});
