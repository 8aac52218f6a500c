import { decisionsFor } from '../../../src/apps/cli/decisions';
import { requestFrom } from '../../../src/apps/cli/request';

const MEMBERS = ['a.xlsx', 'b=2.xlsx', 'gửi/c.xlsx'];

function decided(...typed: readonly string[]) {
  const understood = requestFrom([
    'collect',
    ...MEMBERS,
    '--into',
    'cụm.xlsx',
    '--out',
    'ra.xlsx',
    '--by',
    'Lê Thị Mẫu',
    ...typed,
  ]);
  if (!('request' in understood)) throw new Error(JSON.stringify(understood.problem));
  return [...decisionsFor(understood.request)];
}
const returned = (reason?: string) => ({ kind: 'refuse', by: 'Lê Thị Mẫu', ...(reason === undefined ? {} : { reason }) });

describe('what an officer says of a file behind an equals sign', () => {
  it.each([
    ['a.xlsx=điểm=10', 'a.xlsx', 'điểm=10'],
    ['a.xlsx=sai mẫu', 'a.xlsx', 'sai mẫu'],
    ['b=2.xlsx=điểm=10', 'b=2.xlsx', 'điểm=10'],
    ['c.xlsx=a.xlsx=b', 'gửi/c.xlsx', 'a.xlsx=b'],
  ])('--refuse %s is of %s', (typed, file, reason) => {
    expect(decided('--refuse', typed)).toEqual([[file, returned(reason)]]);
  });

  it('may be left out, also for a file with such a sign in its own name', () => {
    expect(decided('--refuse', 'b=2.xlsx')).toEqual([['b=2.xlsx', returned()]]);
    expect(decided('--accept', 'b=2.xlsx')).toEqual([['b=2.xlsx', { kind: 'accept', unit: null }]]);
  });

  it('is the school of a file that is taken', () => {
    expect(decided('--accept', 'b=2.xlsx=Trường M = N')).toEqual([['b=2.xlsx', { kind: 'accept', unit: 'Trường M = N' }]]);
  });

  it('of a file nobody sent is told with the name up to the first sign', () => {
    expect(() => decided('--refuse', 'lạ.xlsx=điểm=10')).toThrow(
      expect.objectContaining({ problem: { code: 'decisionForNobody', file: 'lạ.xlsx' } }) as Error,
    );
  });
});
