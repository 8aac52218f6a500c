/** A policy in the form of CONTRACT §3.1, with every field given. Figures are samples (số liệu mẫu). */
export function contractPolicy(): Record<string, unknown> {
  return {
    year: 2026,
    period: 'year',
    clusterName: 'Cụm thi đua mẫu',
    basis: ['agreed', 'review2', 'review1', 'self'],
    rounding: { at: 'criterion', decimals: 2 },
    caps: { total: '100', bonus: '5', penalty: null, penaltyFloor: 'total', bonusMayExceedTotal: false },
    rankBy: 'points',
    ranking: 'competition',
    tieBreak: [
      { by: 'group', number: 'II', order: 'desc' },
      { by: 'beforeBonus', order: 'desc' },
      { by: 'penalty', order: 'asc' },
      { by: 'votes', order: 'desc' },
    ],
    grades: [
      { name: 'Xuất sắc', from: '90' },
      { name: 'Tốt', from: '80.5' },
    ],
    awards: [
      {
        id: 'coThiDua',
        name: 'Cờ thi đua của Giám đốc Học viện',
        quota: { fixed: 1 },
        minTotal: '90',
        minGrade: 'Xuất sắc',
        places: 1,
        registered: true,
        vote: { threshold: '80', of: 'members' },
        cutLine: 'decide',
        passDown: true,
      },
      {
        id: 'bangKhen',
        name: 'Bằng khen của Giám đốc Học viện',
        quota: { share: '20', base: 'units', round: 'floor', atLeast: 1 },
        minTotal: null,
        minGrade: null,
        places: null,
        registered: false,
        vote: { threshold: '2/3', of: 'present' },
        cutLine: 'expand',
        passDown: false,
      },
      {
        id: 'giayKhen',
        name: 'Giấy khen',
        quota: { share: '1/3', base: 'eligible', round: 'halfUp', atLeast: 0 },
        minTotal: null,
        minGrade: null,
        places: 5,
        registered: false,
        vote: { threshold: '>1/2', of: 'valid' },
        cutLine: 'exclude',
        passDown: true,
      },
    ],
    oneAwardPerUnit: true,
    unassignedWithResult: 'exclude',
    bandOn: 'exact',
    reconcile: { share: '20', points: null },
    citations: [{ field: 'awards[0].vote', document: 'Quy chế Cụm, Điều 9', from: '2023-12-31', to: null }],
    paperStyle: 'state',
  };
}

/** The same with one value replaced; the path is written as in problems: `awards[0].vote.threshold`. `undefined` takes the field away. */
export function withValue(policy: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const copy: Record<string, unknown> = structuredClone(policy);
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  let place: Record<string, unknown> = copy;
  for (const step of steps.slice(0, -1)) {
    const inner = place[step];
    if (typeof inner !== 'object' || inner === null) throw new Error(`No ${path}`);
    place = Object(inner);
  }
  const last = steps[steps.length - 1] ?? '';
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}
