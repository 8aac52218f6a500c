import { points } from '../../../src/core/domain/points';
import type { Limit } from '../../../src/core/domain/unit';
import { limitedGrade } from '../../../src/core/rank/limitedGrade';
import { reading } from '../../builders/readings';

const grades = [
  { name: 'Xuất sắc', from: points('95') },
  { name: 'Tốt', from: points('85') },
  { name: 'Khá', from: points('70') },
];
const [school] = reading({ criteria: [], units: { A: {} } }).units;

/** The grade a unit may have that reached `grade`, with bars of these ceilings. */
const limited = (grade: string | null, ...ceilings: readonly string[]): ReturnType<typeof limitedGrade> =>
  limitedGrade(
    grade,
    school === undefined
      ? undefined
      : {
          ...school,
          limits: ceilings.map((ceiling): Limit => ({
            scope: { ceiling },
            reason: 'khiển trách',
            legalBasis: 'QĐ 1',
            at: school.at,
          })),
        },
    { grades },
  );

/** METHODS §5: a disqualifier with scope ceiling lowers the band and says so. */
describe('limitedGrade', () => {
  it('lowers the grade to the ceiling and tells of the bar', () => {
    expect(limited('Xuất sắc', 'Tốt')).toEqual({
      grade: 'Tốt',
      lowered: [{ code: 'gradeLowered', from: 'Xuất sắc', ceiling: 'Tốt', to: 'Tốt', reason: 'khiển trách', legalBasis: 'QĐ 1' }],
    });
  });

  it('leaves a grade at or below the ceiling', () => {
    expect(limited('Tốt', 'Tốt')).toEqual({ grade: 'Tốt', lowered: [] });
    expect(limited('Khá', 'Tốt')).toEqual({ grade: 'Khá', lowered: [] });
  });

  it('has nothing to lower where no grade was reached', () => {
    expect(limited(null, 'Tốt')).toEqual({ grade: null, lowered: [] });
  });

  it('leaves no grade under a ceiling the policy does not know, and the next bar nothing to lower', () => {
    const { grade, lowered } = limited('Tốt', 'Hạng nhì', 'Khá');
    expect(grade).toBeNull();
    expect(lowered).toMatchObject([{ from: 'Tốt', ceiling: 'Hạng nhì', to: null }]);
  });
});
