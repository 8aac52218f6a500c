import { points } from '../domain/points';
import type { Policy } from '../domain/policy';

/**
 * The product's own draft, to be replaced by the cluster's regulation: no official table of caps, quotas or thresholds
 * for clusters of political schools is known (DOMAIN §3.7). Screen and paper say so while `isDraft` is true.
 */
export const draftPolicy: Policy = {
  year: null,
  period: 'year',
  clusterName: null,
  basis: ['agreed', 'review2', 'review1', 'self'], // CONTRACT §3.1
  rounding: { at: 'criterion', decimals: 2 }, // DOMAIN §3.7 (D): the printed page adds up
  caps: { total: null, bonus: points('5'), penalty: null, penaltyFloor: 'total', bonusMayExceedTotal: false }, // DOMAIN §3.7 (D)
  rankBy: 'points',
  ranking: 'competition', // METHODS §4.1
  tieBreak: [
    { by: 'beforeBonus', order: 'desc' },
    { by: 'penalty', order: 'asc' },
    { by: 'group', number: 'II', order: 'desc' },
    { by: 'group', number: 'III', order: 'desc' },
    { by: 'votes', order: 'desc' },
    { by: 'decision', order: 'desc' },
  ], // DOMAIN §3.5 (D)
  grades: [],
  awards: [
    {
      id: 'coThiDua',
      name: 'Cờ thi đua của Giám đốc Học viện',
      quota: { fixed: 1 },
      minTotal: null,
      minGrade: null,
      places: 1,
      registered: false,
      vote: { threshold: { share: points('4/5'), moreThan: false, text: '80' }, of: 'members' },
      cutLine: 'decide',
      passDown: true,
    },
    {
      id: 'bangKhen',
      name: 'Bằng khen của Giám đốc Học viện',
      quota: { fixed: 2 },
      minTotal: null,
      minGrade: null,
      places: null,
      registered: false,
      vote: null,
      cutLine: 'decide',
      passDown: true,
    },
  ], // 12 members proposed 1 flag and 2 certificates in 2021 (DOMAIN S10); the rest is draft
  oneAwardPerUnit: true,
  unassignedWithResult: 'ask',
  bandOn: 'rounded',
  reconcile: null,
  decisions: [],
  citations: [],
  isDraft: true,
  paperStyle: 'party', // DOMAIN §5: as 76-BC/TCT is written
};
