import type { PaperBlock, PaperParagraph } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { paragraph, paragraphs } from './blocks';

/** Nơi nhận on the left, the cluster's leader on the right (DOMAIN §5). */
export function leaderSigns({ words, style, cluster }: PaperFacts, receivers: readonly string[]): PaperBlock {
  const { signatures } = words;
  const { onBehalf, file } = words.styles[style];
  return sideBySide(
    [paragraph('receivers', signatures.receivers), ...paragraphs('receiver', [...receivers, file])],
    [
      paragraph('signature', onBehalf),
      paragraph('signature', signatures.leader),
      ...(cluster.leader === null ? [] : [paragraph('signature', signatures.leaderOf(cluster.leader))]),
      paragraph('room', ''),
      paragraph('signer', signatures.name),
    ],
  );
}

/** Who signs on one side, each with room for a name. */
export interface Signer {
  readonly who: string;
  readonly count: number;
}

/** Two sides that sign: THƯ KÝ and CHỦ TRÌ; TỔ KIỂM PHIẾU with all its names. */
export function bothSign({ words }: PaperFacts, left: Signer, right: Signer): PaperBlock {
  const block = ({ who, count }: Signer): readonly PaperParagraph[] => [
    paragraph('signature', who),
    paragraph('hint', words.signatures.hint),
    ...Array.from({ length: count }, () => [
      paragraph(count > 1 ? 'shortRoom' : 'room', ''),
      paragraph('signer', words.signatures.name),
    ]).flat(),
  ];
  return sideBySide(block(left), block(right));
}

function sideBySide(left: readonly PaperParagraph[], right: readonly PaperParagraph[]): PaperBlock {
  return {
    kind: 'columns',
    columns: [
      { width: 1, paragraphs: left },
      { width: 1, paragraphs: right },
    ],
  };
}
