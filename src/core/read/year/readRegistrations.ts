import { knownWord, wordIn } from './words';
import {
  CONDITION_TABLE,
  isInForce,
  REGISTRATION_TABLE,
  type Condition,
  type ConditionKind,
  type FailedCondition,
  type Registration,
  type RegistrationKey,
} from '../../domain/year/registrations';
import type { RecordCell, YearRecord } from '../../domain/year/recordTable';
import type { YearFinding } from '../../domain/year/yearFinding';
import { stripMarks } from '../../shared/foldHeading';
import type { Sheet } from '../../workbook/workbook';
import { listIn, readRecords, yearIn } from './readRecords';

const CONDITIONS: Readonly<Record<ConditionKind, readonly string[]>> = {
  pledge: ['Ký giao ước thi đua', 'Ký giao ước', 'Giao ước thi đua'],
  reports: ['Nộp đủ báo cáo', 'Báo cáo'],
  discipline: ['Không bị kỷ luật từ cảnh cáo trở lên', 'Kỷ luật'],
  underReview: [
    'Không đang bị xem xét kỷ luật, điều tra, thanh tra, kiểm tra, xác minh',
    'Không đang bị xem xét kỷ luật',
    'Đang bị xem xét, điều tra, xác minh',
  ],
};
const APPLIES: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: ['Có', 'Áp dụng', 'x', 'yes'],
  no: ['Không', 'Không áp dụng', 'no'],
};

export interface RegistrationsRead {
  readonly registrations: readonly Registration[];
  /** `null`: the sheet has no such list, and every condition that a row can tell applies. */
  readonly conditions: readonly Condition[] | null;
  readonly findings: readonly YearFinding[];
}

/** «Đăng ký»: the registrations of all years, each with the conditions of its year that it does not meet (DOMAIN S4, §3.4). */
export function readRegistrations(sheet: Sheet, date1904: boolean): RegistrationsRead {
  const own = readRecords(sheet, REGISTRATION_TABLE, [CONDITION_TABLE], date1904);
  const listed = readRecords(sheet, CONDITION_TABLE, [REGISTRATION_TABLE], date1904);
  const findings: YearFinding[] = [...own.problems, ...listed.problems];
  const conditions = listed.records.flatMap(({ cells }): readonly Condition[] => {
    const kind = wordIn(cells.condition, CONDITIONS, 'Điều kiện xét', findings);
    const applies = wordIn(cells.applies, APPLIES, 'Áp dụng', findings);
    const document = cells.document?.text ?? null;
    const [from, to] = [cells.from?.date ?? null, cells.to?.date ?? null];
    return kind === null ? [] : [{ kind, applies: applies !== 'no', document, from, to }];
  });
  const stated = listed.isThere ? conditions : null;
  return {
    registrations: own.records.map((record) => registration(record, stated, findings)),
    conditions: stated,
    findings,
  };
}

function registration(
  { at, cells }: YearRecord<RegistrationKey>,
  conditions: readonly Condition[] | null,
  findings: YearFinding[],
): Registration {
  const year = yearIn(cells.year);
  return {
    cluster: cells.cluster?.text ?? null,
    year,
    unit: cells.unit?.text ?? '',
    titles: listIn(cells.titles),
    theme: cells.theme?.text ?? null,
    pledge: cells.pledge?.text ?? null,
    pledgedOn: cells.pledgedOn?.date ?? null,
    reports: cells.reports?.text ?? null,
    discipline: cells.discipline?.text ?? null,
    basis: cells.basis?.text ?? null,
    note: cells.note?.text ?? null,
    at: cells.unit?.at ?? at,
    failed: failures(cells, findings)
      .filter(({ kind }) => inForce(conditions, kind, year))
      .map((one) => documented(one, cells, conditions)),
  };
}

function inForce(conditions: readonly Condition[] | null, kind: ConditionKind, year: number): boolean {
  if (conditions === null) return true;
  return conditions.some((one) => one.kind === kind && one.applies && isInForce(one, year));
}

/** A discipline has its own decision; the other conditions stand in the document that asks for them. */
function documented(
  failed: FailedCondition,
  cells: YearRecord<RegistrationKey>['cells'],
  conditions: readonly Condition[] | null,
): FailedCondition {
  const asks = conditions?.find(({ kind }) => kind === failed.kind)?.document ?? null;
  const own = cells.basis?.text ?? null;
  const isOwn = failed.kind === 'discipline' || failed.kind === 'underReview';
  return { ...failed, document: isOwn ? (own ?? asks) : (asks ?? own) };
}

const DONE: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: ['Đã ký', 'Có', 'x', 'Đủ', 'Đầy đủ', 'Đã nộp', 'Đã nộp đủ', 'Nộp đủ', 'Chậm'],
  no: ['Chưa ký', 'Không ký', 'Chưa', 'Không', 'Thiếu', 'Chưa nộp', 'Không nộp', 'Chưa đủ', 'Nộp thiếu'],
};
const MISSING = /^(?:chua|khong|thieu)(?: |$)/;
const NONE = /^(?:khong|khong co|khong vi pham|khong bi ky luat|0|-|–)$/;
const BELOW_WARNING = /^(?:bi )?(?:ky luat )?khien trach(?: |$)/;
const UNDER_REVIEW = /dang (?:bi |duoc )?(?:xem xet|dieu tra|thanh tra|kiem tra|xac minh|giai quyet)|cho ket luan/;

function failures(cells: YearRecord<RegistrationKey>['cells'], findings: YearFinding[]): readonly FailedCondition[] {
  const failed: FailedCondition[] = [];
  const fail = (kind: ConditionKind, heading: string, { at, text }: RecordCell): void => {
    failed.push({ kind, reason: `${heading}: ${text ?? ''}`, document: null, at });
  };
  const gate = (kind: 'pledge' | 'reports', heading: string): void => {
    const cell = cells[kind];
    if (cell === undefined || cell.text === null) return;
    // "Thiếu báo cáo 6 tháng" says what is missing beside the word.
    if (MISSING.test(stripMarks(cell.text)) || knownWord(cell.text, { no: DONE.no }) !== null) fail(kind, heading, cell);
    else if (!/^(?:da|du|day du|co|nop du)(?: |$)/.test(stripMarks(cell.text))) wordIn(cell, DONE, heading, findings);
  };
  gate('pledge', 'Giao ước thi đua');
  gate('reports', 'Báo cáo');
  const discipline = cells.discipline;
  const said = discipline?.text ?? null;
  if (discipline !== undefined && said !== null && !NONE.test(stripMarks(said))) {
    const folded = stripMarks(said);
    if (UNDER_REVIEW.test(folded)) fail('underReview', 'Kỷ luật', discipline);
    // Words we cannot weigh bar until a person has: an award withdrawn later is worse than a question now.
    else if (!BELOW_WARNING.test(folded)) fail('discipline', 'Kỷ luật', discipline);
  }
  return failed;
}
