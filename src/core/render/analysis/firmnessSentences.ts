import type { Firmness, Flip, Light, PrizeFirmness, Way } from '../../domain/firmness';
import { compare } from '../../domain/points';
import type { Policy } from '../../domain/policy';
import type { Reading } from '../../domain/reading';
import { unitNames } from '../../domain/unitNames';
import type { AnalysisWords } from './analysisWords';

/** Documents and criteria that a sentence names; the others are counted. */
const MOST_NAMED = 3;

/** What was found, in sentences: of prizes, not of statistics. Source: METHODS §9.8. */
export function firmnessSentences(firmness: Firmness, reading: Reading, policy: Policy, words: AnalysisWords): readonly string[] {
  if (firmness.isPartial) return [words.partial];
  const unitName = unitNames(reading);
  const criteria = new Map(
    reading.criteria.map((criterion) => [criterion.id, words.criterion(criterion.number, criterion.text)]),
  );
  const criterionName = (id: string): string => criteria.get(id) ?? id;
  return [
    ...firmness.prizes.flatMap((prize) => prizeSentences(prize, firmness, policy, unitName, criterionName, words)),
    ...evidenceSentences(firmness, unitName, words),
    checkSentence(firmness, words),
    ...withoutSentences(firmness, criterionName, words),
    ...(firmness.noise.some(({ draws }) => draws > 0) ? firmness.noise.map(words.drawn) : []),
  ];
}

type NameOf = (id: string) => string;

function prizeSentences(
  prize: PrizeFirmness,
  { noise }: Firmness,
  { rankBy }: Policy,
  unitName: NameOf,
  criterionName: NameOf,
  words: AnalysisWords,
): readonly string[] {
  const { award, name, holder, runner, gap, flips, light } = prize;
  if (prize.isOpen) return [words.open(name)];
  if (holder === null) return [words.nobody(name)];
  if (runner === null || gap === null) return [words.alone(name, unitName(holder))];
  const nearest = nearestMove(flips);
  const lights = flips.map((flip) => flip.light);
  const shares = noise.flatMap((one) => {
    const found = one.units.find(({ unit }) => unit === holder)?.awards.find((of) => of.award === award);
    return found === undefined || one.draws === 0 ? [] : [words.kept(unitName(holder), name, found.share, one)];
  });
  return [
    [
      words.lead(name, unitName(holder), unitName(runner), gap, rankBy === 'percent'),
      ...(nearest === null
        ? []
        : [
            words.unless({
              award: name,
              holder: unitName(holder),
              unit: unitName(nearest.way.unit),
              criterion: criterionName(nearest.criterion),
              by: nearest.way.by,
              isRise: compare(nearest.to, nearest.way.from) > 0,
              from: nearest.way.from,
              to: nearest.to,
            }),
          ]),
      words.counts(count(lights, 'red'), count(lights, 'amber')),
      ...shares,
      words.strength[light === 'amber' && isUnknown(flips) ? 'unknown' : light],
    ].join(' '),
  ];
}

/** Where nobody has corrected anything yet, a change that would do it is neither usual nor large. */
function isUnknown(flips: readonly Flip[]): boolean {
  return flips.every(({ light, usual }) => light !== 'amber' || usual === null);
}

const count = (lights: readonly Light[], of: Light): number => lights.filter((light) => light === of).length;

interface Move {
  readonly criterion: string;
  readonly way: Way;
  readonly to: Way['from'];
}

/** A usual correction before a larger one, then the shortest way, then the order of the criteria. */
export function nearestMove(flips: readonly Flip[]): Move | null {
  const moves = flips.flatMap(({ criterion, lowerHolder, raiseRunner }) =>
    [lowerHolder, raiseRunner].flatMap((way) =>
      way === null || way.overtakes === null ? [] : [{ criterion, way, to: way.overtakes.to, amount: way.overtakes.amount }],
    ),
  );
  return moves.reduce<(typeof moves)[number] | null>((best, one) => (best === null || isNearer(one, best) ? one : best), null);
}

function isNearer(
  one: { readonly way: Way; readonly amount: Way['from'] },
  best: { readonly way: Way; readonly amount: Way['from'] },
): boolean {
  const [mine, theirs] = [one, best].map(({ way }) => (way.light === 'red' ? 0 : 1) + (way.by === 'result' ? 0.5 : 0));
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return mine < theirs;
  return compare(one.amount, best.amount) < 0;
}

function evidenceSentences({ evidence, prizes }: Firmness, unitName: NameOf, words: AnalysisWords): readonly string[] {
  const decisive = evidence.filter(({ verdict }) => verdict === 'decisive');
  // The fewer points decide, the more a document is worth a look.
  const named = [...decisive].sort((a, b) => compare(a.points, b.points)).slice(0, MOST_NAMED);
  const awardName = (id: string): string => prizes.find(({ award }) => award === id)?.name ?? id;
  const more = decisive.length - named.length;
  return [
    ...named.map((one) => words.decisive(unitName(one.unit), awardName(one.award), one.document, one.points)),
    ...(more > 0 ? [words.moreDecisive(more)] : []),
  ];
}

function checkSentence({ checks }: Firmness, words: AnalysisWords): string {
  if (!checks.settles) return words.tooManyToCheck(checks.cells.length);
  return checks.cells.length === 0
    ? words.nothingToCheck(checks.basis)
    : words.checkFirst(checks.cells.length, checks.of, checks.basis);
}

function withoutSentences({ leaveOneOut, margins }: Firmness, criterionName: NameOf, words: AnalysisWords): readonly string[] {
  if (margins.length === 0) return [];
  const changing = leaveOneOut.filter(({ firstChanges }) => firstChanges).map(({ criterion }) => criterionName(criterion));
  return [
    changing.length === 0
      ? words.withoutNone
      : words.withoutFirst(changing.slice(0, MOST_NAMED), Math.max(0, changing.length - MOST_NAMED)),
  ];
}
