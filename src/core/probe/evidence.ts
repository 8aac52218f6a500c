import type { EvidenceWeight } from '../domain/firmness';
import { compare, isNegative, isZero, sum, ZERO, type Points } from '../domain/points';
import type { Entry } from '../domain/reading';
import type { UnitId } from '../domain/unit';
import { stripMarks } from '../shared/foldHeading';
import { keyOf, outcomeOf, scoredWith, type Ground } from './ground';
import type { Leaf } from './leaves';
import { hasLost, type PrizeLine } from './prizeLines';
import { scoreSetting } from './settings';

interface Cited {
  readonly leaf: Leaf;
  readonly entry: Entry;
  readonly points: Points;
}

interface Document {
  readonly text: string;
  readonly cited: readonly Cited[];
}

/**
 * Minh chứng quyết định: what each document of a unit that holds an award carries. Without it nothing is earned where it is cited:
 * the award is lost, the units are level, or nothing changes. Source: METHODS §9.3.
 */
export function evidenceWeights(ground: Ground, lines: readonly PrizeLine[]): readonly EvidenceWeight[] {
  return lines.flatMap(({ award, runner }) =>
    award.nominees.flatMap(({ unit }) =>
      documentsOf(ground, unit).map((document) => weightOf(ground, award.id, unit, runner, document)),
    ),
  );
}

/** Several documents in one cell stand on lines of their own or between semicolons; which points rest on which, nobody says. */
function documentsOf(ground: Ground, unit: UnitId): readonly Document[] {
  const byName = new Map<string, { text: string; cited: Cited[] }>();
  for (const leaf of ground.leaves) {
    const entry = ground.lean.entries.get(unit)?.get(leaf.criterion.id);
    const points = ground.steps.get(unit)?.get(leaf.criterion.id)?.points ?? null;
    const text = entry?.evidence?.text ?? null;
    if (entry === undefined || points === null || text === null || isZero(points) || isNegative(points)) continue;
    for (const name of new Set(text.split(/[;\n]/).map((one) => one.trim()))) {
      const key = stripMarks(name);
      if (key === '') continue;
      const document = byName.get(key) ?? { text: name, cited: [] };
      document.cited.push({ leaf, entry, points });
      byName.set(key, document);
    }
  }
  return [...byName.values()];
}

function weightOf(ground: Ground, award: string, unit: UnitId, runner: UnitId | null, { text, cited }: Document): EvidenceWeight {
  const cards = scoredWith(
    ground,
    cited.map(({ leaf, entry }) => scoreSetting(leaf, entry, ZERO, ground.policy)),
  );
  return {
    award,
    unit,
    document: text,
    criteria: cited.map(({ leaf }) => leaf.criterion.id),
    cells: cited.flatMap(({ entry }) => (entry.evidence === undefined ? [] : [entry.evidence.at])),
    points: sum(cited.map(({ points }) => points)),
    verdict: verdictOf(ground, cards, award, unit, runner),
  };
}

function verdictOf(
  ground: Ground,
  cards: ReturnType<typeof scoredWith>,
  award: string,
  unit: UnitId,
  runner: UnitId | null,
): EvidenceWeight['verdict'] {
  if (hasLost(outcomeOf(ground, cards).proposal.awards, award, unit)) return 'decisive';
  const mine = keyOf(cards, unit, ground.policy);
  const theirs = runner === null ? null : keyOf(cards, runner, ground.policy);
  return mine !== null && theirs !== null && compare(mine, theirs) === 0 ? 'tying' : 'safe';
}
