import { dateWords } from '../../domain/year/dateWords';
import { MEMBER_TABLE, NAME_TABLE } from '../../domain/year/memberTables';
import { ROLE_WORDS, STATE_WORDS, type Membership, type OfficialName } from '../../domain/year/members';
import type { SheetModel } from '../../workbook/sheetModel';
import { recordSheet, register, type YearSheetWords } from './recordSheet';

/** «Thành viên»: members and roles by year, newest last, and what schools are called (DOMAIN S1). */
export function membersSheet(
  members: readonly Membership[],
  names: readonly OfficialName[],
  sheet: { readonly mark: string; readonly name: string },
  words: YearSheetWords,
): SheetModel {
  return recordSheet(
    sheet,
    [
      register(MEMBER_TABLE, members, ({ cluster, year, unit, roles, from, to, state, basis, note }) => ({
        cluster,
        year,
        unit,
        role: roles.map((role) => ROLE_WORDS[role]).join('; '),
        from: from === null ? null : dateWords(from),
        to: to === null ? null : dateWords(to),
        state: state === null ? null : STATE_WORDS[state],
        basis,
        note,
      })),
      register(NAME_TABLE, names, ({ name, aliases, province, predecessors, from, basis }) => ({
        unit: name,
        aliases: aliases.join('; '),
        province,
        predecessors: predecessors.join('; '),
        from: from === null ? null : dateWords(from),
        basis,
      })),
    ],
    words,
  );
}
