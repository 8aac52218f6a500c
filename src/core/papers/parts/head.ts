import type { PaperBlock, PaperParagraph } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import type { PaperKind } from '../paperKinds';
import { paragraph } from './blocks';

/** Shares of the width: the motto stands on one line. */
const WIDTHS = { party: [48, 52], state: [41, 59] } as const;

/** The heading block of a paper: issuer and number on the left, motto, place and date on the right (DOMAIN §5). */
export function head({ words, style, cluster, on }: PaperFacts, kind: PaperKind): PaperBlock {
  const said = words.styles[style];
  const number = said.number(kind);
  const { leader } = cluster;
  const left: readonly PaperParagraph[] = [
    paragraph(leader === null ? 'issuer' : 'superior', said.issuer(cluster.cluster)),
    ...(leader === null ? [] : [paragraph('issuer', said.school(leader))]),
    ...(said.mark === null ? [] : [paragraph('mark', said.mark)]),
    ...(number === null ? [] : [paragraph('number', number)]),
  ];
  const right: readonly PaperParagraph[] = [
    paragraph('motto', said.motto),
    ...(said.secondMotto === null ? [] : [paragraph('secondMotto', said.secondMotto)]),
    paragraph('placeDate', said.placeDate(leader, on)),
  ];
  const [leftWidth, rightWidth] = WIDTHS[style];
  return {
    kind: 'columns',
    columns: [
      { width: leftWidth, paragraphs: left },
      { width: rightWidth, paragraphs: right },
    ],
  };
}

/** The kind of paper in capitals, its subject, and in bold why it may not be signed yet. */
export function titleLines(title: string, subject: string, draft: string | null): readonly PaperBlock[] {
  return [paragraph('title', title), paragraph('subject', subject), ...(draft === null ? [] : [paragraph('draft', draft)])];
}
