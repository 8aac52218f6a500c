import type { CollectLabels } from '../parts/collectWords';

/** Labels of outcomes and of what differs; they stand on the log too. */
export const collectLabels: CollectLabels = {
  status: { taken: 'Taken', refused: 'Refused', toDecide: 'To be decided' },
  subject: {
    self: 'Self-score',
    result: 'Result',
    evidence: 'Evidence',
    explanation: 'Explanation',
    note: 'Note',
    target: 'Target',
    review1: 'First review',
    review2: 'Second review',
    agreed: 'Agreed score',
    reason: 'Reason',
    bonus: 'Bonus',
    penalty: 'Penalty',
    maximum: 'Maximum',
    wording: 'Wording of the criterion',
    sentence: 'Scoring sentence',
    row: 'Row of a criterion',
    unitName: 'Name of the school',
    year: 'Year',
    period: 'Period',
    version: 'Version of the template',
  },
};
