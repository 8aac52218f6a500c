import type { CellRef } from '../../workbook/address';
import type { StatedDate } from '../evidenceReference';
import type { Role } from '../unit';

/** Vai trò of one year: the roles of `Unit`, and đơn vị đăng cai. */
export type ClusterRole = Role | 'host';

/** Công nhận by the Academy; giới thiệu at the closing meeting (DOMAIN S10: a proposal only); dự kiến by the rotation, ours to be confirmed. */
export type RoleState = 'recognised' | 'introduced' | 'expected';

/** One unit in one cluster and year. */
export interface Membership {
  readonly cluster: string | null;
  readonly year: number;
  readonly unit: string;
  readonly roles: readonly ClusterRole[];
  readonly from: StatedDate | null;
  readonly to: StatedDate | null;
  readonly state: RoleState | null;
  readonly basis: string | null;
  readonly note: string | null;
  readonly at: CellRef;
}

/** What else a unit or cluster is called, and what it was formed of. */
export interface OfficialName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly province: string | null;
  readonly predecessors: readonly string[];
  /** From when it stands in their place. */
  readonly from: StatedDate | null;
  readonly basis: string | null;
  readonly at: CellRef;
}

export const ROLE_WORDS: Readonly<Record<ClusterRole, string>> = {
  leader: 'Cụm trưởng',
  deputy: 'Cụm phó',
  member: 'Thành viên',
  host: 'Đăng cai',
};

export const STATE_WORDS: Readonly<Record<RoleState, string>> = {
  recognised: 'Công nhận',
  introduced: 'Giới thiệu',
  expected: 'Dự kiến',
};
