import type { NumberWhy, ReadNumber } from '../../domain/reading';
import { stripMarks } from '../../shared/foldHeading';

/** The law a cell breaks that ought to hold a number and gives none. Source: METHODS §10, TYP and MIS-04. */
export type CellTrouble =
  | 'ambiguousSeparator' // TYP-03
  | 'letterInNumber' // TYP-04
  | 'unitInside' // TYP-07
  | 'word' // TYP-08
  | 'date' // TYP-10
  | 'errorValue' // TYP-11
  | 'notCalculated' // TYP-11
  | 'emptyText' // TYP-12
  | 'scoreAndMaximum' // TYP-13
  | 'placeholder'; // MIS-04

/** Troubles that only warn: the cell counts as missing until a person answers, so MIS-01 blocks in their place. */
const WARNINGS: ReadonlySet<CellTrouble> = new Set(['ambiguousSeparator', 'unitInside', 'word', 'emptyText', 'placeholder']);

/** Words that stand for "nothing yet" or "does not apply" where a number is due. */
const PLACEHOLDER =
  /^(?:[-\u2010-\u2015\u2212_.…·?*/]+|n\/?a|kp|k\/a|khong (?:giao|ap dung|phat sinh|co so lieu).*|dang cap nhat|cap nhat sau|bo sung sau|chua .*|trong)$/;
const TROUBLE_OF: { readonly [Why in NumberWhy]?: CellTrouble } = {
  errorValue: 'errorValue',
  noCachedValue: 'notCalculated',
  boolean: 'word',
  dateInScore: 'date',
  scoreAndMaximum: 'scoreAndMaximum',
  ratioOrDate: 'scoreAndMaximum',
  unitInside: 'unitInside',
  ambiguousSeparator: 'ambiguousSeparator',
  wordForZero: 'word',
  letterInNumber: 'letterInNumber',
  exponentText: 'letterInNumber',
};

/** `null`: the cell gives a value, or is truly blank. Every `ask` and every `error` has its law, so nothing is lost silently. */
export function cellTrouble(number: ReadNumber): CellTrouble | null {
  const { reading, stored, formula } = number;
  switch (reading.status) {
    case 'ok':
    case 'warn':
      return null;
    case 'missing':
      if (stored.kind !== 'text') return null;
      if (stored.text.trim() === '') return formula === null ? null : 'emptyText';
      return 'placeholder';
    case 'ask':
    case 'error': {
      const known = reading.why.map((why) => TROUBLE_OF[why]).find((trouble) => trouble !== undefined);
      return known ?? ofText(stored.kind === 'text' ? stored.text : number.shown);
    }
  }
}

export function onlyWarns(trouble: CellTrouble): boolean {
  return WARNINGS.has(trouble);
}

function ofText(text: string): CellTrouble {
  if (PLACEHOLDER.test(stripMarks(text))) return 'placeholder';
  return /\d/.test(text) ? 'letterInNumber' : 'word';
}
