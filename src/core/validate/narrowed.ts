import type { CriterionId } from '../domain/criteria';
import type { UnitId } from '../domain/unit';
import type { Context } from './context';
import { statedFor } from './contextAfter';
import { numbersOfEntry } from './placedNumbers';

/** What a rule of scope `unit` may look at to find what it says of one unit. */
export function aboutUnit(context: Context, id: UnitId): Context {
  const { reading, scorecards, apart } = context;
  const units = new Set([id]);
  const part = context.parts.get(id);
  const card = scorecards.get(id);
  return {
    ...settingsOf(context),
    reading: {
      ...reading,
      units: reading.units.filter((unit) => unit.id === id),
      ...statedFor(reading, units),
      indicators: [],
      ballots: null,
      ...(reading.structure === undefined ? {} : { structure: reading.structure.filter(({ unit }) => unit === id) }),
    },
    policyProblems: [],
    scorecards: new Map(card === undefined ? [] : [[id, card]]),
    standings: new Map(),
    entries: part?.entries ?? [],
    numbers: [...(part?.numbers ?? []), ...apart.numbers.filter(({ unit }) => unit === id)],
    troubled: [...(part?.troubled ?? []), ...apart.troubled.filter(({ placed }) => placed.unit === id)],
    typedNumbers: [...(part?.typedNumbers ?? []), ...apart.typedNumbers.filter(({ unit }) => unit === id)],
    evidence: part?.evidence ?? [],
    claims: context.claims.filter(({ claim }) => claim.unit === id),
  };
}

/** What a rule of scope `criterion` may look at to find what it says of one criterion. */
export function aboutCriterion(context: Context, id: CriterionId): Context {
  const entries = [...context.parts.values()].flatMap(({ byCriterion }) => byCriterion.get(id) ?? []);
  return {
    ...settingsOf(context),
    reading: context.reading,
    policyProblems: [],
    scorecards: new Map(),
    standings: new Map(),
    entries,
    numbers: entries.flatMap(numbersOfEntry),
    troubled: [],
    typedNumbers: [],
    evidence: [],
    claims: [],
  };
}

type Settings = Pick<Context, 'policy' | 'policyCells' | 'children' | 'around' | 'parts' | 'apart'>;

function settingsOf({ policy, policyCells, children, around, parts, apart }: Context): Settings {
  return { policy, policyCells, children, around, parts, apart };
}
