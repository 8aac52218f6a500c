import { areaText, type Area } from './address';

/** Excel refuses longer address lists. */
const ADDRESS_LIMIT = 8_000;

/** `A1:B3,D4:D9` lists, each short enough for one `getRanges`, and for one rule of a file. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists.at(-1);
    const text = areaText(area);
    if (last === undefined || last.length + text.length >= ADDRESS_LIMIT) lists.push(text);
    else lists[lists.length - 1] = `${last},${text}`;
  }
  return lists;
}
