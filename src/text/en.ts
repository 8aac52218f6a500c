import type { Text } from './text';
import { clues } from './en/clues';
import { collect } from './en/collect';
import { criteria } from './en/criteria';
import { explain } from './en/explain';
import { failures } from './en/failures';
import { issues } from './en/issues';
import { panel } from './en/panel';
import { policy } from './en/policy';
import { proofread } from './en/proofread';
import { methods } from './en/readBack';
import { reasons } from './en/reasons';
import { sheets } from './en/sheets';

/** English, after the Vietnamese original. */
export const en: Text = {
  language: 'en',
  clues,
  issues,
  methods,
  reasons,
  explain,
  failures,
  sheets,
  panel,
  collect,
  criteria,
  policy,
  proofread,
};
