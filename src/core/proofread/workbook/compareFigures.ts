import { compare, divide, equal, type Points } from '../../domain/points';
import type { ComparedFigure, WorkbookComparison } from '../../domain/proofreading';
import type { Reading } from '../../domain/reading';
import type { CitedDocument } from '../citations/citations';
import { headOf } from '../sums/head';
import type { Amount } from '../text/amount';
import type { Flow } from '../text/flow';
import { areAlike } from '../text/nouns';
import type { Node } from '../text/outline';
import { placeIn, type Paragraph } from '../text/paragraph';
import { figuresOf, type Figure } from './figures';
import { isInSomeUnit } from './moneyIn';
import { isOfItsTime, isOfOnePeriod, isOfWholeCluster, isPlainly, type Said } from './wholeCluster';
import { lowerWords } from './words';

interface Place {
  readonly amount: Amount;
  readonly flow: Flow;
  /** Between its neighbours. */
  readonly words: ReadonlySet<string>;
  /** `tổng số` stands before it in its clause. */
  readonly isCalledTotal: boolean;
  readonly said: Said;
}

/**
 * The figures of the report's school, or of the cluster whose units it names, beside the workbook's: a figure counts as the same where
 * every telling word of its name stands beside one number of the report. Of several numbers for one name the total is compared; without
 * a total, none that differs. A figure of the cluster differs only from a total that is said of the whole cluster,
 * and none from what is planned or of another time.
 */
export function compareFigures(
  paragraphs: readonly Paragraph[],
  outline: readonly Node[],
  workbook: Reading,
  documents: readonly CitedDocument[],
  evidenceCount: number,
): WorkbookComparison {
  const figures = figuresOf(workbook, paragraphs);
  const ofOnePeriod = isOfOnePeriod(paragraphs, workbook);
  const places = figures.length === 0 ? [] : outline.flatMap((node) => placesUnder(node, []));
  return {
    figures: figures.flatMap((figure) => compared(figure, places, { figures, workbook, isOfOnePeriod: ofOnePeriod })),
    sharedDocuments: documents.filter(({ named }) => named.some(({ cell }) => cell !== null)).length,
    evidenceDocuments: evidenceCount,
    workbookFigures: figures.length,
  };
}

interface Asked {
  readonly figures: readonly Figure[];
  readonly workbook: Reading;
  readonly isOfOnePeriod: boolean;
}

function compared(figure: Figure, places: readonly Place[], all: Asked): readonly ComparedFigure[] {
  const fitting = places.filter(({ amount, words }) => isAbout(figure, amount, words));
  const same = fitting.find(({ amount }) => isSame(amount, figure));
  const { addends } = figure;
  // In which unit of money the workbook counts is not guessed.
  const plain = fitting.filter(({ amount }) => figure.factor !== null || !isMoney(amount));
  const place =
    same ?? theOneIn(plain.filter((one) => (addends === null ? isOfSchool(one, all) : isOfAll(one, figure, addends, all))));
  if (place === null) return [];
  const { amount, flow } = place;
  return [
    {
      at: placeIn(flow.paragraph, amount.at),
      text: flow.paragraph.text.slice(amount.at, amount.noun?.end ?? amount.end),
      stated: same === undefined ? inUnit(amount, figure) : figure.value,
      inWorkbook: figure.value,
      name: figure.name,
      cells: figure.cells,
      verdict: same === undefined ? 'differs' : 'agrees',
    },
  ];
}

const isMoney = ({ noun }: Amount): boolean => noun?.family === 'money';

function isSame(amount: Amount, { value, factor }: Figure): boolean {
  return factor === null && isMoney(amount) ? isInSomeUnit(amount.value, value) : equal(inUnit(amount, { factor }), value);
}

/** An amount of money as the figure counts it. */
function inUnit(amount: Amount, { factor }: Pick<Figure, 'factor'>): Points {
  return factor !== null && isMoney(amount) ? divide(amount.value, factor) : amount.value;
}

/** Of several numbers the largest that is called a total: the others are its parts. Otherwise only a number that stands alone. */
function theOneIn(fitting: readonly Place[]): Place | null {
  const totals = fitting.filter(({ isCalledTotal }) => isCalledTotal);
  const [first, ...more] = totals.length > 0 ? totals : fitting;
  if (first === undefined) return null;
  const largest = more.reduce((best, one) => (compare(one.amount.value, best.amount.value) > 0 ? one : best), first);
  return totals.length > 0 || more.every(({ amount }) => equal(amount.value, first.amount.value)) ? largest : null;
}

const isOfSchool = ({ said }: Place, all: Asked): boolean => all.isOfOnePeriod && isOfItsTime(said, all.workbook);

/** A total that is said of the whole cluster, without a word that may narrow it, and not what one of its units or another quantity comes to. */
function isOfAll({ amount, isCalledTotal, said }: Place, figure: Figure, addends: readonly Points[], all: Asked): boolean {
  const known = [...addends, ...all.figures.flatMap(({ name, value }) => (name === figure.name ? [] : [value]))];
  if (!isCalledTotal || known.some((value) => equal(value, inUnit(amount, figure)))) return false;
  const counted = new Set([...figure.words, ...said.nouns]);
  return all.isOfOnePeriod && isPlainly(said.clause, counted) && isOfWholeCluster(said, all.workbook);
}

function isAbout({ noun, words }: Figure, amount: Amount, around: ReadonlySet<string>): boolean {
  if (amount.isPercent || amount.isAside || amount.isRough) return false;
  if (noun !== null && (amount.noun === null || !areAlike(noun, amount.noun))) return false;
  return words.every((word) => around.has(word));
}

/** Every amount of a paragraph and of the items under it, with the words between its neighbours: from the mark before it to the next amount. */
function placesUnder({ flow, children }: Node, above: readonly string[]): readonly Place[] {
  const { text: paragraph } = flow.paragraph;
  const own = flow.marks.flatMap((mark, index): readonly Place[] => {
    if (mark.kind !== 'amount') return [];
    const before = flow.marks.slice(0, index).filter(({ kind }) => kind !== 'comma' && kind !== 'open');
    const after = flow.marks.slice(index + 1).find(({ kind }) => kind !== 'close');
    const text = flow.text.slice(before.at(-1)?.end ?? 0, after?.at ?? flow.text.length);
    const { amount } = mark;
    const { isCalledTotal } = headOf(flow, amount, 0, 0);
    return [
      { amount, flow, words: new Set(lowerWords(text)), isCalledTotal, said: { ...saidOf(flow, index), paragraph, above } },
    ];
  });
  return [...own, ...children.flatMap((child) => placesUnder(child, [paragraph, ...above]))];
}

/** What stands before an amount and up to the next one, from its sentence and from its clause on. */
function saidOf({ marks, text, paragraph }: Flow, index: number): Pick<Said, 'sentence' | 'clause' | 'nouns'> {
  const before = marks.slice(0, index);
  const stop = before.filter(({ kind }) => kind === 'stop').at(-1)?.end ?? paragraph.bullet.end;
  const from = before.filter(({ kind }) => kind === 'semicolon' || kind === 'stop').at(-1)?.end ?? stop;
  const end = marks.slice(index + 1).find(({ kind }) => kind !== 'close' && kind !== 'comma')?.at ?? text.length;
  const counted = before.flatMap((mark) => (mark.kind === 'amount' && mark.at >= from ? [mark.amount.noun?.text ?? ''] : []));
  return {
    sentence: paragraph.text.slice(stop, end),
    clause: paragraph.text.slice(from, end),
    nouns: counted.flatMap(lowerWords),
  };
}
