import type { Reading } from '../core/domain/reading';
import type { View } from './view';

/** Whose work the panel follows: one school's, with its own file before it is sent, or the cluster officer's, to the papers. */
export type Journey = 'school' | 'officer';

/** What a page can open beside its workbook decides which views it has. */
export interface PageAbilities {
  readonly collects: boolean;
  readonly proofreads: boolean;
}

/** A workbook with the scores of one unit alone is a school's own; before anything was read the cluster's is taken for granted. */
export function journeyOf(reading: Reading | null): Journey {
  return reading?.units.length === 1 ? 'school' : 'officer';
}

const STEPS: Readonly<Record<Journey, readonly View[]>> = {
  school: ['check', 'send'],
  officer: ['collect', 'check', 'look', 'write'],
};

const TOOLS: Readonly<Record<Journey, readonly View[]>> = {
  school: ['look', 'policy', 'proofread'],
  officer: ['policy', 'proofread'],
};

/** The steps in the order in which they are done. */
export function stepsOf(journey: Journey, page: PageAbilities): readonly View[] {
  return STEPS[journey].filter((view) => isOn(view, page));
}

/** What stands beside the steps and is opened now and then. */
export function toolsOf(journey: Journey, page: PageAbilities): readonly View[] {
  return TOOLS[journey].filter((view) => isOn(view, page));
}

function isOn(view: View, page: PageAbilities): boolean {
  return (view !== 'collect' || page.collects) && (view !== 'proofread' || page.proofreads);
}
