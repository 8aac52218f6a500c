import { MEMBER_TABLE, NAME_TABLE, type MemberKey, type NameKey } from '../../domain/year/memberTables';
import type { ClusterRole, Membership, OfficialName, RoleState } from '../../domain/year/members';
import type { YearRecord } from '../../domain/year/recordTable';
import type { YearFinding } from '../../domain/year/yearFinding';
import type { Sheet } from '../../workbook/workbook';
import { listIn, readRecords, yearIn } from './readRecords';
import { knownWord, unknownWord, wordIn } from './words';

export interface MembersRead {
  readonly members: readonly Membership[];
  readonly names: readonly OfficialName[];
  readonly findings: readonly YearFinding[];
}

const ROLES: Readonly<Record<ClusterRole, readonly string[]>> = {
  leader: ['Cụm trưởng', 'Trưởng cụm', 'Khối trưởng', 'leader'],
  deputy: ['Cụm phó', 'Phó cụm', 'Khối phó', 'deputy'],
  member: ['Thành viên', 'member'],
  host: ['Đăng cai', 'Đơn vị đăng cai', 'host'],
};

const STATES: Readonly<Record<RoleState, readonly string[]>> = {
  recognised: ['Công nhận', 'Đã công nhận', 'recognised'],
  introduced: ['Giới thiệu', 'Được giới thiệu', 'introduced'],
  expected: ['Dự kiến', 'expected'],
};

/** «Thành viên»: the members of every year the workbook keeps, and what they are called. */
export function readMembers(sheet: Sheet, date1904: boolean): MembersRead {
  const members = readRecords(sheet, MEMBER_TABLE, [NAME_TABLE], date1904);
  const names = readRecords(sheet, NAME_TABLE, [MEMBER_TABLE], date1904);
  const findings = [...members.problems, ...names.problems];
  return {
    members: members.records.map((record) => membership(record, findings)),
    names: names.records.map(officialName),
    findings,
  };
}

function membership({ cells, at }: YearRecord<MemberKey>, findings: YearFinding[]): Membership {
  const roles = listIn(cells.role).flatMap((word): readonly ClusterRole[] => {
    const role = knownWord(word, ROLES);
    if (role === null && cells.role !== undefined) findings.push(unknownWord(cells.role, word, ROLES, 'Vai trò'));
    return role === null ? [] : [role];
  });
  return {
    cluster: cells.cluster?.text ?? null,
    year: yearIn(cells.year),
    unit: cells.unit?.text ?? '',
    roles: roles.length === 0 ? ['member'] : roles,
    from: cells.from?.date ?? null,
    to: cells.to?.date ?? null,
    state: wordIn(cells.state, STATES, 'Trạng thái', findings),
    basis: cells.basis?.text ?? null,
    note: cells.note?.text ?? null,
    at: cells.unit?.at ?? at,
  };
}

function officialName({ cells, at }: YearRecord<NameKey>): OfficialName {
  return {
    name: cells.unit?.text ?? '',
    aliases: listIn(cells.aliases),
    province: cells.province?.text ?? null,
    predecessors: listIn(cells.predecessors),
    from: cells.from?.date ?? null,
    basis: cells.basis?.text ?? null,
    at: cells.unit?.at ?? at,
  };
}
