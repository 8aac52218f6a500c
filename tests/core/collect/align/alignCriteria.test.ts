/** Rows of two files brought together (WORKBOOKS §8): by key, by number, level and words, by place; never crossing. */
import { alignCriteria, type AlignOptions } from '../../../../src/core/collect/align/alignCriteria';
import { foldWording, likeness } from '../../../../src/core/collect/align/foldWording';
import { numberPaths } from '../../../../src/core/collect/align/numberPaths';
import type { Criterion } from '../../../../src/core/domain/criteria';
import { criteria, type Row } from '../../../builders/readings';

/** `A: kế hoạch năm` with the id, the words, and a maximum where it matters. */
type Line = readonly [id: string, text: string, more?: Partial<Row>];
const rows = (...lines: readonly Line[]): readonly Criterion[] =>
  lines.flatMap(([id, text, more = {}]) => criteria([{ id, ...more }]).map((one) => ({ ...one, text })));
const BY_ROWS: AlignOptions = { comparesLevels: true, clusterKeys: new Map(), memberKeys: new Map() };
const aligned = (cluster: readonly Criterion[], member: readonly Criterion[], options: Partial<AlignOptions> = {}) => {
  const { pairs, added, removed } = alignCriteria(cluster, member, { ...BY_ROWS, ...options });
  return [
    pairs.map((pair) => `${pair.cluster.id}=${pair.member.id} ${pair.wording}`),
    added.map(({ id }) => `+${id}`),
    removed.map(({ id }) => `-${id}`),
  ];
};

describe('rows of the same words', () => {
  const ours = rows(['A', 'kế hoạch năm'], ['B', 'báo cáo quý'], ['C', 'hội thảo khoa học']);

  it('are one, in the order of the cluster, whatever spaces and marks', () => {
    expect(aligned(ours, rows(['a', 'KẾ HOẠCH  năm.'], ['b', 'bao cao quy'], ['c', 'hội thảo, khoa học']))).toEqual([
      ['A=a same', 'B=b same', 'C=c same'],
      [],
      [],
    ]);
  });

  it('that are missing or more are told apart', () => {
    expect(aligned(ours, rows(['a', 'kế hoạch năm'], ['c', 'hội thảo khoa học']))).toEqual([
      ['A=a same', 'C=c same'],
      [],
      ['-B'],
    ]);
    expect(aligned(ours.slice(0, 2), rows(['a', 'kế hoạch năm'], ['x', 'sáng kiến mới'], ['b', 'báo cáo quý']))).toEqual([
      ['A=a same', 'B=b same'],
      ['+x'],
      [],
    ]);
    expect(aligned([], rows(['a', 'kế hoạch năm']))).toEqual([[], ['+a'], []]);
    expect(aligned(ours.slice(0, 1), [])).toEqual([[], [], ['-A']]);
  });

  it('never cross: of two rows that changed places one is found', () => {
    const [pairs, added, removed] = aligned(ours, rows(['b', 'báo cáo quý'], ['a', 'kế hoạch năm'], ['c', 'hội thảo khoa học']));
    expect(pairs).toHaveLength(2);
    expect([added?.length, removed?.length]).toEqual([1, 1]);
  });

  it('of two alike the one of its number is meant', () => {
    const twice = rows(['A', 'báo cáo', { number: '1' }], ['B', 'báo cáo', { number: '2' }]);
    expect(aligned(twice, rows(['b', 'báo cáo', { number: '2' }]))).toEqual([['B=b same'], [], ['-A']]);
  });

  it('of two alike in everything each is its own', () => {
    const twice = rows(['A', 'báo cáo', { number: '1' }], ['B', 'báo cáo', { number: '1' }]);
    const theirs = rows(['a', 'báo cáo', { number: '1' }], ['b', 'báo cáo', { number: '1' }]);
    expect(aligned(twice, theirs)).toEqual([['A=a same', 'B=b same'], [], []]);
  });

  it('are not the same where they say nothing: a row of dots may be any', () => {
    expect(aligned(rows(['A', '…'], ['B', '---']), rows(['a', '***']))).toEqual([['A=a ask'], [], ['-B']]);
  });

  it('of another level are another row where levels are compared', () => {
    const group: readonly Criterion[] = ours.slice(0, 1).map((one) => ({ ...one, hasChildren: true }));
    const deeper: readonly Criterion[] = ours.slice(0, 1).map((one) => ({ ...one, level: 2 }));
    expect(aligned(ours.slice(0, 1), group)).toEqual([[], ['+A'], ['-A']]);
    expect(aligned(ours.slice(0, 1), deeper)).toEqual([[], ['+A'], ['-A']]);
    expect(aligned(ours.slice(0, 1), deeper, { comparesLevels: false })[0]).toEqual(['A=A same']);
    expect(aligned(ours.slice(0, 1), group, { comparesLevels: false })).toEqual([[], ['+A'], ['-A']]);
  });
});

