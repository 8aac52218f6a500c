import { tiesOf } from '../../domain/tiesOf';
import type { PaperBlock } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { table, type Column } from './blocks';

/** Places and totals, from the top; the place of a unit without one stays a dash. */
export function standingsTable({ words, appraisal, ordered, nameOf, cardOf, standingOf, shown }: PaperFacts): PaperBlock {
  const { headings: h, numbers, standing: said } = words;
  const isPercent = appraisal.policy.rankBy === 'percent';
  const isGraded = appraisal.policy.grades.length > 0;
  const columns: readonly Column[] = [
    { heading: h.place, width: 11, align: 'centre' },
    { heading: h.unit, width: 50, align: 'left' },
    { heading: h.total, width: 16, align: 'centre' },
    ...(isPercent ? [{ heading: h.percent, width: 14, align: 'centre' as const }] : []),
    ...(isGraded ? [{ heading: h.grade, width: 22, align: 'centre' as const }] : []),
  ];
  const rows = ordered.map(({ id }) => {
    const [card, standing] = [cardOf(id), standingOf(id)];
    return [
      standing?.place === undefined || standing.place === null ? said.notPlaced : String(standing.place),
      nameOf(id),
      card?.total === undefined || card.total === null ? said.notPlaced : shown(card.total),
      ...(isPercent
        ? [card?.percent === undefined || card.percent === null ? said.notPlaced : numbers.percent(card.percent)]
        : []),
      ...(isGraded ? [standing?.grade ?? said.notPlaced] : []),
    ];
  });
  return table(columns, rows);
}

/** Ties and how they were broken, then who has no place and why; one sentence each. */
export function standingSentences({ words, appraisal, nameOf, cardOf, shown }: PaperFacts): readonly string[] {
  const { reasons, standing: said } = words;
  const ties = tiesOf(appraisal.standings).map((one) =>
    one.kind === 'broken' ? `${reasons.tieBroken(one.tie, nameOf)}.` : said.shared(one.place, one.units.map(nameOf)),
  );
  const unranked = appraisal.standings.flatMap(({ unit, place, reasons: why }) => {
    const total = cardOf(unit)?.total ?? null;
    const sentences = why.filter(({ code }) => code !== 'gradeLowered').map(reasons.standing);
    return place === null ? [said.unranked(nameOf(unit), sentences, total === null ? null : shown(total))] : [];
  });
  const lowered = appraisal.standings.flatMap(({ unit, reasons: why }) =>
    why.flatMap((reason) => (reason.code === 'gradeLowered' ? [`${nameOf(unit)}: ${reasons.standing(reason)}.`] : [])),
  );
  return [...(ties.length === 0 ? [said.noTies] : ties), ...unranked, ...lowered];
}
