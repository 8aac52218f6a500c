import { stripMarks } from '../shared/foldHeading';
import type { ReviewStage } from '../domain/review';
import type { Table } from './table';

const STAGES: readonly { readonly stage: ReviewStage; readonly when: RegExp }[] = [
  { stage: 'review2', when: /(tham dinh|phuc tra)( diem)? (lan|vong) (2|hai|thu hai)/ },
  { stage: 'review1', when: /tham dinh|phuc tra|cham cheo/ },
  { stage: 'self', when: /tu cham|tu danh gia/ },
  { stage: 'agreed', when: /thong nhat|ket luan|chinh thuc/ },
];
const LONGEST = 160;

/** Whose scores a cluster's table holds, where its title or its sheet's name says so: `BẢNG ĐIỂM TỰ CHẤM …`. Two stages named say nothing. */
export function statedStage(table: Table): { readonly stage: ReviewStage; readonly words: string } | null {
  const texts = [table.sheet.name, ...table.frame.map(({ text }) => text), ...captions(table)].filter(
    (text) => text.length <= LONGEST,
  );
  for (const text of texts) {
    const plain = stripMarks(text);
    const named = STAGES.filter(({ when }) => when.test(plain));
    const isTwoReviews = named.length === 2 && named.every(({ stage }) => stage === 'review1' || stage === 'review2');
    const [first] = named;
    if (first !== undefined && (named.length === 1 || isTwoReviews)) return { stage: first.stage, words: text };
  }
  return null;
}

/** Captions over several columns: `Điểm tự chấm` above the schools. */
function captions(table: Table): readonly string[] {
  const texts = new Set<string>();
  for (const { path } of table.columns) if (path.length > 1) texts.add(path[0]?.text ?? '');
  return [...texts];
}