describe('row keys', () => {
  const ours = rows(['A', 'kế hoạch năm'], ['B', 'báo cáo quý']);
  const keys = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs);

  it('find a row whatever it says; other words are told', () => {
    const theirs = rows(['x', 'chen vào giữa'], ['a', 'một dòng rất khác'], ['b', 'báo cáo quý']);
    const options = { clusterKeys: keys(['A', 'K1'], ['B', 'K2']), memberKeys: keys(['a', 'K1'], ['b', 'K2']) };
    expect(aligned(ours, theirs, options)).toEqual([['A=a differs', 'B=b same'], ['+x'], []]);
  });

  it('of one file only say nothing', () => {
    expect(aligned(ours, rows(['a', 'kế hoạch năm'], ['b', 'báo cáo quý']), { clusterKeys: keys(['A', 'K1']) })[0]).toEqual([
      'A=a same',
      'B=b same',
    ]);
  });
});

describe('criteria in headings in one file and in rows in the other', () => {
  it('are found by the path of their numbers, where the heading says nothing else', () => {
    const ours = criteria([{ id: 'I', rows: [{ id: '1' }, { id: '2' }] }]).map((one) => ({ ...one, text: one.number }));
    const theirs = criteria([
      {
        id: 'x',
        number: 'I',
        rows: [
          { id: 'y', number: 'TC1' },
          { id: 'z', number: 'TC2' },
        ],
      },
    ]).map((one, at) => ({
      ...one,
      text: ['Đào tạo', 'Mở lớp', 'Dự giờ'][at] ?? '',
    }));
    const [pairs] = aligned(ours, theirs, { comparesLevels: false });
    expect(pairs?.slice(1)).toEqual(['1=y same', '2=z same']);
  });

  it('the path goes from the top, and is none where a number is missing', () => {
    const tree = criteria([
      {
        id: 'a',
        number: 'A',
        rows: [
          { id: 'b', number: 'TC1', rows: [{ id: 'c', number: '2' }] },
          { id: 'd', number: '', rows: [{ id: 'e', number: '1' }] },
        ],
      },
      { id: 'f', number: 'tc9' },
    ]);
    expect([...numberPaths(tree)]).toEqual([
      ['a', 'A'],
      ['b', 'A/1'],
      ['c', 'A/1/2'],
      ['d', ''],
      ['e', ''],
      ['f', '9'],
    ]);
  });
});

describe('two forms that have no row in common', () => {
  /** Each row has a word of its own among four that all have, and one more where they are theirs. */
  const many = (count: number, more: string): readonly Criterion[] =>
    rows(...Array.from({ length: count }, (_, at): Line => [`${more}${String(at)}`, `mở đủ số lớp số${String(at)} ${more}`]));

  it('are compared row with row, but not where that is too much', () => {
    expect(aligned(many(30, 'x'), many(20, 'y'))[0]).toHaveLength(20);
    expect(aligned(many(201, 'x'), many(200, 'y'))[0]).toEqual([]);
    expect(aligned(many(200, 'x'), many(199, 'y'))[0]).toHaveLength(199);
  });
});

