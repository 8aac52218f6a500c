/** Figures of the two real clusters (shared/data/clusters.json) as an officer would type them into the registers; the file itself is no part of the repository. */
import { sheet, type CellInput } from '../builders/workbook';

export interface School {
  readonly id: string;
  readonly name: string;
}
export interface Breakdown {
  readonly total: number;
  readonly unit: string;
  readonly byDegree: readonly (readonly [string, number])[];
  readonly byPoliticalTheory: readonly (readonly [string, number])[];
}
export interface Cluster {
  readonly names: readonly { readonly name: string }[];
  readonly memberCount: number;
  readonly members: readonly School[];
  readonly formerMembers?: readonly School[];
  readonly membership: readonly { readonly from: string; readonly to: string | null; readonly members: readonly string[] }[];
  readonly roles: readonly { readonly year: number; readonly role: string; readonly unit: string; readonly note?: string }[];
  readonly staff?: Breakdown;
  readonly statistics: readonly {
    readonly period: string;
    readonly what: string;
    readonly value: number;
    readonly unit: string;
    readonly parts?: readonly (readonly [string, number])[];
  }[];
  readonly awards: readonly { readonly unit: string; readonly award: string; readonly event: string }[];
}
export interface Kind {
  readonly kind: string;
  readonly classes: number;
  readonly trainees: number;
}
export interface TargetRow {
  readonly id: string;
  readonly text: string;
  readonly op: '=' | '>=' | 'between';
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly base?: string;
  readonly baseOf?: string;
}
export interface SchoolFigures {
  readonly unit: string;
  readonly staff: {
    readonly total: number;
    readonly bySex: readonly (readonly [string, number])[];
    readonly byDegree: readonly (readonly [string, number])[];
    readonly lecturers: { readonly total: number; readonly byRank: readonly (readonly [string, number])[] };
  };
  readonly training: {
    readonly statedTotal: { readonly classes: number; readonly trainees: number };
    readonly streams: readonly {
      readonly vi: string;
      readonly statedTotal: Omit<Kind, 'kind'>;
      readonly rows: readonly Kind[];
    }[];
  };
  readonly research: { readonly papers: number; readonly seminars: readonly { readonly papers: number }[] };
  readonly sentToTraining: {
    readonly statedTotal: number;
    readonly rows: readonly { readonly kind: string; readonly value: number }[];
  };
  readonly targets: { readonly year: number; readonly rows: readonly TargetRow[] };
  readonly registered: { readonly year: number; readonly titles: readonly string[] };
  readonly standardSchool: {
    readonly asOf: string;
    readonly criteriaMet: number;
    readonly criteriaTotal: number;
    readonly targetYear: number;
  };
}
export interface Clusters {
  readonly clusters: readonly Cluster[];
  readonly schools: readonly SchoolFigures[];
}

type Row = readonly CellInput[];
const ROLES: Readonly<Record<string, string>> = {
  leader: 'Cụm trưởng',
  deputy: 'Cụm phó',
  host: 'Đăng cai',
  member: 'Thành viên',
};

export const nameIn = ({ members, formerMembers = [] }: Cluster, id: string): string =>
  [...members, ...formerMembers].find((one) => one.id === id)?.name ?? id;

const clusterName = ({ names }: Cluster): string => names[0]?.name ?? '';

/** Everybody of every year that somebody has a post in. */
export function membersSheet(cluster: Cluster): ReturnType<typeof sheet> {
  const years = [...new Set(cluster.roles.map(({ year }) => year))];
  const rows = years.flatMap((year) => {
    const period = cluster.membership.find(({ from, to }) => from <= `${year}-12-31` && (to === null || to >= `${year}-12-31`));
    return (period?.members ?? []).map((id): Row => {
      const posts = cluster.roles.filter((one) => one.year === year && one.unit === id);
      const isIntroduced = posts.some(({ note }) => note?.startsWith('giới thiệu') === true);
      const roles = posts.length === 0 ? 'Thành viên' : posts.map(({ role }) => ROLES[role] ?? role).join(', ');
      return [clusterName(cluster), year, nameIn(cluster, id), roles, isIntroduced ? 'Giới thiệu' : null];
    });
  });
  return sheet('Thành viên', [['Cụm', 'Năm', 'Đơn vị', 'Vai trò', 'Trạng thái'], ...rows]);
}

