import { columnName } from '../../../src/core/workbook/address';
import type { Recognition, RecognisedSheet } from '../../../src/core/domain/recognition';

/** The layout, or the kind when there is none. */
export function layoutOf(recognition: Recognition): string {
  return recognition.kind === 'recognised' ? recognition.layout : recognition.kind;
}

export function sheetOf(recognition: Recognition, name?: string): RecognisedSheet {
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
  return recognition.clues.map(({ code }) => code);
}

/** What the workbook seems to be: the `what` of its false friends. */
export function friendsOf(recognition: Recognition): readonly string[] {
  return recognition.clues.flatMap((clue) => (clue.code === 'falseFriend' ? [clue.facts.what] : []));
}
