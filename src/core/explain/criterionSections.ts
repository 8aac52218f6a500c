import type { Criterion } from '../domain/criteria';
import type { Settlement } from '../domain/crossScore';
import type { ExplainedLine, Explanation, LineOf } from '../domain/explanation';
import { REVIEW_STAGES } from '../domain/review';
import type { ReadNumber } from '../domain/reading';
import { ancestry, topGroup, type Ground } from './ground';
import { groupLine, groupLines } from './groupLines';
import { pointLines } from './pointLines';
import { section } from './section';
import { totalLines } from './totalLines';

/** Value → sentence → clamp → round → cap → total, of one criterion; of a group: its rows, its sum, the total. */
export function criterionSections(ground: Ground, criterion: Criterion): Explanation['sections'] {
  const step = ground.steps.get(criterion.id);
  const around = sumLines(ground, criterion);
  if (criterion.hasChildren) {
    const inside = ground.reading.criteria.filter((one) => ancestry(one, ground.criteria).includes(criterion));
    const only: Ground = { ...ground, reading: { ...ground.reading, criteria: inside.filter((one) => one !== criterion) } };
    return [...section('points', groupLines(only)), ...section('group', around), ...section('total', totalLines(ground))];
  }
  return [
    ...section('values', valueLines(ground, criterion)),
    ...section('rule', ruleLines(criterion)),
    ...section('points', step === undefined ? [] : pointLines(ground, criterion, step)),
    ...section('group', around),
    ...section('total', totalLines(ground)),
  ];
}

/** What the cells of this row say of this unit, in the order of the reviews. */
function valueLines({ reading, unit, steps }: Ground, criterion: Criterion): readonly ExplainedLine[] {
  const entry = reading.entries.get(unit.id)?.get(criterion.id);
  const how = steps.get(criterion.id)?.how;
  const lines: ExplainedLine[] = [];
  const cell = (what: LineOf<'cell'>['facts']['what'], number: ReadNumber, counts: boolean, shown = number.shown): void => {
    lines.push({ code: 'cell', facts: { what, shown, counts }, cells: [number.at] });
  };
  const isComputed = how?.code === 'computed' || how?.code === 'range' || how?.code === 'notComputable';
  if (entry?.result !== undefined)
    cell('result', entry.result.number, isComputed, entry.result.word ?? entry.result.number.shown);
  if (entry?.target?.state === 'assigned') cell('target', entry.target.number, isComputed);
  if (entry?.target?.state === 'notAssigned') lines.push({ code: 'targetNotAssigned', facts: {}, cells: [entry.target.at] });
  for (const stage of REVIEW_STAGES) {
    const number = entry?.scores[stage];
    if (number !== undefined) cell(stage, number, how?.code === 'entered' && how.stage === stage);
  }
  for (const { reviewer, number } of entry?.crossScores ?? []) {
    const isOwnSchool = reviewer.unit === unit.id;
    const counts = how?.code === 'crossScored' && !isOwnSchool && number.reading.status !== 'missing';
    lines.push({
      code: 'crossCell',
      facts: { reviewer: reviewer.name, shown: number.shown, counts, isOwnSchool },
      cells: [number.at],
    });
  }
  if (entry?.settlement !== undefined) lines.push(...apartLines(entry.settlement));
  for (const { kind, number } of entry?.beside ?? []) cell(kind === 'bonus' ? 'bonusBeside' : 'penaltyBeside', number, true);
  return lines.length === 0 ? [{ code: 'noCell', facts: {}, cells: [] }] : lines;
}

function apartLines(settlement: Settlement): readonly ExplainedLine[] {
  if (settlement.state === 'unreadable') return [];
  const { lowest, highest, threshold, outliers } = settlement.spread;
  const facts = {
    lowest,
    highest,
    threshold,
    state: settlement.state,
    outliers: outliers.map(({ reviewer, number }) => ({ reviewer: reviewer.name, score: number.reading.value })),
  };
  return [{ code: 'reviewersApart', facts, cells: outliers.map(({ number }) => number.at) }];
}

function ruleLines(criterion: Criterion): readonly ExplainedLine[] {
  const { sentence, sentenceAt = criterion.at, method, maximum, cap, maximumAt } = criterion;
  const said: ExplainedLine = { code: 'sentence', facts: { sentence, method }, cells: [sentenceAt] };
  const most: ExplainedLine = { code: 'maximum', facts: { maximum, cap }, cells: maximumAt === null ? [] : [maximumAt] };
  return maximum === null && cap === null ? [said] : [said, most];
}

/** The sums this criterion goes into, the innermost group first. */
function sumLines(ground: Ground, criterion: Criterion): readonly ExplainedLine[] {
  const { card, criteria } = ground;
  return ancestry(criterion, criteria).flatMap((one): readonly ExplainedLine[] => {
    if (!one.hasChildren) return [];
    const sum = one.parent === null ? topGroup(one, ground) : card.innerGroups.find((group) => group.criterion === one.id);
    return sum === null || sum === undefined ? [] : [groupLine(one, sum, ground)];
  });
}
