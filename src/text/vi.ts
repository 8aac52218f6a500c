import type { Text } from './text';
import { clues } from './vi/clues';
import { collect } from './vi/collect';
import { criteria } from './vi/criteria';
import { explain } from './vi/explain';
import { failures } from './vi/failures';
import { issues } from './vi/issues';
import { panel } from './vi/panel';
import { policy } from './vi/policy';
import { proofread } from './vi/proofread';
import { methods } from './vi/readBack';
import { reasons } from './vi/reasons';
import { sheets } from './vi/sheets';

/** Tiếng Việt: the original of every sentence. */
export const vi: Text = {
  language: 'vi',
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
