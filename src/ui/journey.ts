import type { Reading } from '../core/domain/reading';
import { whoseWorkbook } from '../core/domain/whoseWorkbook';
import type { Tool, View } from './view';

/** Whose work the panel follows: one school's, with its own file before it is sent, or the cluster officer's, to the papers. */
export type Journey = 'school' | 'officer';

/** What a page can open beside its workbook, and what stands in it, decide which views there are. */
export interface PageAbilities {
  readonly collects: boolean;
  readonly proofreads: boolean;
  readonly makesPapers: boolean;
  /** The workbook has scores of more than one kind. */
  readonly compares: boolean;
}

export function journeyOf(reading: Reading | null): Journey {
  return whoseWorkbook(reading) === 'school' ? 'school' : 'officer';
}

const STEPS: Readonly<Record<Journey, readonly View[]>> = {
  school: ['check', 'send'],
  officer: ['collect', 'check', 'differences', 'look', 'votes', 'awards', 'write', 'papers'],
};

const TOOLS: Readonly<Record<Journey, readonly Tool[]>> = {
  school: ['look', 'school', 'differences', 'policy', 'proofread', 'history', 'about'],
  officer: ['policy', 'proofread', 'school', 'history', 'about'],
};

/** The steps in the order in which they are done; what stands in the workbook changes neither their number nor their order. */
export function stepsOf(journey: Journey, page: PageAbilities): readonly View[] {
  return STEPS[journey].filter((view) => view === 'differences' || isOn(view, page));
}

/** What stands beside the steps and is opened now and then. */
export function toolsOf(journey: Journey, page: PageAbilities): readonly Tool[] {
  return TOOLS[journey].filter((view) => isOn(view, page));
}

/** What can follow another step, in the order of both journeys. */
const FOLLOWING = ['check', 'send', 'differences', 'look', 'votes', 'awards', 'write', 'papers'] as const;
export type Following = (typeof FOLLOWING)[number];

/** What a workbook asks for: votes on an award, and scores of more than one kind to look at. */
export interface Asks {
  readonly isVoted: boolean;
  readonly compares: boolean;
}

/** The step behind this one; a ballot that no award asks for, and differences where there is one score, are passed over. `null`: it is the last, or no step. */
export function nextAfter(view: View, steps: readonly View[], { isVoted, compares }: Asks): Following | null {
  const at = steps.indexOf(view);
  if (at < 0) return null;
  const isAsked = (one: Following): boolean => (one !== 'votes' || isVoted) && (one !== 'differences' || compares);
  return FOLLOWING.find((one) => steps.indexOf(one) > at && isAsked(one)) ?? null;
}

function isOn(tool: Tool, page: PageAbilities): boolean {
  switch (tool) {
    case 'collect':
      return page.collects;
    case 'proofread':
      return page.proofreads;
    case 'papers':
      return page.makesPapers;
    case 'differences':
      return page.compares;
    default:
      return true;
  }
}
