import type { CriterionKind } from '../../domain/criteria';
import type { Period } from '../../domain/cluster';
import type { Role } from '../../domain/unit';

/** Every word of a fresh scoring workbook; the headings are those CONTRACT §5 and DOMAIN §4 name. */
export interface TemplateWords {
  readonly sheetNames: {
    readonly criteria: string;
    readonly units: string;
    readonly ballots: string;
    readonly policy: string;
    readonly indicators: string;
    readonly unitsDown: string;
    readonly criteriaDown: string;
  };
  readonly scoreTitle: (year: number | null, period: Period | null) => string;
  readonly criteriaTitle: string;
  readonly unitsTitle: string;
  readonly ballotsTitle: (year: number | null) => string;
  readonly indicatorsTitle: (year: number | null) => string;
  readonly unitLabel: (unit: string) => string;
  readonly version: string;
  readonly scale: (total: string) => string;
  readonly headings: {
    readonly number: string;
    readonly criterion: string;
    readonly maximum: string;
    readonly method: string;
    readonly target: string;
    readonly result: string;
    readonly self: string;
    readonly review1: string;
    readonly explanation: string;
    readonly review2: string;
    readonly agreed: string;
    readonly evidence: string;
    readonly note: string;
    readonly kind: string;
    readonly unitOfMeasure: string;
    readonly unit: string;
    readonly role: string;
    readonly registered: string;
    readonly disqualification: string;
    readonly legalBasis: string;
    readonly award: string;
    readonly votesFor: string;
    readonly votesAgainst: string;
    readonly invalid: string;
    readonly bonus: string;
    readonly penalty: string;
    readonly total: string;
    readonly place: string;
    readonly unitsAcross: string;
  };
  readonly rows: {
    readonly maxima: string;
    readonly sum: string;
    readonly bonus: string;
    readonly penalty: string;
    readonly total: string;
    readonly place: string;
  };
  readonly kinds: Readonly<Record<CriterionKind, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly ballotCounts: {
    readonly members: string;
    readonly present: string;
    readonly written: string;
    readonly issued: string;
    readonly returned: string;
  };
  /** Name of a unit's score sheet: "1 Lai Châu". */
  readonly scoreSheet: (index: number, unit: string) => string;
  /** Quantities of the sheet of figures: a total and its parts. */
  readonly indicators: readonly { readonly name: string; readonly parts: readonly string[] }[];
  readonly wholeQuantity: string;
  readonly policyTitle: string;
  readonly preparedBy: string;
  readonly headOfUnit: string;
  readonly hint: string;
  readonly footer: string;
}
