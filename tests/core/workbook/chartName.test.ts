import { chartName, chartNamed, isChartOfOurs } from '../../../src/core/workbook/chartName';

const CHART = {
  kind: 'bar' as const,
  title: 'Khoảng cách (2026)',
  data: { top: 4, left: 2, bottom: 9, right: 3 },
  at: { top: 12, left: 1, bottom: 29, right: 27 },
};

describe('the name of a chart', () => {
  it('says that it is ours and all that is needed to draw it again', () => {
    expect(chartName(CHART)).toBe('ChamThiDua bar B4:C9 A12:AA29 Khoảng cách (2026)');
    expect(chartNamed(chartName(CHART))).toEqual(CHART);
  });

  it('of a person is none of ours', () => {
    expect(['Chart 1', 'ChamThiDua', 'Biểu đồ ChamThiDua bar A1:B2 A1:B2 x'].filter(isChartOfOurs)).toEqual([]);
    expect([chartNamed('Chart 1'), chartNamed('ChamThiDua pie A1:B2 A1:B2 x')]).toEqual([null, null]);
  });
});
