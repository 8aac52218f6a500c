import { ACTIVITY_TABLE, type Activity, type ActivityKind } from '../../domain/year/activities';
import type { YearFinding } from '../../domain/year/yearFinding';
import type { Sheet } from '../../workbook/workbook';
import { listIn, readRecords, yearIn } from './readRecords';
import { wordIn } from './words';

const KINDS: Readonly<Record<ActivityKind, readonly string[]>> = {
  seminar: ['Hội thảo', 'Hội thảo khoa học', 'Tọa đàm', 'Hội thảo, tọa đàm'],
  exchange: ['Giao lưu', 'Giao lưu thể thao, văn nghệ', 'Thể thao, văn nghệ'],
  visit: ['Tham quan', 'Tham quan di tích lịch sử văn hóa', 'Về nguồn'],
  charity: ['Thiện nguyện', 'An sinh xã hội', 'Tặng quà'],
};

/** «Hoạt động»: what the cluster did together in the years the workbook keeps (DOMAIN S8). */
export function readActivities(
  sheet: Sheet,
  date1904: boolean,
): { readonly activities: readonly Activity[]; readonly findings: readonly YearFinding[] } {
  const { records, problems } = readRecords(sheet, ACTIVITY_TABLE, [], date1904);
  const findings = [...problems];
  const activities = records.map(({ at, cells }): Activity => ({
    cluster: cells.cluster?.text ?? null,
    year: yearIn(cells.year),
    kind: wordIn(cells.kind, KINDS, 'Loại hoạt động', findings),
    what: cells.what?.text ?? '',
    host: cells.host?.text ?? null,
    place: cells.place?.text ?? null,
    on: cells.on?.date ?? null,
    participants: listIn(cells.participants),
    people: cells.people?.number ?? null,
    basis: cells.basis?.text ?? null,
    note: cells.note?.text ?? null,
    at: cells.what?.at ?? at,
  }));
  return { activities, findings };
}
