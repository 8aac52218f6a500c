import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { codeOf } from './codeOf';
import { officeForTests } from './forTests';

const tests = officeForTests();
const grid = [
  ['Đơn vị', 'Điểm'],
  ['Trường M', 9.5],
  ['Trường N', 8],
];

/** Runs a job on the points of a small table. */
async function onPoints<T>(
  job: (range: Excel.Range, sync: () => Promise<unknown>, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  const { office } = await tests.open(workbookOf([sheetOf('A', grid)]), { excelApi: '1.15' });
  return office.run((context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    return job(sheet.getRange('B2:B3'), () => context.sync(), sheet);
  });
}

type Format = Excel.ConditionalFormat;

/** Source: `Excel.ConditionalFormat` and its types in @types/office-js; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting. */
describe('a conditional format keeps its rule and its looks', () => {
  it.each<readonly [Format['type'], (format: Format) => void, (format: Format) => unknown, unknown]>([
    [
      'CellValue',
      ({ cellValue }) => {
        cellValue.rule = { formula1: '=9', operator: 'GreaterThan' };
        cellValue.format.font.color = 'red';
        cellValue.format.borders.getItem('EdgeBottom').style = 'Dash';
      },
      ({ cellValue }) => [cellValue.rule, cellValue.format.font.color, cellValue.format.font.bold],
      [{ formula1: '=9', operator: 'GreaterThan' }, '#FF0000', false],
    ],
    [
      'Custom',
      ({ custom }) => {
        custom.rule.formula = '=$B2>AVERAGE($B$2:$B$3)';
        custom.format.fill.color = '#ffff00';
      },
      ({ custom }) => [custom.rule.formula, custom.rule.formulaR1C1, custom.format.fill.color],
      ['=$B2>AVERAGE($B$2:$B$3)', '=RC2>AVERAGE(R2C2:R3C2)', '#FFFF00'],
    ],
    [
      'ColorScale',
      ({ colorScale }) => {
        colorScale.criteria = {
          minimum: { type: 'LowestValue', color: 'blue' },
          maximum: { type: 'HighestValue', color: 'red' },
        };
      },
      ({ colorScale }) => [colorScale.threeColorScale, colorScale.criteria.minimum.color],
      [false, 'blue'],
    ],
    [
      'DataBar',
      ({ dataBar }) => {
        dataBar.barDirection = 'LeftToRight';
        dataBar.positiveFormat.fillColor = 'green';
        dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
      },
      ({ dataBar }) => [dataBar.barDirection, dataBar.positiveFormat.fillColor, dataBar.lowerBoundRule, dataBar.showDataBarOnly],
      ['LeftToRight', '#008000', { type: 'Number', formula: '=0' }, false],
    ],
    [
      'IconSet',
      ({ iconSet }) => {
        iconSet.style = 'FourArrows';
        iconSet.reverseIconOrder = true;
      },
      ({ iconSet }) => [iconSet.style, iconSet.criteria.length, iconSet.reverseIconOrder],
      ['FourArrows', 4, true],
    ],
    [
      'TopBottom',
      ({ topBottom }) => {
        topBottom.rule = { rank: 1, type: 'TopItems' };
      },
      ({ topBottom }) => topBottom.rule,
      { rank: 1, type: 'TopItems' },
    ],
    [
      'PresetCriteria',
      ({ preset }) => {
        preset.rule = { criterion: 'AboveAverage' };
      },
      ({ preset }) => preset.rule,
      { criterion: 'AboveAverage' },
    ],
    [
      'ContainsText',
      ({ textComparison }) => {
        textComparison.rule = { operator: 'Contains', text: 'Trường' };
      },
      ({ textComparison }) => textComparison.rule,
      { operator: 'Contains', text: 'Trường' },
    ],
  ])('%s', async (type, set, read, expected) => {
    const seen = await onPoints(async (range, sync) => {
      const made = range.conditionalFormats.add(type);
      set(made);
      await sync();
      const kept = range.conditionalFormats.getItemAt(0);
      kept.load('type');
      if (type === 'Custom') kept.custom.load('rule/formula,rule/formulaR1C1,format/fill/color');
      if (type === 'CellValue') kept.cellValue.load('rule,format/font/color,format/font/bold');
      if (type === 'ColorScale') kept.colorScale.load('criteria,threeColorScale');
      if (type === 'DataBar') kept.dataBar.load('barDirection,lowerBoundRule,showDataBarOnly,positiveFormat/fillColor');
      if (type === 'IconSet') kept.iconSet.load('style,criteria,reverseIconOrder');
      if (type === 'TopBottom') kept.topBottom.load('rule');
      if (type === 'PresetCriteria') kept.preset.load('rule');
      if (type === 'ContainsText') kept.textComparison.load('rule');
      await sync();
      return [kept.type, read(kept)];
    });
    expect(seen).toEqual([type, expected]);
  });

  it.each<readonly [string, (range: Excel.Range) => void]>([
    [
      'an operator of its own',
      (range) => {
        range.conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=9', operator: 'Invalid' };
      },
    ],
    [
      'between one bound',
      (range) => {
        range.conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=9', operator: 'Between' };
      },
    ],
    [
      'a rank above 1,000',
      (range) => {
        range.conditionalFormats.add('TopBottom').topBottom.rule = { rank: 1001, type: 'TopItems' };
      },
    ],
    [
      'five icons for three',
      (range) => {
        const rest = { type: 'Percent', formula: '=20', operator: 'GreaterThanOrEqual' } as const;
        range.conditionalFormats.add('IconSet').iconSet.criteria = [rest, rest, rest, rest, rest];
      },
    ],
  ])('but not %s', async (_what, set) => {
    const job = onPoints(async (range, sync) => {
      set(range);
      await sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('and knows no other type than its own', async () => {
    const seen = await onPoints(async (range, sync) => {
      const made = range.conditionalFormats.add('TopBottom');
      const { dataBarOrNullObject, topBottomOrNullObject } = made;
      made.load('stopIfTrue');
      await sync();
      made.dataBar.load('barDirection');
      return [dataBarOrNullObject.isNullObject, topBottomOrNullObject.isNullObject, made.stopIfTrue, await sync().catch(codeOf)];
    });
    expect(seen).toEqual([true, false, false, 'ItemNotFound']);
  });
});
