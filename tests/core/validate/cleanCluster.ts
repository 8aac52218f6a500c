import type { Cluster, Row, School } from './clusterReading';

export const CRITERIA: readonly Row[] = [
  {
    id: 'I',
    maximum: '60',
    rows: [
      { id: 'I.1', maximum: '25' },
      { id: 'I.2', maximum: '15' },
      { id: 'I.3', maximum: '20' },
    ],
  },
  {
    id: 'II',
    maximum: '40',
    rows: [
      { id: 'II.1', maximum: '25' },
      { id: 'II.2', maximum: '15' },
    ],
  },
];

/** 57.5 + 36 = 93.5; 56.5 + 33.5 = 90; 54.5 + 36 = 90.5. */
export const SCHOOL_M: School = {
  name: 'Trường M',
  self: { 'I.1': 25, 'I.2': 15, 'I.3': 18, 'II.1': 23, 'II.2': 14 },
  agreed: { 'I.1': 24.5, 'I.2': 15, 'I.3': 18, 'II.1': 22, 'II.2': 14 },
  evidence: {
    'I.1': 'Số 76-BC/TCT ngày 20/7/2026',
    'I.2': 'Báo cáo số 81-BC/TCT ngày 3/8/2026',
    'I.3': 'bao-cao-quy-2.pdf',
    'II.1': 'QĐ số 15/QĐ-TCT, ngày 02/3/2026',
    'II.2': 'Kế hoạch số 9-KH/TCT ngày 15 tháng 1 năm 2026',
  },
  groupTotal: { I: 57.5, II: 36 },
  total: 93.5,
  selfTotal: 95,
  place: 1,
};
export const SCHOOL_N: School = {
  name: 'Trường N',
  self: { 'I.1': 23, 'I.2': 14, 'I.3': 19.5, 'II.1': 20, 'II.2': 13.5 },
  agreed: { 'I.1': 23, 'I.2': 14, 'I.3': 19.5, 'II.1': 20, 'II.2': 13.5 },
  groupTotal: { I: 56.5, II: 33.5 },
  total: 90,
  selfTotal: 90,
  place: 3,
};
export const SCHOOL_P: School = {
  name: 'Trường P',
  self: { 'I.1': 22.5, 'I.2': 15, 'I.3': 17, 'II.1': 24, 'II.2': 12 },
  agreed: { 'I.1': 22.5, 'I.2': 15, 'I.3': 17, 'II.1': 24, 'II.2': 12 },
  groupTotal: { I: 54.5, II: 36 },
  total: 90.5,
  selfTotal: 90.5,
  place: 2,
};

/** A cluster in which everything agrees with everything. */
export const CLEAN: Cluster = {
  criteria: CRITERIA,
  schools: [SCHOOL_M, SCHOOL_N, SCHOOL_P],
  declaredMaximum: 100,
  expected: ['Trường M', 'Trường N', 'Trường P'],
};

/** The clean cluster with one school's cells changed; stated sums stay as they are unless they are changed too. */
export function withSchool(change: (school: School) => Partial<School>, cluster: Cluster = CLEAN): Cluster {
  const [first, ...others] = cluster.schools;
  return first === undefined ? cluster : { ...cluster, schools: [{ ...first, ...change(first) }, ...others] };
}

/** The same, with the agreed scores of Trường M changed and no sums stated for it, so that only the cell itself is at stake. */
export function withAgreed(agreed: School['agreed']): Cluster {
  return {
    ...CLEAN,
    schools: [
      { ...withoutSums(SCHOOL_M), agreed: { ...SCHOOL_M.agreed, ...agreed } },
      withoutSums(SCHOOL_N),
      withoutSums(SCHOOL_P),
    ],
  };
}

export function withoutSums(school: School): School {
  const { groupTotal, total, selfTotal, place, ...cells } = school;
  void [groupTotal, total, selfTotal, place];
  return cells;
}
