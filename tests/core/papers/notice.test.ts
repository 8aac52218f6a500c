import { award } from '../../builders/readings';
import { appraisal, type AppraisalSpec } from '../render/appraisals';
import { linesOf, made } from './made';

const SPEC: AppraisalSpec = {
  criteria: [
    {
      id: 'I',
      maximum: '60',
      rows: [
        { id: '1', maximum: '30' },
        { id: '2', maximum: '30' },
      ],
    },
    { id: 'II', maximum: '40' },
  ],
  stages: ['self', 'agreed'],
  units: {
    A: {
      '1': { self: '30', agreed: '28' },
      '2': { self: '29', agreed: '29' },
      II: { self: '37', agreed: '38' },
    },
    B: {
      '1': { self: '20', agreed: '20' },
      '2': { self: '20', agreed: '20' },
      II: { self: '30', agreed: '30' },
    },
    C: {
      '1': { self: '30', agreed: '30' },
      '2': { self: '30', agreed: '30' },
      II: { self: '40', agreed: '40' },
    },
  },
  disqualified: { C: 'Có người bị kỷ luật' },
  policy: { rounding: { at: 'criterion', decimals: 2 }, awards: [award('co', { name: 'Cờ thi đua' })] },
};

const notices = made(appraisal(SPEC), 'notice');
const of = (name: string): readonly string[] => linesOf(notices.filter((model) => model.name.endsWith(name)));

describe('the notice to a school', () => {
  it('is one for each, under the name of the school', () => {
    expect(notices.map(({ name }) => name)).toEqual(['A', 'B', 'C'].map((unit) => `Thông báo kết quả - Trường ${unit}`));
  });

  it('tells its own total, place and groups, beside the mean and the best of the cluster', () => {
    expect(of('A')).toEqual(
      expect.arrayContaining([
        '- Tổng điểm: 95,00 (điểm tối đa 100,00).',
        '- Xếp hạng: 1 trong 02 đơn vị được xếp hạng.',
        'I. Tiêu chí I | 60,00 | 57,00 | 52,33 | 60,00',
        'Tổng điểm | 100,00 | 95,00 | 88,33 | 100,00',
      ]),
    );
  });

  it('lists only the criteria whose points are not the school’s own', () => {
    const rows = of('A').filter((line) => /^\S+\. Tiêu chí .* \| .* \| .* \| [+-]/.test(line));
    expect(rows).toEqual([
      '1. Tiêu chí 1 | 30,00 | 30,00 | 28,00 | -2,00 | ',
      'II. Tiêu chí II | 40,00 | 37,00 | 38,00 | +1,00 | ',
    ]);
    expect(of('B')).toContain('Không có: mọi tiêu chí được tính đúng bằng điểm đơn vị tự chấm.');
  });

  it('says why there is no place and no award', () => {
    expect(of('C').filter((line) => line.includes('kỷ luật'))).toEqual([
      '- Không xếp hạng: Có người bị kỷ luật.',
      '- Cờ thi đua: không đề nghị; không xét: Có người bị kỷ luật.',
    ]);
  });

  it('says of each award whether the school is put forward', () => {
    expect(of('A').find((line) => line.startsWith('- Cờ thi đua'))).toMatch(/được Cụm đề nghị\. Hạng 1/);
    expect(of('B').find((line) => line.startsWith('- Cờ thi đua'))).toMatch(/không đề nghị; hạng 2, đã hết 1 suất/);
  });

  it('names no other school', () => {
    expect(of('A').join('\n')).not.toMatch(/Trường [BC]/);
  });
});
