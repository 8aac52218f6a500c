import { appraise } from '../../../src/core/appraise';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { decimalText } from '../../../src/core/domain/points';
import { refText } from '../../../src/core/workbook/address';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../builders/workbook';

/** Sample figures (số liệu mẫu): three criteria of 10, 20 and 10 points. */
export const CRITERIA: readonly (readonly [string, string, number])[] = [
  ['1', 'Đào tạo, bồi dưỡng cán bộ', 10],
  ['2', 'Nghiên cứu khoa học, tổng kết thực tiễn', 20],
  ['3', 'Xây dựng Đảng và hệ thống chính trị', 10],
];

export interface SchoolSheet {
  readonly name: string;
  readonly headings: readonly string[];
  /** One line per criterion, below the headings. */
  readonly scores: readonly (readonly CellInput[])[];
  /** Lines above the table besides the title and the school. */
  readonly above?: readonly (readonly CellInput[])[];
  /** Rows of criteria below the common ones. */
  readonly more?: readonly (readonly CellInput[])[];
  readonly sheetName?: string;
  /** A caption over the columns of the reviewers, from this place among `headings` on. */
  readonly caption?: { readonly text: string; readonly from: number; readonly to: number };
}

/** One school's sheet; the first heading row is row 4 with nothing above, the criteria follow. */
export function school({
  name,
  headings,
  scores,
  above = [],
  more = [],
  sheetName,
  caption,
}: SchoolSheet): ReturnType<typeof sheet> {
  const head = ['STT', 'Nội dung', 'Điểm chuẩn'];
  const row = 4 + above.length;
  const columns = 'ABCDEFGHIJKLMNOP';
  const first = headings.map((heading, index): CellInput =>
    caption === undefined || index < caption.from || index > caption.to ? heading : index === caption.from ? caption.text : null,
  );
  const extra: SheetExtra =
    caption === undefined
      ? {}
      : {
          merges: [
            ...[...head, ...headings].flatMap((_, index) => {
              const at = index - head.length;
              const letter = columns[index] ?? 'A';
              return at >= caption.from && at <= caption.to ? [] : [`${letter}${String(row)}:${letter}${String(row + 1)}`];
            }),
            `${columns[head.length + caption.from] ?? 'A'}${String(row)}:${columns[head.length + caption.to] ?? 'A'}${String(row)}`,
          ],
        };
  return sheet(
    sheetName ?? name,
    [
      ['PHIẾU CHẤM ĐIỂM THI ĐUA'],
      [`Đơn vị: ${name}`],
      ...above,
      [],
      [...head, ...first],
      ...(caption === undefined
        ? []
        : [
            [
              null,
              null,
              null,
              ...headings.map((heading, index) => (index >= caption.from && index <= caption.to ? heading : null)),
            ],
          ]),
      ...[...CRITERIA, ...more].map((criterion, index): CellInput[] => [...criterion, ...(scores[index] ?? [])]),
    ],
    extra,
  );
}

export function seen(...sheets: readonly ReturnType<typeof sheet>[]): Appraisal {
  return appraise(workbook(...sheets));
}

/** `Trường M: 36.5`, `-` where there is no total. */
export function totals({ reading, scorecards }: Appraisal): readonly string[] {
  return scorecards.map(({ unit, total }) => {
    const name = reading?.units.find(({ id }) => id === unit)?.name ?? unit;
    return `${name}: ${total === null ? '-' : decimalText(total)}`;
  });
}

export function found({ issues }: Appraisal): readonly string[] {
  return issues.map(({ rule, code, place }) => `${rule} ${code} ${place.at === null ? '' : refText(place.at)}`.trim());
}

/** `C=crossScore GK1` for the columns of the first score sheet. */
export function columnsOf(workbookSeen: Appraisal): string {
  return (workbookSeen.recognition.sheets[0]?.columns ?? []).map(({ role }) => role).join(' ');
}

export type { Workbook };
