import { mean } from '../../domain/averages';
import type { Criterion } from '../../domain/criteria';
import { equal, greatest, subtract, type Points } from '../../domain/points';
import type { Scorecard } from '../../domain/scorecard';
import type { Unit } from '../../domain/unit';
import type { PaperBlock } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { paragraph, table, type Column } from '../parts/blocks';
import { leaderSigns } from '../parts/closing';
import { proposalDraftMark } from '../parts/draftMark';
import { head, titleLines } from '../parts/head';
import { groupText } from '../report/scoreTable';
import { tiesOf } from '../../domain/tiesOf';

/** Thông báo kết quả to one school with its own profile: total and place, points by group beside the cluster's, where the cluster's score differs from its own, awards. */
export function notice(unit: Unit, facts: PaperFacts): readonly PaperBlock[] {
  const { words, style, period, clusterName, appraisal } = facts;
  const said = words.notice;
  return [
    head(facts, 'notice'),
    ...titleLines(said.title, said.subject(period, unit.name), proposalDraftMark(facts)),
    paragraph('addressee', said.addressee(unit.name)),
    paragraph('body', said.opening(clusterName, period, unit.name)),
    paragraph('section', said.general),
    ...general(unit, facts).map((line) => paragraph('item', line)),
    paragraph('section', said.groups),
    groupTable(unit, facts),
    paragraph('section', said.differences),
    ...differences(unit, facts),
    paragraph('section', said.awards),
    ...awards(unit, facts).map((line) => paragraph('item', line)),
    ...(appraisal.policy.isDraft ? [paragraph('note', words.draft.policy)] : []),
    paragraph('body', `${said.closing}${words.styles[style].end}`),
    leaderSigns(facts, [words.signatures.named(unit.name)]),
  ];
}

function general({ id }: Unit, facts: PaperFacts): readonly string[] {
  const { words, appraisal, cardOf, standingOf, shown, ranked, nameOf } = facts;
  const { notice: said, reasons } = words;
  const [card, standing] = [cardOf(id), standingOf(id)];
  if (card === null || card.total === null) return [said.incomplete(card?.missing.length ?? 0)];
  const percent = appraisal.policy.rankBy === 'percent' && card.percent !== null ? words.numbers.percent(card.percent) : null;
  const ties = tiesOf(appraisal.standings).flatMap((one) =>
    one.kind === 'broken' && (one.tie.unit === id || one.tie.against === id)
      ? [said.line(reasons.tieBroken(one.tie, nameOf))]
      : [],
  );
  return [
    said.total(shown(card.total), percent, shown(card.assignedMaximum)),
    ...(standing === null || standing.place === null
      ? (standing?.reasons ?? []).map((reason) => said.line(reasons.standing(reason)))
      : [said.place(standing.place, ranked, standing.sharedWith.map(nameOf))]),
    ...ties,
    ...(standing?.grade === undefined || standing.grade === null ? [] : [said.grade(standing.grade)]),
  ];
}

/** Points of the school by group, with the mean and the best of those it is compared with. */
function groupTable({ id }: Unit, facts: PaperFacts): PaperBlock {
  const { words, appraisal, cardOf, shown } = facts;
  const { headings: h, standing: said } = words;
  const card = cardOf(id);
  const row = (label: string, maximum: Points | null, own: string, of: (card: Scorecard) => Points | null): readonly string[] => {
    const all = appraisal.scorecards.flatMap((one) => of(one) ?? []);
    const average = mean(all);
    const best = all.reduce<Points | null>((most, one) => (most === null ? one : greatest(most, one)), null);
    const number = (value: Points | null): string => (value === null ? said.notPlaced : shown(value));
    return [label, number(maximum), own, number(average), number(best)];
  };
  const ofGroup =
    (group: Criterion) =>
    (one: Scorecard): Points | null => {
      const counted = facts.pointsIn(one.unit, group.id);
      return counted === 'notApplicable' ? null : counted;
    };
  const own = (value: Points | null | undefined): string =>
    value === null || value === undefined ? said.notPlaced : shown(value);
  const { caps } = appraisal.policy;
  return table(
    [
      { heading: h.group, width: 50, align: 'left' },
      { heading: h.maximum, width: 12, align: 'centre' },
      { heading: h.counted, width: 13, align: 'centre' },
      { heading: h.mean, width: 13, align: 'centre' },
      { heading: h.highest, width: 13, align: 'centre' },
    ],
    [
      ...facts.groups.map((group) => row(nameOfCriterion(group), group.maximum, groupText(group, id, facts), ofGroup(group))),
      row(h.bonus, caps.bonus, own(card?.bonus.counted), (one) => one.bonus.counted),
      row(h.penalty, caps.penalty, own(card?.penalty.counted), (one) => one.penalty.counted),
    ],
    row(h.total, card?.assignedMaximum ?? null, own(card?.total), (one) => one.total),
  );
}

/** Only the criteria whose points are not what the school gave itself, with what was said about it. */
function differences({ id }: Unit, facts: PaperFacts): readonly PaperBlock[] {
  const { words, reading, cardOf, shown } = facts;
  const { notice: said, headings: h, numbers, none } = words;
  if (!reading.stages.includes('self')) return [paragraph('body', said.noSelf)];
  const { decimals } = facts.appraisal.policy.rounding;
  const rows = (cardOf(id)?.steps ?? []).flatMap((step) => {
    const entry = reading.entries.get(id)?.get(step.criterion);
    const self = entry?.scores.self?.reading.value ?? null;
    const criterion = reading.criteria.find((one) => one.id === step.criterion);
    if (self === null || step.points === null || criterion === undefined || equal(self, step.points)) return [];
    const why = [entry?.reason?.text ?? null, entry?.explanation?.text ?? null].filter((text) => text !== null && text !== '');
    return [
      [
        nameOfCriterion(criterion),
        criterion.maximum === null ? none : shown(criterion.maximum),
        shown(self),
        shown(step.points),
        numbers.signed(subtract(step.points, self), decimals),
        why.join('; '),
      ],
    ];
  });
  if (rows.length === 0) return [paragraph('body', said.noDifferences)];
  const columns: readonly Column[] = [
    { heading: h.criterion, width: 36, align: 'left' },
    { heading: h.maximum, width: 11, align: 'centre' },
    { heading: h.self, width: 11, align: 'centre' },
    { heading: h.counted, width: 11, align: 'centre' },
    { heading: h.difference, width: 11, align: 'centre' },
    { heading: h.explanation, width: 24, align: 'left' },
  ];
  return [table(columns, rows)];
}

function awards({ id }: Unit, { words, appraisal }: PaperFacts): readonly string[] {
  const { notice: said, reasons } = words;
  return appraisal.proposal.awards.flatMap((award) => {
    const nominee = award.nominees.find(({ unit }) => unit === id);
    if (nominee !== undefined) return [said.nominated(award.name, reasons.proposal(nominee.reason))];
    if (award.needsDecision?.units.includes(id) === true) return [said.undecided(award.name)];
    const left = award.leftOut.find(({ unit }) => unit === id);
    return left === undefined ? [] : [said.notNominated(award.name, reasons.proposal(left.reason))];
  });
}

const nameOfCriterion = ({ number, text }: Criterion): string => (number === '' ? text : `${number.replace(/\.$/, '')}. ${text}`);
