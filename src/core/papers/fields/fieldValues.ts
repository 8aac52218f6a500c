import { whole, type PaperFacts } from '../paperFacts';
import { ZERO, type Points } from '../../domain/points';
import type { ReadNumber } from '../../domain/readNumber';
import type { Unit } from '../../domain/unit';
import { proposalDraftMark } from '../parts/draftMark';
import { quantitiesOf } from '../report/quantities';
import type { FigureField, ProposalField, SingleField, UnitField } from './fieldWords';

type Row<Field extends string> = Readonly<Record<Field, string>>;

/** What there is to fill an office's template with. `null`: a field we know, and the workbook does not say. */
export interface FieldValues {
  readonly single: Readonly<Record<SingleField, string | null>>;
  /** Quantities of `Số liệu` and their parts, under their own names. */
  readonly quantities: ReadonlyMap<string, string | null>;
  readonly units: readonly { readonly unit: Unit; readonly row: Row<UnitField> }[];
  readonly proposal: readonly Row<ProposalField>[];
  readonly figures: readonly Row<FigureField>[];
}

export function fieldValues(facts: PaperFacts): FieldValues {
  const { words, reading, appraisal, cluster, style, on, ranked } = facts;
  const { ballots } = reading;
  const count = (number: number): string => words.numbers.plain(whole(number));
  const read = (number: ReadNumber | null | undefined): string | null => {
    const value = number?.reading.value ?? null;
    return value === null ? null : words.numbers.plain(value);
  };
  const nominees = appraisal.proposal.awards.reduce((all, award) => all + award.nominees.length, 0);
  return {
    single: {
      cluster: cluster.cluster === null ? null : facts.clusterName,
      year: cluster.year === null ? null : String(cluster.year),
      period: cluster.year === null ? null : facts.period,
      leader: cluster.leader,
      placeDate: words.styles[style].placeDate(cluster.leader, on),
      day: on === null ? null : words.fields.day(on),
      draft: proposalDraftMark(facts) ?? '',
      unitCount: count(reading.units.length),
      rankedCount: count(ranked),
      proposedCount: count(nominees),
      members: read(ballots?.members),
      present: read(ballots?.present),
      written: read(ballots?.written),
      issued: read(ballots?.issued),
      returned: read(ballots?.returned),
    },
    quantities: quantityFields(facts),
    units: facts.ordered.map((unit, at) => ({ unit, row: unitRow(unit, at + 1, facts) })),
    proposal: proposalRows(facts),
    figures: figureRows(facts),
  };
}

function unitRow({ id, name, role }: Unit, number: number, facts: PaperFacts): Row<UnitField> {
  const { words, appraisal, cardOf, standingOf, shown } = facts;
  const { notPlaced } = words.standing;
  const [card, standing] = [cardOf(id), standingOf(id)];
  const points = (value: Points | null | undefined): string => (value === null || value === undefined ? notPlaced : shown(value));
  const awards = appraisal.proposal.awards.filter(({ nominees }) => nominees.some(({ unit }) => unit === id));
  return {
    number: String(number),
    unit: name,
    role: role === null ? notPlaced : words.fields.roles[role],
    total: points(card?.total),
    self: points(card?.self),
    bonus: points(card?.bonus.counted ?? ZERO),
    penalty: points(card?.penalty.counted ?? ZERO),
    percent: card?.percent === undefined || card.percent === null ? notPlaced : words.numbers.percent(card.percent),
    place: standing?.place === undefined || standing.place === null ? notPlaced : String(standing.place),
    grade: standing?.grade ?? notPlaced,
    standing: (standing?.reasons ?? []).map(words.reasons.standing).join('; '),
    award: awards.length === 0 ? notPlaced : awards.map((award) => award.name).join('; '),
  };
}

function proposalRows({ words, appraisal, nameOf, cardOf, standingOf, shown }: PaperFacts): readonly Row<ProposalField>[] {
  const { notPlaced } = words.standing;
  const rows = appraisal.proposal.awards.flatMap(({ name, nominees }) =>
    nominees.map(({ unit, vote, reason }) => {
      const { votes, share } = words.award.outcome(vote);
      const total = cardOf(unit)?.total ?? null;
      const place = standingOf(unit)?.place ?? null;
      return {
        unit: nameOf(unit),
        award: name,
        total: total === null ? notPlaced : shown(total),
        place: place === null ? notPlaced : String(place),
        votes: share === '' ? votes : `${votes} (${share})`,
        reason: words.reasons.proposal(reason),
      };
    }),
  );
  return rows.map((row, at) => ({ number: String(at + 1), ...row }));
}

function figureRows({ words, reading }: PaperFacts): readonly Row<FigureField>[] {
  const shown = (value: Points | null): string => (value === null ? words.standing.notPlaced : words.numbers.plain(value));
  return quantitiesOf(reading).map(({ name, total, parts, subsets }, at) => ({
    number: String(at + 1),
    quantity: name,
    value: shown(total),
    parts: [...parts, ...subsets].map((part) => words.fields.part(part.name, shown(part.total))).join('; '),
  }));
}

function quantityFields({ words, reading }: PaperFacts): ReadonlyMap<string, string | null> {
  const shown = (value: Points | null): string | null => (value === null ? null : words.numbers.plain(value));
  return new Map(
    quantitiesOf(reading).flatMap(({ name, total, parts, subsets }): readonly (readonly [string, string | null])[] => [
      [name, shown(total)],
      ...[...parts, ...subsets].map((part) => [`${name}: ${part.name}`, shown(part.total)] as const),
    ]),
  );
}
