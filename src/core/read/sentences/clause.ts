import type { PeriodCap } from '../../domain/method';
import type { Points } from '../../domain/points';
import type { Amount } from './amountAt';
import type { Token } from './token';

export type Verb = 'give' | 'add' | 'subtract';

/** What a regulation gives, and for what. */
export interface Grant {
  readonly kind: 'grant';
  /** The heading it stands under, before a colon: `Cấp tỉnh: mỗi đề tài được 2 điểm`. */
  readonly caption: readonly Token[];
  readonly condition: readonly Token[];
  readonly verb: Verb;
  readonly amount: Amount;
  /** What follows the amount: `/ lần`, `cho mỗi đề tài`. */
  readonly tail: readonly Token[];
  readonly source: readonly Token[];
}

/** `tối đa 6 điểm`, `không quá điểm chuẩn`, `mỗi quý tối đa 2 điểm`. */
export interface Cap {
  readonly kind: 'cap';
  readonly verb: Verb | null;
  readonly amount: { readonly kind: 'points'; readonly points: Points } | { readonly kind: 'share'; readonly share: Points };
  readonly period: PeriodCap['period'] | null;
  readonly source: readonly Token[];
}

/** `không quá 3 lớp`. */
export interface CountCap {
  readonly kind: 'countCap';
  readonly count: Points;
  readonly of: readonly Token[];
  /** `mỗi tháng tối đa 1 lần`. */
  readonly period: PeriodCap['period'] | null;
  readonly source: readonly Token[];
}

/** `trong đó điểm của cá nhân không quá 3 điểm`: of one of several that earn; without a name of the last one. */
export interface PartCap {
  readonly kind: 'partCap';
  readonly points: Points;
  readonly of: readonly Token[];
  readonly source: readonly Token[];
}

/** `tối thiểu 0 điểm`: the least that is left. */
export interface Floor {
  readonly kind: 'floor';
  readonly points: Points;
  readonly source: readonly Token[];
}

/** `chỉ tính mức cao nhất`, `chỉ tính một lần`, and words that only explain. */
export interface Note {
  readonly kind: 'note';
  readonly says: 'highest' | 'once' | 'summed' | 'typed' | 'vague' | 'step' | 'explains' | 'gate' | 'remainder' | 'tiedMean';
  readonly value: Points | null;
  readonly source: readonly Token[];
}

/** Words that no clause of the grammar explains. */
export interface Unread {
  readonly kind: 'unread';
  readonly source: readonly Token[];
}

export type Clause = Grant | Cap | CountCap | PartCap | Floor | Note | Unread;
export type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { readonly kind: Kind }>;
