import type { CellRef } from '../workbook/address';
import type { BarScope } from './method';

declare const brand: unique symbol;
/** `u1`, `u2`, … in the order of the workbook. */
export type UnitId = string & { readonly [brand]?: 'unit' };

/** Vai trò trong cụm: cụm trưởng, cụm phó, thành viên. */
export type Role = 'leader' | 'deputy' | 'member';

/** Điều kiện loại: the legal bar, with its reason and its document (MIS-06 when one is blank). */
export interface Disqualification {
  readonly reason: string | null;
  readonly legalBasis: string | null;
  readonly at: CellRef;
}

/** A bar that leaves the unit its place: from the first award, from every award, or from grades above one. Source: METHODS §2.1. */
export interface Limit extends Disqualification {
  readonly scope: Exclude<BarScope, 'rank'>;
}

/** Đơn vị: who is scored, here a school (trường). */
export interface Unit {
  readonly id: UnitId;
  /** As written in the workbook. */
  readonly name: string;
  readonly role: Role | null;
  readonly at: CellRef;
  /** Danh hiệu đăng ký, award names as typed; `null` when the workbook has no list of registrations. */
  readonly registered: readonly string[] | null;
  /** The bar from a place, and with it from everything. */
  readonly disqualification: Disqualification | null;
  /** Absent: none. */
  readonly limits?: readonly Limit[];
}
