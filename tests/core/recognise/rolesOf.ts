import { columnName } from '../../../src/core/workbook/address';
import type { Recognition, RecognisedSheet } from '../../../src/core/domain/recognition';
import { vi } from '../../../src/text/vi';

/** The layout, or the kind when there is none. */
export function layoutOf(recognition: Recognition): string {
  expectSaid(recognition);
  return recognition.kind === 'recognised' ? recognition.layout : recognition.kind;
}

export function sheetOf(recognition: Recognition, name?: string): RecognisedSheet {
  expectSaid(recognition);
  const sheet = recognition.sheets.find((each) => name === undefined || each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name ?? ''}`);
  return sheet;
}

/** `A number, B criterion, C maximum, D self`; columns of units carry their name: `D agreed Trường M`. */
export function rolesOf(recognition: Recognition, name?: string): string {
  return sheetOf(recognition, name)
    .columns.map(({ column, role, unitName }) => `${columnName(column)} ${role}${unitName === null ? '' : ` ${unitName}`}`)
    .join(', ');
}

export function codesOf(recognition: Recognition): readonly string[] {
  expectSaid(recognition);
  return recognition.clues.map(({ code }) => code);
}

/** What the workbook seems to be: the `what` of its false friends. */
export function friendsOf(recognition: Recognition): readonly string[] {
  return recognition.clues.flatMap((clue) => (clue.code === 'falseFriend' ? [clue.facts.what] : []));
}

/** @throws Error for a clue that cannot be said: its code has no words, or one of its facts is not there. */
function expectSaid({ clues }: Recognition): void {
  for (const clue of clues) {
    const said = vi.clues.clue(clue);
    if (/undefined|NaN|\[object/.test(said)) throw new Error(`${clue.code} says «${said}»`);
  }
}
