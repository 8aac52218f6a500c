import type { Change, ChangeValue } from '../domain/collection';
import type { Issue } from '../domain/issue';
import type { ReadText } from '../domain/reading';
import { foldHeading } from '../shared/foldHeading';
import type { CellRef } from '../workbook/address';
import type { Book } from './book';
import { finding } from './finding';

type What = 'year' | 'period' | 'version';

/** Another year, another half, another version of the template: each as a change and a finding (VER-01). */
export function versionChanges(
  cluster: Book,
  member: Book,
): { readonly changes: readonly Change[]; readonly issues: readonly Issue[] } {
  const [ours, theirs] = [statedVersion(cluster), statedVersion(member)];
  const differences: readonly (readonly [What, string | null, string | null, CellRef | null, CellRef | null])[] = [
    ['year', yearText(cluster), yearText(member), null, null],
    ['period', cluster.reading.cluster.period, member.reading.cluster.period, null, null],
    ['version', ours?.text ?? null, theirs?.text ?? null, ours?.at ?? null, theirs?.at ?? null],
  ];
  const found = differences.flatMap(([what, from, to, at, memberAt]) =>
    from === null || to === null || foldHeading(from) === foldHeading(to) ? [] : [{ what, from, to, at, memberAt }],
  );
  return {
    changes: found.map(({ what, from, to, at, memberAt }): Change => ({
      kind: 'version',
      subject: what,
      criterion: null,
      at,
      memberAt,
      from: valueOf(what, from),
      to: valueOf(what, to),
      put: null,
      notTaken: 'clusterKeeps',
    })),
    issues: found.map(({ what, from, to, memberAt }) =>
      finding('versionDiffers', { at: memberAt, unit: null, criterion: null }, { what, cluster: from, member: to }),
    ),
  };
}

function yearText({ year }: Book): string | null {
  return year === null ? null : String(year);
}

function valueOf(what: What, text: string): ChangeValue {
  return what === 'year' ? { kind: 'number', value: text } : { kind: 'text', text };
}

/** `Phiên bản mẫu`, above the scores or on `Cấu hình`, whichever comes first. */
function statedVersion({ reading }: Book): ReadText | null {
  return (reading.templates ?? []).map(({ version }) => version).find((version) => version !== null) ?? null;
}
