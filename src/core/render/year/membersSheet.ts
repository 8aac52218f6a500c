import { MEMBER_TABLE, NAME_TABLE } from '../../domain/year/memberTables';
import { ROLE_WORDS, STATE_WORDS, type Membership, type OfficialName } from '../../domain/year/members';
import type { SheetModel } from '../../workbook/sheetModel';
import { dateContent, recordSheet, register, type YearSheetWords, type OwnSheet } from './recordSheet';

/** «Thành viên»: members and roles by year, newest last, and what schools are called (DOMAIN S1). */
export function membersSheet(
  members: readonly Membership[],
  names: readonly OfficialName[],
  sheet: OwnSheet,
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
        from: dateContent(from, sheet),
        to: dateContent(to, sheet),
        state: state === null ? null : STATE_WORDS[state],
        basis,
        note,
      })),
      register(NAME_TABLE, names, ({ name, aliases, province, predecessors, from, basis }) => ({
        unit: name,
        aliases: aliases.join('; '),
        province,
        predecessors: predecessors.join('; '),
        from: dateContent(from, sheet),
        basis,
      })),
    ],
    words,
  );
}
