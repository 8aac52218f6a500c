import { oneOf, textArgument } from '../wire/arguments';
import { bind, type ClassTable } from '../wire/classTable';
import type { Chart } from '../model/chart';
import { addChart } from '../model/charts';
import type { Sheet } from '../model/sheet';
import { CHART, chartSource, seriesByArgument } from './chart';
import { CHART_TYPES } from './chartTypes';
import { found, foundOrNull } from './found';
import { itemAt } from './kept';

/** The first of several with the same name. */
function find({ charts }: Sheet, key: unknown, where: string): Chart | undefined {
  const wanted = textArgument(key, where);
  return charts.find(({ id }) => id === wanted) ?? charts.find(({ name }) => name === wanted);
}

const target = (sheet: Sheet): string => sheet.id;

/** `Excel.ChartCollection`. */
export const CHARTS: ClassTable<Sheet> = {
  name: 'ChartCollection',
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: ({ charts }) => charts.map((chart) => bind(CHART, chart)),
  objects: {
    Add: (sheet, [type, range, seriesBy]) => {
      const where = 'ChartCollection.add';
      return bind(CHART, addChart(sheet, oneOf(CHART_TYPES)(type, where), chartSource(range, where), seriesByArgument(seriesBy)));
    },
    GetItem: (sheet, [name]) => found(CHART, find(sheet, name, 'ChartCollection.getItem'), 'ChartCollection.getItem'),
    GetItemOrNullObject: (sheet, [name]) => foundOrNull(CHART, find(sheet, name, 'ChartCollection.getItemOrNullObject')),
    GetItemAt: ({ charts }, [index]) => found(CHART, itemAt(charts, index), 'ChartCollection.getItemAt', 'InvalidArgument'),
  },
  calls: { GetCount: ({ charts }) => charts.length },
  events: {
    Added: { type: 50, target },
    Activated: { type: 51, target },
    Deactivated: { type: 52, target },
    Deleted: { type: 53, target },
  },
};
