import type { Condition } from '../domain/year/registrations';

/**
 * The conditions a new register begins with. The first three are drafts of practice, each to be replaced by the cluster's own Quy chế
 * (DOMAIN §3.4, D); the last is law from the day its decree is in force (DOMAIN §3.1 and 3.4, B).
 */
export const REGISTRATION_CONDITIONS: readonly Condition[] = [
  { kind: 'pledge', applies: true, document: 'Quy chế của Cụm (dự thảo, ghi số và ngày)', from: null, to: null },
  { kind: 'reports', applies: true, document: 'Quy chế của Cụm (dự thảo, ghi số và ngày)', from: null, to: null },
  { kind: 'discipline', applies: true, document: 'Quy chế của Cụm (dự thảo, ghi số và ngày)', from: null, to: null },
  {
    kind: 'underReview',
    applies: true,
    document: 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4',
    from: { year: 2025, month: 7, day: 1 },
    to: null,
  },
];
