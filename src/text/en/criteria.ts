import type { Method } from '../../core/domain/method';
import type { CriteriaWords } from '../parts/criteriaWords';

/** Words of the section in which each criterion is seen with its sentence, how it is understood, and a value can be tried. */
export const criteria: CriteriaWords = {
  heading: 'How each criterion is scored',
  intro: 'The sentence in the workbook and how the program understands it. Type a value to see its points, and why.',
  filter: 'Filter',
  filters: {
    all: 'All',
    troubled: 'Sentence not understood or contradictory',
    read: 'Points follow from the sentence',
    typed: 'Points are typed',
  },
  search: 'Search number, name, sentence',
  shown: (shown, all) => (shown === all ? `${String(all)} criteria` : `${String(shown)} of ${String(all)} criteria`),
  noneShown: 'No criterion matches.',
  more: (count) => `Show ${String(count)} more criteria`,
  group: (name, count, troubled) =>
    `${name} (${String(count)} criteria${troubled === 0 ? '' : `, ${String(troubled)} sentences not in use`})`,
  sentence: 'In the workbook',
  noSentence: 'The workbook does not say how to score it.',
  readBack: 'Understood as',
  typedMeanwhile: 'Until the sentence is put right, points are typed.',
  alternative: 'One of several alternatives (“Hoặc”): the one with the most points counts.',
  tryOne: 'Try a value',
  tryOn: (criterion) => `Try a value: ${criterion}`,
  value: 'Value to try',
  points: 'Points to try',
  hint,
  target: 'Target',
  targetInBook: (target) => `Left empty, the workbook’s target counts: ${target}. Type “Không giao” if none is assigned.`,
  targetNotInBook: 'The workbook has no target for this unit. Type “Không giao” if none is assigned.',
  unit: 'Try for',
  alone: 'A school by itself, the others not known',
  relative:
    'Points on this criterion depend on the results of the other units. Choose a unit to count with those in the workbook.',
  steps: 'How the points come about',
  tried: (value, target) => `The value was read as ${value}${target === null ? '' : `, the target as ${target}`}.`,
  triedWords: (value, target) => `The value: “${value}”${target === null ? '' : `, target ${target}`}.`,
  earned: (points) => `${points} points.`,
  taken: (points) => `${points} points deducted.`,
  notRead: (what, typed) => `${what === 'value' ? 'Could not try' : 'Could not read the target'} “${typed}”.`,
  trouble: {
    ambiguousSeparator: 'This mark may part decimals or thousands. Choose a number below, or type it again.',
    ratioOrDate: 'This criterion takes no fraction and no date. Type one number, a comma before decimals.',
    scoreAndMaximum: 'Type the points alone, without the maximum.',
    unitInside: 'Type the number alone, without its unit.',
    wordForZero: 'If there is none, type the number 0.',
    letterInNumber: 'There is a letter in the number (such as O for 0). Type it in digits.',
    exponentText: 'Write the number out, without an exponent.',
    notNumber: 'A number is wanted here. Type one, a comma before decimals, such as 12,5.',
  },
  take: (number) => `Take ${number}`,
  moved: (count) => `With this result the points of ${String(count)} other units change:`,
  movedLine: (unit, before, after) => `${unit}: ${before} → ${after}`,
  nobodyMoves: 'The points of the other units on this criterion stay as they are.',
  noPoints: 'no points yet',
  notKept: 'Only a trial: nothing is written into the workbook.',
};

const SHARE = 'Type the result, such as 12; or the result and its target, such as 12/15.';

function hint(method: Method, maximum: string | null): string {
  switch (method.kind) {
    case 'manual':
      return `Type the points, a comma before decimals${maximum === null ? '' : `; the maximum is ${maximum}`}.`;
    case 'perUnit':
    case 'bonus':
    case 'penalty':
      return counted(method);
    case 'tiers':
      return method.ofTarget === true ? SHARE : 'Type the result, such as 92,5 or 92,5%.';
    case 'ratioToTarget':
      return method.target === null ? SHARE : 'Type the result, such as 92,5 or 92,5%.';
    case 'clusterLeader':
      return SHARE;
    case 'goalposts':
    case 'relativeToBest':
    case 'minMax':
      return 'Type the result, such as 92,5.';
    case 'placeTable':
      return 'Type the result to be placed among the units, or the place itself, such as “hạng 2”.';
    case 'levels':
      return `Type the level: ${method.levels.map(({ label }) => `“${label}”`).join(', ')}.`;
    case 'passFail':
      return method.absence === 'alone' ? 'Type “Đạt” or “Không đạt”.' : 'Type “Có” or “Không”, “Đạt” or “Chưa đạt”.';
    case 'weightedCount':
      return kinds(method.items.map(({ label }) => label));
    case 'composite':
      return `Type the result of each part, such as “${parts(method.parts.length)}”.`;
    case 'alternatives':
      return `Type the result of each alternative, such as “${parts(method.branches.length)}”; a dash for one that is not there.`;
    case 'disqualifier':
      return '';
  }
}

function counted(method: Extract<Method, { readonly kind: 'perUnit' | 'bonus' | 'penalty' }>): string {
  if (method.kind !== 'perUnit' && method.items !== undefined) return kinds(method.items.map(({ label }) => label));
  if (method.kind !== 'penalty' && method.periodCap !== undefined)
    return 'Type the number in each period, such as “HK1: 3; HK2: 4”.';
  return method.kind === 'penalty' ? 'Type how often, such as 2.' : 'Type how many, such as 3.';
}

function kinds(labels: readonly string[]): string {
  const named = labels.slice(0, 2).map((label, at) => `${String(2 - at)} ${label}`);
  return `Type how many of each kind, such as “${named.join('; ')}”.`;
}

function parts(count: number): string {
  return ['a', 'b', 'c', 'd', 'đ', 'e']
    .slice(0, Math.max(1, count))
    .map((letter) => `${letter}) …`)
    .join('; ');
}
