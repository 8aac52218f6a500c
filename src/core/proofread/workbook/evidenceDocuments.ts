import type { Reading } from '../../domain/reading';
import type { Named } from '../citations/citations';
import { documentsIn } from '../citations/mention';
import { bulletOf } from '../text/bullet';

/** The documents that the workbook's evidence names, each with its cell. */
export function evidenceDocuments({ entries }: Reading): readonly Named[] {
  return [...entries.values()].flatMap((byCriterion) =>
    [...byCriterion.values()].flatMap(({ evidence }): readonly Named[] => {
      const text = evidence?.text?.normalize('NFC') ?? '';
      if (evidence === undefined || text === '') return [];
      const paragraph = { text, bullet: bulletOf(''), pieces: [{ from: 0, place: { line: 0, column: 1 } }], cells: null };
      return documentsIn(paragraph).map((document) => ({ document, cell: evidence.at }));
    }),
  );
}
