/** Vần: what may follow the first consonant, without tones. `ăk` for Đắk Lắk. */
const RIMES: ReadonlySet<string> = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông ' +
    'uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên ' +
    'yêng yêt yêu'
  ).split(' '),
);
const SYLLABLE = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?([aăâeêioôơuưy].*)$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Sắc and nặng: the only tones of a syllable that ends in c, ch, k, p or t. */
const STOP = /(?:c|ch|k|p|t)$/;
const SHORT_TONE = /[\u0301\u0323]/;
const BEFORE_Y: ReadonlySet<string> = new Set(['', 'h', 'k', 'l', 'm', 'qu', 's', 't', 'th', 'v']);
const LONGEST = 7;

/** Where the tone may stand either way: hòa and hoà. */
const EITHER: ReadonlySet<string> = new Set(['oa', 'oe', 'uy']);
const ON_SECOND: ReadonlySet<string> = new Set(['uê', 'uơ']);

/** Whether lower-case letters in NFC can be one Vietnamese syllable: `trường`, `nghiêng`, but not `hãa`, `tèt`, `néi`. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const match = SYLLABLE.exec(apart.replace(TONES, '').normalize('NFC'));
  if (match === null) return false;
  const onset = match[1] ?? '';
  const rime = match[2] ?? '';
  if (tones.length === 1 && !isTonePlaced(rime, word.normalize('NFC').slice(onset.length))) return false;
  if (STOP.test(rime) && !SHORT_TONE.test(tones[0] ?? '')) return false;
  // `gìn`, `giết`: the i is of the rime as well.
  if (onset === 'gi' && RIMES.has(`i${rime}`)) return true;
  return RIMES.has(rime) ? fits(onset, rime) : onset === 'qu' && /^(?:ăp|yên|yêt|ynh|yt|ych|yn|yp)$/.test(rime);
}

/** The tone stands on the last vowel before a consonant, in the middle of three, and on the first or second of two by their kind. */
function isTonePlaced(rime: string, toned: string): boolean {
  const vowels = /^[aăâeêioôơuưy]+/u.exec(rime)?.[0] ?? '';
  const at = [...rime].findIndex((letter, index) => letter !== toned.charAt(index));
  if (rime.length > vowels.length) return at === vowels.length - 1;
  if (vowels.length !== 2) return at === (vowels.length === 3 ? 1 : 0);
  return EITHER.has(vowels) || at === (ON_SECOND.has(vowels) ? 1 : 0);
}

/** gh, ngh stand before i, e, ê, y; c, g, ng before the others; k before others only in names (Bắc Kạn). */
function fits(onset: string, rime: string): boolean {
  const isFront = /^[eêiy]/.test(rime);
  switch (onset) {
    case '':
      return true;
    case 'gh':
    case 'ngh':
      return isFront;
    case 'c':
    case 'ng':
      return !isFront;
    case 'g':
      return !/^[eêy]/.test(rime);
    case 'qu':
      return !/^[uư]/.test(rime);
    default:
      return rime.startsWith('y') ? rime === 'y' && BEFORE_Y.has(onset) : true;
  }
}
