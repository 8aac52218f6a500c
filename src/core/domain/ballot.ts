import type { ReadNumber } from './readNumber';
import type { UnitId } from './unit';

/** Kết quả kiểm phiếu on the sheet `Bỏ phiếu`. Source: METHODS §7. */
export interface Ballots {
  /** N, tổng số thành viên. */
  readonly members: ReadNumber | null;
  /** P, có mặt. */
  readonly present: ReadNumber | null;
  /** W, ý kiến bằng văn bản. */
  readonly written: ReadNumber | null;
  /** Phát ra. */
  readonly issued: ReadNumber | null;
  /** R, thu về. */
  readonly returned: ReadNumber | null;
  readonly votes: readonly Votes[];
}

/** Phiếu of one unit for one award. */
export interface Votes {
  /** `null` when the name matches no unit. */
  readonly unit: UnitId | null;
  readonly unitName: string;
  /** Hình thức: the award's name as typed; `null` when one ballot serves all. */
  readonly award: string | null;
  /** Vòng bỏ phiếu, from 1; stated behind the award's name («Cờ thi đua, vòng 2»). */
  readonly round: number;
  readonly votesFor: ReadNumber;
  readonly votesAgainst: ReadNumber | null;
  readonly invalid: ReadNumber | null;
}
