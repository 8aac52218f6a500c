import type { Criterion, CriterionKind, Method } from '../../domain/criteria';
import type { Reading } from '../../domain/reading';
import { groupCap } from '../sentences/groupCap';
import { readSentence } from '../sentences/readSentence';
import type { OutlineNode } from './outline';

const MANUAL: Method = { kind: 'manual', step: null };

export interface CriteriaRead {
  readonly criteria: readonly Criterion[];
  readonly sentenceProblems: Reading['sentenceProblems'];
}

/**
 * The outline as criteria: identifiers, kinds, and the methods their sentences state. A sentence that is not understood,
 * or contradicts the maximum, leaves the criterion manual and is reported (RUL-01, RUL-02); words that merely stand below a
 * criterion are a sentence only when they read as one. `hasTarget` says whether the workbook gives targets for a node.
 */
export function criteriaFrom(outline: readonly OutlineNode[], hasTarget: (index: number) => boolean): CriteriaRead {
  const problems: Reading['sentenceProblems'][number][] = [];
  const criteria = outline.map((node, index): Criterion => {
    const id = `c${String(index + 1)}`;
    const kind = node.kind ?? 'points';
    const read = firstThatReads(node, (cut) => (node.hasChildren ? groupRule(cut) : leafRule(cut, kind, hasTarget(index))));
    if (read.problem !== null && node.sentence !== null) problems.push({ criterion: id, at: node.sentence.at, ...read.problem });
    return {
      id,
      number: node.number,
      text: node.text,
      level: node.level,
      parent: node.parent === null ? null : `c${String(node.parent + 1)}`,
      hasChildren: node.hasChildren,
      maximum: node.maximum,
      maximumAt: node.maximumAt,
      ...(node.listedMaximum === undefined ? {} : { listedMaximum: node.listedMaximum }),
      cap: read.cap,
      kind: read.kind ?? kind,
      method: read.method,
      sentence: read.sentence,
      ...(read.sentence === null || node.sentence === null ? {} : { sentenceAt: node.sentence.at }),
      unitOfMeasure: node.unitOfMeasure,
      alternatives: node.alternatives,
      ...(node.countsDeductions && kind === 'penalty' ? { countsDeductions: true as const } : {}),
      ...(node.numberStored === null ? {} : { numberStored: node.numberStored }),
      ...(node.numberAt === null ? {} : { numberAt: node.numberAt }),
      at: node.at,
    };
  });
  return { criteria, sentenceProblems: problems };
}

interface Rule {
  readonly method: Method;
  readonly cap: Criterion['cap'];
  readonly kind: CriterionKind | null;
  readonly isSentence: boolean;
  readonly problem: Pick<Reading['sentenceProblems'][number], 'problem' | 'words'> | null;
}

const NO_RULE: Rule = { method: MANUAL, cap: null, kind: null, isSentence: false, problem: null };

/** Of several cuts of the same words the first that reads as a sentence. */
function firstThatReads(node: OutlineNode, ruleOf: (node: OutlineNode) => Rule): Rule & { readonly sentence: string | null } {
  const { sentence } = node;
  for (const text of sentence === null ? [] : [sentence.text, ...(sentence.otherwise ?? [])]) {
    const rule = ruleOf({ ...node, sentence: sentence === null ? null : { ...sentence, text } });
    if (rule.isSentence) return { ...rule, sentence: text };
  }
  return { ...ruleOf(node), sentence: null };
}

function groupRule({ sentence }: OutlineNode): Rule {
  if (sentence === null) return NO_RULE;
  const cap = groupCap(sentence.text);
  if (cap !== null) return { ...NO_RULE, cap, isSentence: true };
  return sentence.isDeclared
    ? { ...NO_RULE, isSentence: true, problem: { problem: 'notUnderstood', words: [sentence.text] } }
    : NO_RULE;
}

function leafRule(node: OutlineNode, kind: CriterionKind, hasTarget: boolean): Rule {
  const { sentence } = node;
  if (sentence === null) return kind === 'disqualifier' ? { ...NO_RULE, method: { kind } } : NO_RULE;
  const bars = kind === 'points' && node.maximum === null;
  const context = { maximum: node.maximum, kind: bars ? null : kind, unitOfMeasure: node.unitOfMeasure, hasTarget };
  const read = readSentence(sentence.text, context);
  const isBar = bars && read.method?.kind === 'disqualifier';
  const method =
    read.method === null || (bars && !isBar) ? readSentence(sentence.text, { ...context, kind }).method : read.method;
  if (read.contradicts && sentence.isDeclared) {
    return { ...NO_RULE, isSentence: true, problem: { problem: 'contradictsMaximum', words: [sentence.text] } };
  }
  if (method !== null && !read.contradicts) return { ...NO_RULE, method, kind: isBar ? 'disqualifier' : null, isSentence: true };
  if (!sentence.isDeclared) return NO_RULE;
  return { ...NO_RULE, isSentence: true, problem: { problem: 'notUnderstood', words: read.notUnderstood } };
}