describe('what stands between two known rows', () => {
  const FIRST: Line = ['A', 'kế hoạch năm'];
  const LAST: Line = ['Z', 'hội thảo khoa học'];
  const between = (ours: readonly Line[], theirs: readonly Line[]) => {
    const [pairs = [], added, removed] = aligned(rows(FIRST, ...ours, LAST), rows(FIRST, ...theirs, LAST));
    return [pairs.filter((pair) => !/^[AZ]=/.test(pair)), added, removed];
  };

  it('row by row where there are as many: a third of its words is enough for one alone, half among several', () => {
    expect(between([['B', 'mở lớp mới']], [['b', 'mở thêm khóa']])).toEqual([['B=b differs'], [], []]);
    expect(between([['B', 'mở lớp mới nữa']], [['b', 'mở thêm khóa học']])).toEqual([['B=b ask'], [], []]);
    const two: readonly Line[] = [
      ['B', 'mở lớp mới'],
      ['C', 'dự giờ thường xuyên'],
    ];
    expect(
      between(two, [
        ['b', 'mở thêm khóa'],
        ['c', 'dự giờ đột xuất'],
      ]),
    ).toEqual([['B=b ask', 'C=c differs'], [], []]);
  });

  it('or its number and its maximum', () => {
    const own = { number: '5', maximum: '4' };
    const other = (more: Partial<Row>) => between([['B', 'mở lớp', own]], [['b', 'khóa học', { ...own, ...more }]])[0];
    expect(other({})).toEqual(['B=b differs']);
    expect(other({ maximum: '5' })).toEqual(['B=b ask']);
    expect(other({ number: '6' })).toEqual(['B=b ask']);
    expect(between([['B', 'mở lớp', { number: '5' }]], [['b', 'khóa học', { number: '5' }]])[0]).toEqual(['B=b ask']);
    expect(between([['B', 'mở lớp', { ...own, number: '' }]], [['b', 'khóa học', { ...own, number: '' }]])[0]).toEqual([
      'B=b ask',
    ]);
  });

  it('only what is alike where there are more on one side, and asked', () => {
    expect(
      between(
        [['B', 'xây dựng văn hóa trường']],
        [
          ['x', 'bảo vệ môi trường'],
          ['b', 'xây dựng văn hóa cơ quan'],
        ],
      ),
    ).toEqual([['B=b ask'], ['+x'], []]);
    expect(
      between(
        [['B', 'xây dựng văn hóa']],
        [
          ['x', 'mở lớp'],
          ['b', 'xây dựng nhà trường'],
        ],
      )[0],
    ).toEqual([]);
  });

  it('only what is alike where one of them is a group, and of the same level', () => {
    const [pairs, added, removed] = aligned(
      [
        ...rows(FIRST),
        ...criteria([{ id: 'B', rows: [{ id: 'C' }] }]).map((one) => ({ ...one, text: 'xây dựng văn hóa' })),
        ...rows(LAST),
      ],
      rows(FIRST, ['b', 'xây dựng văn hóa'], ['c', 'xây dựng văn hóa mới'], LAST),
    );
    expect(pairs).toEqual(['A=A same', 'Z=Z same']);
    expect([added, removed]).toEqual([
      ['+b', '+c'],
      ['-B', '-C'],
    ]);
  });
});

describe('how wordings compare', () => {
  it.each([
    ['Đạt 0,5 điểm', 'dat 0·5 diem'],
    ['1.000 lượt', '1·000 luot'],
    ['Trên 90%; dưới 95%', 'tren 90% duoi 95%'],
    ['- Đạt loại khá', 'dat loai kha'],
    ['A – B', 'a b'],
    ['≥ 5, ≤ 9, < 3 = 1/2', '≥ 5 ≤ 9 < 3 = 1/2'],
    ['công-văn', 'cong-van'],
    ['điểm + 5', 'diem 5'],
    ['.', ''],
  ])('«%s» is «%s»', (text, folded) => {
    expect(foldWording(text)).toBe(folded);
  });

  it('likeness is the share of common words', () => {
    expect(likeness('a b', 'a b')).toBe(1);
    expect(likeness('a b', 'c d')).toBe(0);
    expect(likeness('a a b', 'a b b')).toBeCloseTo(4 / 6);
  });
});
