import type { Reading } from '../core/domain/reading';
import type { Tool, View } from './view';

/** Whose work the panel follows: one school's, with its own file before it is sent, or the cluster officer's, to the papers. */
export type Journey = 'school' | 'officer';

/** What a page can open beside its workbook, and what stands in it, decide which views there are. */
export interface PageAbilities {
  readonly collects: boolean;
  readonly proofreads: boolean;
  /** The workbook has scores of more than one kind. */
  readonly compares: boolean;
}

/** A workbook with the scores of one unit alone is a school's own; before anything was read the cluster's is taken for granted. */
export function journeyOf(reading: Reading | null): Journey {
  return reading?.units.length === 1 ? 'school' : 'officer';
}

const STEPS: Readonly<Record<Journey, readonly View[]>> = {
  school: ['check', 'send'],
  officer: ['collect', 'check', 'differences', 'look', 'write'],
};

const TOOLS: Readonly<Record<Journey, readonly Tool[]>> = {
  school: ['look', 'school', 'differences', 'policy', 'proofread', 'history', 'about'],
  officer: ['policy', 'proofread', 'school', 'history', 'about'],
};

/** The steps in the order in which they are done. */
export function stepsOf(journey: Journey, page: PageAbilities): readonly View[] {
  return STEPS[journey].filter((view) => isOn(view, page));
}

/** What stands beside the steps and is opened now and then. */
export function toolsOf(journey: Journey, page: PageAbilities): readonly Tool[] {
  return TOOLS[journey].filter((view) => isOn(view, page));
}

function isOn(tool: Tool, page: PageAbilities): boolean {
  switch (tool) {
    case 'collect':
      return page.collects;
    case 'proofread':
      return page.proofreads;
    case 'differences':
      return page.compares;
    default:
      return true;
  }
}
