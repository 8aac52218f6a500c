import { report } from '../../../src/apps/cli/report';
import { appraise } from '../../../src/core/appraise';
import { enCommands } from '../../../src/text/en/commandText';
import { viCommands } from '../../../src/text/vi/commandText';
import { schoolsDown } from '../../builders/scoringWorkbooks';
import { withCellsAt } from '../../builders/vary';
import { workbook } from '../../builders/workbook';

describe('what a person reads of a check', () => {
  const appraisal = appraise(workbook(withCellsAt(schoolsDown(), [[6, 3, '24,5']])));
  const letStand = { by: 'Trần Thị Mẫu', on: null, reason: 'Đã đối chiếu' };

  it('names findings that are let stand apart, with the reason and no advice', () => {
    expect(report(appraisal, null, viCommands, false)).toContain('Cách xử lý');
    const issues = appraisal.issues.map((issue) => ({ ...issue, letStand }));
    const said = report({ ...appraisal, issues }, null, viCommands, false);
    expect(said).toContain('  1 phát hiện đã xem và bỏ qua, không tính là còn phải xem:\n  [Cảnh báo TYP-01]');
    expect(said).toContain('      Đã xem và bỏ qua, lý do: Đã đối chiếu (Trần Thị Mẫu).');
    expect(said).not.toContain('Cách xử lý');
    expect(report({ ...appraisal, issues }, null, enCommands, false)).toContain(
      'Looked at and let stand, because: Đã đối chiếu (Trần Thị Mẫu).',
    );
  });
});