export interface Quantity {
  readonly name: string;
  readonly unit: string;
  /** By unit; one number alone is the cluster's. */
  readonly values: Row;
  readonly parts?: readonly (readonly [division: string, of: readonly Quantity[]])[];
}

/** A table of statistics; `units` empty: what is known of the cluster as a whole only. */
export function statisticsRows(title: string, units: readonly string[], quantities: readonly Quantity[]): readonly Row[] {
  const lines = (all: readonly Quantity[], above: string, division: string | null): readonly Row[] =>
    all.flatMap(({ name, unit, values, parts = [] }, at): readonly Row[] => {
      const number = `${above}${at + 1}`;
      return [[number, name, division, unit, ...values], ...numbered(parts, number)];
    });
  const numbered = (parts: NonNullable<Quantity['parts']>, above: string): readonly Row[] => {
    let before = 0;
    return parts.flatMap(([division, of]) => {
      const rows = lines(of, `${above}.`, division).map((row): Row => {
        const [first, ...rest] = row;
        const [own = '', ...below] = String(first)
          .slice(above.length + 1)
          .split('.');
        return [[above, String(Number(own) + before), ...below].join('.'), ...rest];
      });
      before += of.length;
      return rows;
    });
  };
  return [[title], ['STT', 'Nội dung', 'Cách chia', 'Đơn vị tính', ...units, 'Toàn Cụm'], ...lines(quantities, '', null), []];
}

/** `[["Nam", 17], …]` as parts of one division. */
export const split = (division: string, unit: string, parts: readonly (readonly [string, number])[]) =>
  [division, parts.map(([name, value]): Quantity => ({ name, unit, values: [value] }))] as const;

const OPERATORS = { '=': '=', '>=': '≥', between: 'khoảng' };

/** The plan of one school, counted on its staff. */
export function targetsSheet(cluster: Cluster, { unit, staff, targets }: SchoolFigures): ReturnType<typeof sheet> {
  const rows = targets.rows.map(({ id, text, op, value, min, max, unit: measure, base, baseOf }): Row => {
    const whole = measure === '%' && baseOf === undefined ? staff.total : null;
    const bounds = [value ?? min ?? null, max ?? null];
    const about = [clusterName(cluster), targets.year, nameIn(cluster, unit), id, text, OPERATORS[op]];
    return [
      ...about,
      ...bounds,
      measure,
      id === 'T8' ? 'Trần' : 'Mục tiêu',
      baseOf ?? base ?? null,
      whole,
      id === 'T7' ? 32 : null,
    ];
  });
  const headings = ['Cụm', 'Năm', 'Đơn vị', 'Mã', 'Nội dung chỉ tiêu', 'Phép so', 'Từ', 'Đến', 'Đơn vị tính', 'Tính chất', 'Tính trên', 'Mẫu số', 'Kết quả']; // prettier-ignore
  return sheet('Chỉ tiêu', [headings, ...rows]);
}

export function registrationSheet(cluster: Cluster, { unit, registered }: SchoolFigures): ReturnType<typeof sheet> {
  const row: Row = [clusterName(cluster), registered.year, nameIn(cluster, unit), registered.titles.join('; ')];
  return sheet('Đăng ký', [['Cụm', 'Năm', 'Đơn vị', 'Danh hiệu đăng ký'], row]);
}

export function standardSheet(cluster: Cluster, { unit, standardSchool: of }: SchoolFigures): ReturnType<typeof sheet> {
  const [year = '', month = '', day = ''] = of.asOf.split('-');
  const headings = ['Cụm', 'Năm', 'Đơn vị', 'Mức', 'Nhóm tiêu chí', 'Thời điểm', 'Số tiêu chí đạt', 'Năm phấn đấu'];
  const on = `${day}/${Number(month)}/${year}`;
  const row: Row = [clusterName(cluster), Number(year), nameIn(cluster, unit), 1, null, on, of.criteriaMet, of.targetYear];
  return sheet('Trường chuẩn', [headings, row]);
}

export function historySheet(cluster: Cluster, year: number): ReturnType<typeof sheet> {
  const rows = cluster.awards.map(({ unit, award }): Row => [
    clusterName(cluster),
    year,
    nameIn(cluster, unit),
    award,
    'Đề nghị',
  ]);
  return sheet('Lịch sử', [['Cụm', 'Năm', 'Đơn vị', 'Danh hiệu, hình thức khen thưởng', 'Kết quả khen thưởng'], ...rows]);
}
