import type { Area } from '../../../src/core/workbook/address';
import { cellsOf, heightOf, widthOf } from './areas';
import { plainValue } from './plainValue';
import type { Sheet } from './sheet';
import { Sketch } from './sketch';

/** Cells on a sheet that a chart shows. */
export interface ChartSource {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface ChartSeries {
  /** A text, or the cell that holds it. */
  name: string | ChartSource | null;
  values: ChartSource | null;
  categories: ChartSource | null;
  bubbleSizes: ChartSource | null;
  readonly sketch: Sketch;
}

let chartIds = 0;

/** A chart over a sheet: what it shows and where, and everything else as a sketch. Nobody draws it. Lengths in points. */
export class Chart {
  readonly id: string;
  readonly sketch = new Sketch();
  series: ChartSeries[] = [];
  plotBy: 'Rows' | 'Columns' = 'Columns';
  top = 15;
  left = 15;
  width = 360;
  height = 216;

  constructor(
    readonly sheet: Sheet,
    public name: string,
    public type: string,
  ) {
    chartIds += 1;
    this.id = `{${chartIds.toString(16).toUpperCase().padStart(8, '0')}-0005-0000-0000-000000000000}`;
  }

  /** Each column, or each row, that holds values is a series; texts before them are names and categories. */
  show(source: ChartSource, seriesBy: 'Auto' | 'Rows' | 'Columns'): void {
    const { area } = source;
    this.plotBy = seriesBy === 'Auto' ? (widthOf(area) > heightOf(area) ? 'Rows' : 'Columns') : seriesBy;
    const hasNames = isHeading(source, this.plotBy === 'Columns' ? 'row' : 'column');
    const hasCategories = isHeading(source, this.plotBy === 'Columns' ? 'column' : 'row');
    const lines = this.plotBy === 'Columns' ? columnsOf(area) : rowsOf(area);
    const [first, ...others] = lines;
    const shown = hasCategories && others.length > 0 ? others : lines;
    const rest = (line: Area): Area =>
      !hasNames ? line : this.plotBy === 'Columns' ? { ...line, top: line.top + 1 } : { ...line, left: line.left + 1 };
    this.series = shown.map((line) => ({
      ...newSeries(hasNames ? { sheet: source.sheet, area: { ...line, bottom: line.top, right: line.left } } : null),
      values: { sheet: source.sheet, area: rest(line) },
      categories: shown === others && first !== undefined ? { sheet: source.sheet, area: rest(first) } : null,
    }));
  }

  nameOf(index: number): string {
    const name = this.series[index]?.name ?? null;
    if (name === null) return `Series${index + 1}`;
    return typeof name === 'string' ? name : String(valuesIn(name)[0] ?? '');
  }

  get extent(): { readonly least: number; readonly most: number } {
    const numbers = this.series.flatMap(({ values }) => valuesIn(values)).filter((one): one is number => typeof one === 'number');
    return { least: Math.min(0, ...numbers), most: Math.max(0, ...numbers) };
  }
}

export function newSeries(name: ChartSeries['name']): ChartSeries {
  return { name, values: null, categories: null, bubbleSizes: null, sketch: new Sketch() };
}

export function valuesIn(source: ChartSource | null): readonly (string | number | boolean)[] {
  if (source === null) return [];
  source.sheet.workbook.calculate();
  return [...cellsOf(source.area)].map(({ row, column }) => plainValue(source.sheet.cells.at(row, column).value));
}

/** Whether the first row or column holds texts where the rest holds numbers. The corner may be anything. */
function isHeading({ sheet, area }: ChartSource, line: 'row' | 'column'): boolean {
  const isRow = line === 'row';
  if ((isRow ? heightOf(area) : widthOf(area)) === 1) return false;
  const first = isRow ? { ...area, bottom: area.top } : { ...area, right: area.left };
  const across = isRow ? widthOf(area) : heightOf(area);
  const cells = across === 1 ? first : isRow ? { ...first, left: area.left + 1 } : { ...first, top: area.top + 1 };
  return [...cellsOf(cells)].every(({ row, column }) => sheet.cells.at(row, column).value.kind !== 'number');
}

function columnsOf(area: Area): readonly Area[] {
  return Array.from({ length: widthOf(area) }, (_, index) => ({ ...area, left: area.left + index, right: area.left + index }));
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: heightOf(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index }));
}
