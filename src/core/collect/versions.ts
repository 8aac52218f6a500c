import type { Change, ChangeValue } from '../domain/collection';
import type { Issue } from '../domain/issue';
import { foldHeading } from '../shared/foldHeading';
import type { CellRef } from '../workbook/address';
import { cellText } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
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

const LABEL = /^\s*phiên bản(?: (?:mẫu|biểu mẫu))?\s*(?::\s*(.*))?$/iu;
const TOP_ROWS = 12;

/** `Phiên bản mẫu`, with its value in the same cell or to the right, above the scores or on `Cấu hình`. Source: CONTRACT §5.1. */
function statedVersion({ workbook, recognition }: Book): { readonly text: string; readonly at: CellRef } | null {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { name, role, header } of recognition.sheets) {
    const sheet = sheets.get(name);
    if (sheet === undefined || (role !== 'scores' && role !== 'policy')) continue;
    const found = versionOn(sheet, role === 'policy' ? Infinity : (header?.from ?? TOP_ROWS));
    if (found !== null) return found;
  }
  return null;
}

function versionOn(sheet: Sheet, before: number): { readonly text: string; readonly at: CellRef } | null {
  for (const [row, cells] of sheet.rows) {
    if (row >= before) continue;
    const filled = [...cells].map(([column, cell]) => ({ column, text: cellText(cell).normalize('NFC').trim() }));
    for (const [index, { column, text }] of filled.entries()) {
      const match = LABEL.exec(text);
      if (match === null) continue;
      const inside = (match[1] ?? '').trim();
      const beside = filled.slice(index + 1).find((other) => other.text !== '');
      if (inside !== '') return { text: inside, at: { sheet: sheet.name, row, column } };
      if (beside !== undefined) return { text: beside.text, at: { sheet: sheet.name, row, column: beside.column } };
    }
  }
  return null;
}
