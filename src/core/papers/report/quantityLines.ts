import type { PaperBlock } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { paragraph } from '../parts/blocks';
import type { Quantity, Subject } from './quantities';

/** The sentences of a report that state its figures: totals with their parts; what is not known or does not add up is left open. */
export function quantityLines(
  quantities: readonly Quantity[],
  subject: Subject,
  { words, nameOf }: PaperFacts,
): readonly PaperBlock[] {
  const { report: said } = words;
  return quantities
    .filter((quantity) => quantity.subject === subject)
    .flatMap(({ name, total, parts, subsets, difference, missing }) => {
      if (total === null) return [paragraph('item', said.incomplete(name, missing.map(nameOf), 'indicators'))];
      const known = parts.flatMap((part) => (part.total === null ? [] : [{ name: part.name, total: part.total }]));
      const areParts = known.length === parts.length && difference === null;
      return [
        paragraph('item', said.sum(name, total, areParts ? known : [])),
        ...(areParts
          ? []
          : [
              paragraph(
                'item',
                difference === null
                  ? said.incomplete(name, missing.map(nameOf), 'indicators')
                  : said.partsDiffer(name, difference, 'indicators'),
              ),
            ]),
        ...subsets.flatMap((part) => (part.total === null ? [] : [paragraph('item', said.subset(name, part.name, part.total))])),
      ];
    });
}
