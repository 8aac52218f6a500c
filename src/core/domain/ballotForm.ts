import type { CellRef } from '../workbook/address';
import type { UnitId } from './unit';

/** The numbers of a meeting that votes: tổng số thành viên, có mặt, ý kiến bằng văn bản, phát ra, thu về. Source: METHODS §7.1. */
export const BALLOT_COUNTS = ['members', 'present', 'written', 'issued', 'returned'] as const;
export type BallotCount = (typeof BALLOT_COUNTS)[number];

/** Đồng ý, không đồng ý, không hợp lệ. */
export const VOTE_PARTS = ['votesFor', 'votesAgainst', 'invalid'] as const;
export type VotePart = (typeof VOTE_PARTS)[number];

/** The votes on one unit as a person types them: `9`, "" for nothing. */
export interface BallotLine {
  readonly unit: UnitId;
  /** The award's id; `null`: one ballot serves all. */
  readonly award: string | null;
  /** Vòng bỏ phiếu, from 1. */
  readonly round: number;
  readonly typed: Readonly<Record<VotePart, string>>;
}

/** Kết quả kiểm phiếu as a person fills it in. */
export interface BallotForm {
  readonly counts: Readonly<Record<BallotCount, string>>;
  readonly lines: readonly BallotLine[];
}

/** One number of the form. */
export type BallotField =
  | { readonly kind: 'count'; readonly count: BallotCount }
  | { readonly kind: 'vote'; readonly unit: UnitId; readonly award: string | null; readonly part: VotePart };

export function fieldKey(field: BallotField): string {
  return field.kind === 'count' ? field.count : `${lineKey(field)} ${field.part}`;
}

export function lineKey({ unit, award }: Pick<BallotLine, 'unit' | 'award'>): string {
  return JSON.stringify([unit, award]);
}

/** Why a number of the form cannot stand: it is none, none that counts people or papers, or its line has no votes for. */
export type CountTrouble = 'notNumber' | 'ambiguous' | 'notWhole' | 'negative' | 'forMissing';

/** What entering a ballot changes: the counts of the meeting, or the votes on one unit. */
export type BallotChange =
  | { readonly kind: 'meeting'; readonly from: BallotForm['counts']; readonly to: BallotForm['counts'] }
  | {
      readonly kind: 'votes';
      readonly unit: UnitId;
      readonly award: string | null;
      /** The row it stands on; `null`: on a sheet that is added. */
      readonly at: CellRef | null;
      readonly from: BallotLine['typed'];
      readonly to: BallotLine['typed'];
    };

/** What a person has typed and not saved yet, by the key of the field. */
export type BallotDraft = Readonly<Record<string, string>>;

/** The form with what was typed over it; what was typed for a field the form has no more is left out. */
export function withDraft({ counts, lines }: BallotForm, draft: BallotDraft): BallotForm {
  const count = (name: BallotCount): string => draft[name] ?? counts[name];
  return {
    counts: {
      members: count('members'),
      present: count('present'),
      written: count('written'),
      issued: count('issued'),
      returned: count('returned'),
    },
    lines: lines.map((line) => {
      const part = (name: VotePart): string => draft[fieldKey({ kind: 'vote', ...line, part: name })] ?? line.typed[name];
      return { ...line, typed: { votesFor: part('votesFor'), votesAgainst: part('votesAgainst'), invalid: part('invalid') } };
    }),
  };
}
