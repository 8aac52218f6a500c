import type { StatedDate } from '../../domain/evidenceReference';
import type { Role } from '../../domain/unit';

/** Fields by what they hold; names are compared without regard to case, marks and spaces. */
export interface FieldWords {
  readonly single: Readonly<Record<SingleField, string>>;
  readonly lists: Readonly<Record<ListField, string>>;
  readonly inUnits: Readonly<Record<UnitField, string>>;
  readonly inProposal: Readonly<Record<ProposalField, string>>;
  readonly inFigures: Readonly<Record<FigureField, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly day: (on: StatedDate) => string;
  /** One part of a quantity with its number. */
  readonly part: (name: string, value: string) => string;
}

export type SingleField =
  | 'cluster'
  | 'year'
  | 'period'
  | 'leader'
  | 'placeDate'
  | 'day'
  | 'draft'
  | 'unitCount'
  | 'rankedCount'
  | 'proposedCount'
  | 'members'
  | 'present'
  | 'written'
  | 'issued'
  | 'returned';

export type ListField = 'units' | 'proposal' | 'figures';

export type UnitField =
  'number' | 'unit' | 'role' | 'total' | 'self' | 'bonus' | 'penalty' | 'percent' | 'place' | 'grade' | 'standing' | 'award';

export type ProposalField = 'number' | 'unit' | 'award' | 'total' | 'place' | 'votes' | 'reason';

export type FigureField = 'number' | 'quantity' | 'value' | 'parts';
