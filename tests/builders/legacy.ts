/** Vietnamese as old fonts and wrong code pages stored it, and words to store so. */
import * as fc from 'fast-check';
import type { Cell } from '../../src/core/workbook/cell';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { TCVN3 } from '../../src/core/shared/legacy/tcvn3';
import { VNI } from '../../src/core/shared/legacy/vni';

const TO_TCVN3 = new Map([...TCVN3].map(([code, letter]) => [letter, code]));
const TO_VNI = new Map([...VNI].map(([typed, letter]) => [letter, typed]));

/** A capital with a tone has no code of its own and gets that of the small letter. */
export function asTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => TO_TCVN3.get(letter) ?? TO_TCVN3.get(letter.toLowerCase()) ?? letter)
    .join('');
}

export function asVni(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => TO_VNI.get(letter) ?? TO_VNI.get(letter.toLowerCase())?.toUpperCase() ?? letter)
    .join('');
}

/** The UTF-8 bytes of a text as code page 1252 shows them. */
export function asMisread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text.normalize('NFC')));
}

const ONSETS = ['b', 'ch', 'd', 'đ', 'h', 'l', 'm', 'n', 'nh', 't', 'th', 'tr', 's', 'v', 'x', 'ph'];
/** A rime with the place of its tone. */
const RIMES = [
  'a.',
  'a.i',
  'a.n',
  'a.ng',
  'ă.n',
  'â.m',
  'â.y',
  'e.',
  'e.m',
  'ê.',
  'iê.n',
  'i.nh',
  'i.',
  'o.ng',
  'oa.n',
  'ô.',
  'ô.ng',
  'ơ.',
];
const MORE_RIMES = [
  'ơ.i',
  'ơ.n',
  'u.',
  'u.ng',
  'uô.n',
  'uyê.n',
  'ư.',
  'ư.ng',
  'ươ.ng',
  'ươ.i',
  'iê.u',
  'uâ.n',
  'a.o',
  'ê.n',
  'ư.a',
];
const STOPS = ['a.c', 'ă.t', 'â.p', 'iê.t', 'o.c', 'ô.t', 'ơ.p', 'u.c', 'ư.c', 'ươ.c', 'i.ch', 'uô.c'];
const OPEN_TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

function syllableOf(rimes: readonly string[], tones: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...rimes), fc.constantFrom(...tones))
    .map(([onset, rime, tone]) => (onset + rime.replace('.', tone)).normalize('NFC'));
}

export const syllable: fc.Arbitrary<string> = fc.oneof(
  syllableOf([...RIMES, ...MORE_RIMES], OPEN_TONES),
  syllableOf(STOPS, ['\u0301', '\u0323']),
);

/** A phrase in one of the three ways of capitals. */
export const phrase: fc.Arbitrary<string> = fc
  .tuple(fc.array(syllable, { minLength: 1, maxLength: 6 }), fc.constantFrom('small', 'first', 'names', 'capitals'))
  .map(([words, look]) => {
    const text = (look === 'names' ? words.map(capitalised) : words).join(' ');
    return look === 'first' ? capitalised(text) : look === 'capitals' ? text.toUpperCase() : text;
  });

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A workbook as an office types it in an old font: every marked text of its cells, under the font where one is given. */
export function inOldFont(workbook: Workbook, store: (text: string) => string, font: string | null): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => sheetInOldFont(sheet, store, font)) };
}

export function sheetInOldFont(sheet: Sheet, store: (text: string) => string, font: string | null): Sheet {
  const rows = [...sheet.rows].map(([row, cells]): [number, ReadonlyMap<number, Cell>] => [
    row,
    new Map([...cells].map(([column, cell]): [number, Cell] => [column, cellInOldFont(cell, store, font)])),
  ]);
  return { ...sheet, rows: new Map(rows) };
}

function cellInOldFont(cell: Cell, store: (text: string) => string, font: string | null): Cell {
  if (cell.value.kind !== 'text') return cell;
  const look = font === null ? cell.look : { ...(cell.look ?? { bold: false, indent: 0, fill: null }), font };
  return { ...cell, value: { kind: 'text', text: store(cell.value.text) }, look };
}
