import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { decodeLegacy, legacyVerdicts, legible, sureEncoding } from '../../../../src/core/shared/legacy/legacyText';
import { isSyllable } from '../../../../src/core/shared/legacy/syllable';
import { asMisread, asTcvn3, asVni, phrase, syllable } from '../../../builders/legacy';

describe('texts of old fonts', () => {
  it.each([
    ['Tr\u00ADêng THCS Hßa B×nh', 'Trường THCS Hòa Bình'],
    ['Tr\u00ADêng ChÝnh trÞ tØnh S¬n La', 'Trường Chính trị tỉnh Sơn La'],
    ['§¬n vÞ', 'Đơn vị'],
    ['Tæng ®iÓm', 'Tổng điểm'],
    ['§iÓm tù chÊm', 'Điểm tự chấm'],
    ['Phó Thä', 'Phú Thọ'],
    ['Hµ Giang', 'Hà Giang'],
    ['HuÕ', 'Huế'],
    ['§iÓm T§', 'Điểm TĐ'],
    ['Thanh Hãa', 'Thanh Hóa'],
    ['TR¦êNG CHÝNH TRÞ', 'TRƯỜNG CHÍNH TRỊ'],
  ])('TCVN3 «%s» is «%s»', (stored, text) => {
    expect(sureEncoding(stored)).toBe('tcvn3');
    expect(decodeLegacy(stored, 'tcvn3')).toBe(text);
  });

  it('a font of capitals shows the small letters of TCVN3 as capitals', () => {
    expect(decodeLegacy('Tr\u00ADêng chÝnh trÞ', 'tcvn3', true)).toBe('TRƯỜNG CHÍNH TRỊ');
  });

  it.each([
    ['Tröôøng Chính trò', 'Trường Chính trị'],
    ['TRÖÔØNG CHÍNH TRÒ', 'TRƯỜNG CHÍNH TRỊ'],
    ['Ñieåm töï chaám', 'Điểm tự chấm'],
    ['Ñaéc Laéc', 'Đắc Lắc'],
    ['Ghi chuù', 'Ghi chú'],
    ['Ñôn vò tính', 'Đơn vị tính'],
    ['Hueá', 'Huế'],
    ['Thanh Hoùa', 'Thanh Hóa'],
    ['Quyõ hoã trôï', 'Quỹ hỗ trợ'],
    ['Aùnh saùng, AÙnh saùng', 'Ánh sáng, Ánh sáng'],
  ])('VNI «%s» is «%s»', (stored, text) => {
    expect(sureEncoding(stored)).toBe('vni');
    expect(decodeLegacy(stored, 'vni')).toBe(text);
  });

  it.each([
    ['TiÃªu chÃ­', 'Tiêu chí'],
    ['NhÃ  nÆ°á»›c', 'Nhà nước'],
    ['Ä\u0090iá»ƒm tá»± cháº¥m', 'Điểm tự chấm'],
  ])('UTF-8 read with a Western code page: «%s» is «%s»', (stored, text) => {
    expect(sureEncoding(stored)).toBe('misread');
    expect(legible(stored)).toBe(text);
  });

  it.each(['Ghi chó', 'Tæng', 'Soá TT', 'Toái ña', 'Phóc tra', 'µm', '5 µm', 'Nam Thaï Lan', 'm×n', 'p·n'])(
    '«%s» may be meant as it stands',
    (text) => {
      expect(sureEncoding(text)).toBeNull();
    },
  );

  it.each([
    'Lào Cai',
    'Yên Bái',
    'Hòa Bình',
    'Hoà Bình',
    'là où',
    'Müller',
    'für die Schule',
    'Größe',
    'Übung macht den Meister',
    'tête à tête',
    'Noël',
    'où',
    'São Paulo',
    'Señor Núñez',
    'garçon',
    'naïf',
    'crème brûlée',
    'Ærø',
    'Ångström',
    '« Nam »',
    '§ 5',
    '§5',
    'µg/m³',
    '20°C',
    '±0,5',
    '3×4',
    '½',
    'Excel®',
    '© 2026',
    'AB-12/Ñ',
    'Café',
    'Été',
    'Đại học Genève',
    'infor\u00ADmation',
    'Viet\u00ADnam',
    'Trung\u00ADtâm',
    'Å-1',
    'Ø20',
    'Ø 20 mm',
    'Beyoncé',
    'Zürich',
    'Königsberg',
    'Málaga',
    'El Niño',
    'Côte d’Ivoire',
    'Hồ Chí Minh',
    'Ðà Nẵng',
    'é',
    'Haï',
    'Dvořák',
    'Gödel',
    'Händel',
  ])('«%s» is no text of an old font', (text) => {
    expect(sureEncoding(text)).toBeNull();
    expect(legible(text)).toBe(text);
  });
});

