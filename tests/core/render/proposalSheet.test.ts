import type { Issue } from '../../../src/core/domain/issue';
import { proposalSheet } from '../../../src/core/render/proposal/proposalSheet';
import { sheets as words } from '../../../src/text/vi/sheets';
import { award } from '../../builders/readings';
import { appraisal, type AppraisalSpec } from './appraisals';

const FOUR = {
  criteria: [{ id: 'I', maximum: '100' }],
  units: { A: { I: '98' }, B: { I: '96' }, C: { I: '96' }, D: { I: '91' } },
};

const finding = (blocks: Issue['blocks']): Issue => ({
  rule: 'MIS-02',
  code: 'evidenceMissing',
  severity: 'error',
  blocks,
  place: { at: null, unit: null, criterion: null },
  facts: { points: '10' },
  fix: null,
});

function textsOf(spec: AppraisalSpec): readonly string[] {
  const of = appraisal(spec);
  const sheet = proposalSheet(of, of.reading, words, { name: 'Đề nghị khen thưởng', on: null, notes: new Map() });
  return sheet.cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
}

describe('proposalSheet', () => {
  it('is marked as a draft while findings stand that block awards, with their number', () => {
    const issues = [finding('awards'), finding('awards'), finding('tick'), finding('print')];
    expect(textsOf({ ...FOUR, issues })).toContain('DỰ THẢO – còn 2 lỗi phải xử lý trước khi đề nghị');
  });

  it('names the findings that block the ranking first', () => {
    const drafts = textsOf({ ...FOUR, issues: [finding('ranking'), finding('awards')] }).filter((text) => /DỰ THẢO/.test(text));
    expect(drafts).toEqual(['DỰ THẢO – còn 1 lỗi chặn xếp hạng']);
  });

  it('carries no such mark when nothing blocks awards', () => {
    expect(textsOf({ ...FOUR, issues: [finding('tick')] }).filter((text) => /DỰ THẢO/.test(text))).toEqual([]);
  });

  it('says which seats wait for the decision on an earlier award', () => {
    const awards = [award('co', { quota: { fixed: 2 } }), award('bang', { quota: { fixed: 2 } })];
    const texts = textsOf({ ...FOUR, policy: { awards } });
    expect(texts).toContain('1 suất chờ kết quả quyết định về Danh hiệu co: dành cho đơn vị còn lại sau quyết định đó.');
  });

  it('speaks of no waiting seat where every seat is taken or empty', () => {
    const texts = textsOf({
      ...FOUR,
      policy: { awards: [award('co', { quota: { fixed: 1 } }), award('bang', { quota: { fixed: 9 } })] },
    });
    expect(texts.filter((text) => text.includes('chờ kết quả quyết định'))).toEqual([]);
  });
});
