import { attributeNamed, xmlStream } from '../parts/parseXml';

/** How one level of a list is marked: `bullet`, or its number in a text such as `%1.` or `%1.%2`. */
export interface LevelFormat {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** The lists of a document. */
export interface Numbering {
  readonly formatOf: (list: string, level: number) => LevelFormat | null;
}

/** Reads `numbering.xml`, handed over by `pour`. @throws HostError */
export function numberingFrom(part: string, pour: (take: (text: string) => void) => void): Numbering {
  const levels = new Map<string, LevelFormat>();
  const abstractOf = new Map<string, string>();
  let abstract = '';
  let list = '';
  let level = '';
  let growing = { format: 'decimal', text: '', start: 1 };
  const stream = xmlStream(part, {
    open(name, attributes) {
      const value = attributeNamed(attributes, 'val') ?? '';
      if (name === 'abstractNum') abstract = attributeNamed(attributes, 'abstractNumId') ?? '';
      else if (name === 'num') list = attributeNamed(attributes, 'numId') ?? '';
      else if (name === 'abstractNumId' && list !== '') abstractOf.set(list, value);
      else if (name === 'lvl') {
        level = attributeNamed(attributes, 'ilvl') ?? '';
        growing = { format: 'decimal', text: '', start: 1 };
      } else if (name === 'numFmt') growing = { ...growing, format: value };
      else if (name === 'lvlText') growing = { ...growing, text: value };
      else if (name === 'start') growing = { ...growing, start: Number(value) };
    },
    close(name) {
      if (name === 'lvl' && list === '') levels.set(`${abstract} ${level}`, growing);
      if (name === 'num') list = '';
    },
  });
  pour((text) => stream.write(text));
  stream.end();
  return { formatOf: (named, at) => levels.get(`${abstractOf.get(named) ?? ''} ${at}`) ?? null };
}

const SIGNS = ['-', '+', '*', '•'];

/** Gives each paragraph of a list its mark, counting as it goes. */
export function marker({ formatOf }: Numbering): (list: string, level: number) => string {
  const counts = new Map<string, number>();
  return (list, level) => {
    if (list === '0' || list === '') return '';
    const own = formatOf(list, level);
    if (own === null || own.format === 'bullet') return `${SIGNS[Math.min(level, SIGNS.length - 1)] ?? '-'} `;
    if (own.format === 'none') return '';
    const count = (counts.get(`${list} ${level}`) ?? own.start - 1) + 1;
    counts.set(`${list} ${level}`, count);
    for (let below = level + 1; below < 9; below += 1) counts.delete(`${list} ${below}`);
    const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = formatOf(list, at)?.format ?? 'decimal';
      return shown(counts.get(`${list} ${at}`) ?? 1, format);
    });
    return `${text.trim()} `;
  };
}

function shown(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return String.fromCharCode(96 + Math.min(count, 26));
    case 'upperLetter':
      return String.fromCharCode(64 + Math.min(count, 26));
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    default:
      return String(count);
  }
}

function roman(count: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = count;
  let text = '';
  for (const [value, letters] of steps) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}
