import type { Period } from '../../domain/cluster';
import type { Role } from '../../domain/unit';

/** A cell's content as typed: a text stays a text ("25,67"), `null` is blank. */
export type PlainValue = string | number | null;

/** One row of `Cấu hình`, first row the heading. */
export type PolicyRows = readonly (readonly PlainValue[])[];

export interface TemplateUnit {
  readonly name: string;
  readonly role?: Role | null;
  /** Award names, separated by "; ". */
  readonly registered?: string;
  readonly disqualification?: string;
  readonly legalBasis?: string;
}

/** What stands on one unit's row of one criterion; absent is blank. */
export interface RowFigures {
  readonly target?: PlainValue;
  readonly result?: PlainValue;
  readonly self?: PlainValue;
  readonly review1?: PlainValue;
  readonly explanation?: PlainValue;
  readonly review2?: PlainValue;
  readonly agreed?: PlainValue;
  readonly evidence?: PlainValue;
  readonly note?: PlainValue;
}

/** Figures by unit name, then by the criterion's id in the set. Penalty rows hold numbers ≤ 0 in their score columns. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, RowFigures>>;

export interface BallotFigures {
  readonly members: PlainValue;
  readonly present: PlainValue;
  readonly written: PlainValue;
  readonly issued: PlainValue;
  readonly returned: PlainValue;
  readonly votes: readonly {
    readonly unit: string;
    readonly award: string;
    readonly votesFor: PlainValue;
    readonly votesAgainst: PlainValue;
    readonly invalid: PlainValue;
  }[];
}

/** What a fresh workbook may already hold; everything left out is blank, to be filled in. */
export interface TemplateOptions {
  readonly year?: number | null;
  readonly period?: Period | null;
  readonly clusterName?: string | null;
  /** Phiên bản mẫu; absent: the line is left out. */
  readonly version?: string;
  /** Said under the title, such as "số liệu mẫu". */
  readonly remark?: string;
  readonly figures?: Figures;
  readonly ballots?: BallotFigures;
  /** Per unit name, per quantity of the words: total, then the parts. */
  readonly indicators?: ReadonlyMap<string, readonly (readonly PlainValue[])[]>;
}
