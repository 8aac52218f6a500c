import type { BallotFigures, PlainValue, TemplateUnit } from '../../src/core/render/template/templateOptions';

const FLAG = 'Cờ thi đua của Giám đốc Học viện';
const CERTIFICATE = 'Bằng khen của Giám đốc Học viện';
const BOTH = `${FLAG}; ${CERTIFICATE}`;

/** Invented schools: no figure of the samples is any real school's. */
export const SAMPLE_UNITS = [
  { name: 'Trường Chính trị Mẫu Một', role: 'member', registered: BOTH },
  { name: 'Trường Chính trị Mẫu Hai', role: 'member', registered: BOTH },
  { name: 'Trường Chính trị Mẫu Ba', role: 'leader', registered: BOTH },
  { name: 'Trường Chính trị Mẫu Bốn', role: 'member', registered: BOTH },
  { name: 'Trường Chính trị Mẫu Năm', role: 'deputy', registered: CERTIFICATE },
  { name: 'Trường Chính trị Mẫu Sáu', role: 'member', registered: CERTIFICATE },
  {
    name: 'Trường Chính trị Mẫu Bảy',
    role: 'member',
    registered: BOTH,
    disqualification: 'Có viên chức bị kỷ luật cảnh cáo trong năm',
    legalBasis: 'Quyết định số 15-QĐ/TCT ngày 12/9/2026 (số liệu mẫu)',
  },
] as const satisfies readonly TemplateUnit[];

export type SampleUnitName = (typeof SAMPLE_UNITS)[number]['name'];

/** In the order of the schools: the tie at 95 points is broken, the fifth place is shared, the last school is not ranked. */
export const SAMPLE_PLACES: readonly (number | null)[] = [1, 3, 2, 4, 5, 5, null];

/** All seven members vote, so 6 of 7 are needed for the flag (80%): Mẫu Một has them. */
export const SAMPLE_BALLOTS: BallotFigures = {
  members: 7,
  present: 7,
  written: 0,
  issued: 7,
  returned: 7,
  votes: [
    { unit: 'Trường Chính trị Mẫu Một', award: FLAG, votesFor: 6, votesAgainst: 1, invalid: 0 },
    { unit: 'Trường Chính trị Mẫu Ba', award: FLAG, votesFor: 3, votesAgainst: 4, invalid: 0 },
    { unit: 'Trường Chính trị Mẫu Hai', award: FLAG, votesFor: 2, votesAgainst: 5, invalid: 0 },
  ],
};

/** Staff with men and women, classes and trainees with their two streams: total first, then parts that add up to it. */
export const SAMPLE_INDICATORS: ReadonlyMap<string, readonly (readonly PlainValue[])[]> = new Map<
  SampleUnitName,
  readonly (readonly PlainValue[])[]
>([
  [
    'Trường Chính trị Mẫu Một',
    [
      [42, 20, 22],
      [20, 8, 12],
      [912, 372, 540],
    ],
  ],
  [
    'Trường Chính trị Mẫu Hai',
    [
      [38, 17, 21],
      [18, 7, 11],
      [830, 330, 500],
    ],
  ],
  [
    'Trường Chính trị Mẫu Ba',
    [
      [45, 23, 22],
      [23, 9, 14],
      [1015, 415, 600],
    ],
  ],
  [
    'Trường Chính trị Mẫu Bốn',
    [
      [48, 25, 23],
      [22, 9, 13],
      [1045, 425, 620],
    ],
  ],
  [
    'Trường Chính trị Mẫu Năm',
    [
      [35, 17, 18],
      [17, 6, 11],
      [710, 280, 430],
    ],
  ],
  [
    'Trường Chính trị Mẫu Sáu',
    [
      [39, 18, 21],
      [19, 8, 11],
      [860, 350, 510],
    ],
  ],
  [
    'Trường Chính trị Mẫu Bảy',
    [
      [41, 19, 22],
      [21, 8, 13],
      [960, 390, 570],
    ],
  ],
]);