/** The same phrases on every run; among some tens of thousands there is one that two encodings share. */
beforeAll(() => void fc.configureGlobal({ seed: 20261128 }));
afterAll(() => fc.resetConfigureGlobal());

describe('round trips', () => {
  it('every phrase comes back from TCVN3, but for small letters that lead a word in capitals', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const isCapitals = text === text.toUpperCase();
        expect(decodeLegacy(asTcvn3(text), 'tcvn3', isCapitals)).toBe(text);
      }),
    );
  });

  it('every phrase comes back from VNI and from UTF-8 read with a Western code page', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(decodeLegacy(asVni(text), 'vni')).toBe(text);
        expect(decodeLegacy(asMisread(text), 'misread')).toBe(text);
      }),
    );
  });

  it('what the letters alone make sure is right', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        for (const stored of [asTcvn3(text), asVni(text), asMisread(text)]) {
          const encoding = sureEncoding(stored);
          if (encoding !== null) expect(legible(stored).toLowerCase()).toBe(text.toLowerCase());
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('phrases of three marked words are nearly always sure', () => {
    const long = fc.array(syllable, { minLength: 3, maxLength: 6 }).map((words) => words.join(' '));
    const texts = fc.sample(long, { numRuns: 1_000, seed: 7 });
    for (const store of [asTcvn3, asVni, asMisread]) {
      const sure = texts.filter((text) => legible(store(text)) === text).length;
      expect(sure).toBeGreaterThan(930);
    }
  });
});

describe('texts in Unicode', () => {
  it('are never taken for another kind', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(legible(text)).toBe(text);
        expect(legible(text.normalize('NFD'))).toBe(text.normalize('NFD'));
      }),
      { numRuns: 3_000 },
    );
  });

  it('are known by the letters that only Unicode has, at no further cost', () => {
    expect(legacyVerdicts('Trường Chính trị')).toEqual([]);
    expect(legacyVerdicts('Truong Chinh tri')).toEqual([]);
  });

  it('are none of them in the whole vocabulary of the product', () => {
    const texts = sourcesIn(join(__dirname, '../../../../src')).flatMap((file) =>
      readFileSync(file, 'utf8').split(/['"`\n«»“”]/),
    );
    expect(texts.length).toBeGreaterThan(10_000);
    expect(texts.filter((text) => sureEncoding(text) !== null)).toEqual([]);
    const words = texts.flatMap((text) => text.split(/[^\p{L}\p{M}\u00A1-\u00BF]+/u));
    expect(words.filter((word) => sureEncoding(word) !== null)).toEqual([]);
  });
});

/** Sources but for those about old fonts, which quote them. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'legacy' ? [] : sourcesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe('syllables', () => {
  it('hold every one that is made by rule', () => {
    fc.assert(
      fc.property(syllable, (word) => {
        expect(isSyllable(word)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    'trường',
    'nghiêng',
    'hòa',
    'hoà',
    'quý',
    'quyết',
    'giết',
    'gìn',
    'khuỷu',
    'thuở',
    'ốm',
    'yến',
    'đắk',
    'mỹ',
    'ghế',
    'kế',
  ])('«%s» is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['hãa', 'tèt', 'néi', 'thä', 'cế', 'ghà', 'hoàn' + 'g' + 'x', 'aù', 'thaù', 'strong', ''])('«%s» is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
