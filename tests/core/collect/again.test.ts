import { appraise } from '../../../src/core/appraise';
import { planCollection, type CollectionPlan } from '../../../src/core/collectEdits';
import { collectMembers, openCluster, type ClusterBook, type MemberInput } from '../../../src/core/collectMembers';
import type { CollectedMember, Collection, MemberDecision } from '../../../src/core/domain/collection';
import { memberReason } from '../../../src/text/memberReason';
import { cellAt, sheetMarked, type Workbook } from '../../../src/core/workbook/workbook';
import { cellText } from '../../../src/core/workbook/cell';
import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import { en } from '../../../src/text/en';
import { vi } from '../../../src/text/vi';
import type { Text } from '../../../src/text/text';
import { claimOf, clusterBook, SCHOOLS, selfCell, type ClusterLayout } from '../../builders/collecting';
import { plantedSheet, type Planted } from '../../builders/memberPlants';
import { workbook } from '../../builders/workbook';

const ON = { year: 2026, month: 11, day: 20 };
const LAYOUTS: readonly ClusterLayout[] = ['unitSheets', 'unitsDown', 'criteriaDown'];

interface Run {
  readonly after: Workbook;
  readonly collection: Collection;
  readonly plan: CollectionPlan;
}

async function collectInto(book: Workbook, inputs: readonly MemberInput[], text: Text = vi, on = ON): Promise<Run> {
  const cluster = opened(book, text);
  const collection = collectMembers(cluster, inputs);
  const reason = (member: CollectedMember): string => memberReason(text, member, (unit) => unit);
  const plan = planCollection(collection, cluster, text.sheets.log, on, reason);
  const host = memoryHost(book);
  await host.apply(plan.edits);
  return { after: await host.read(), collection, plan };
}

function opened(book: Workbook, text: Text): Extract<ClusterBook, { kind: 'cluster' }> {
  const found = openCluster(book, text.sheets.log);
  if (found.kind !== 'cluster') throw new Error(found.kind);
  return found;
}

const school = (index: number, change: Partial<Planted> = {}): Planted => ({
  school: index,
  name: SCHOOLS[index] ?? '',
  plants: [],
  ...change,
});
const file = (one: Planted, name = 'Tệp.xlsx', decision: MemberDecision | null = null): MemberInput => ({
  file: name,
  workbook: workbook(plantedSheet(one)),
  decision,
});

/** The user's own cell at `'1. An Giang'!D7`. */
function valueAt(book: Workbook, ref: string): string {
  const [, name = '', column = '', row = ''] = /^'?(.*?)'?!([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const sheet = book.sheets.find((one) => one.name === name);
  const number = [...column].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
  return sheet === undefined ? '' : cellText(cellAt(sheet, Number(row), number));
}

/** A cell of the user changed by hand. */
async function corrected(book: Workbook, ref: string, value: number): Promise<Workbook> {
  const host = memoryHost(book);
  const [, name = '', column = '', row = ''] = /^'?(.*?)'?!([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const number = [...column].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
  const at = { sheet: name, row: Number(row), column: number };
  await host.apply([{ kind: 'setCells', cells: [{ at, value: { kind: 'number', value } }] }]);
  return host.read();
}

function logTexts(book: Workbook): readonly string[] {
  const sheet = sheetMarked(book, 'log');
  return [...(sheet?.rows ?? [])].map(([, cells]) => [...cells.values()].map(cellText).join(' | '));
}

describe.each(LAYOUTS)('the same files again, %s', (layout) => {
  it('change nothing, whatever the day', async () => {
    const inputs = [file(school(0), 'a.xlsx'), file(school(1), 'b.xlsx'), file(school(2, { year: 2025 }), 'c.xlsx')];
    const first = await collectInto(clusterBook(layout), inputs);
    expect(first.plan.cells).toHaveLength(40);
    const second = await collectInto(first.after, inputs, vi, { ...ON, day: 21 });
    expect(second.plan.edits).toEqual([]);
    expect(second.collection.members.map(({ status }) => status)).toEqual(['taken', 'taken', 'toDecide']);
  });

  it('change nothing in the other language', async () => {
    const inputs = [file(school(0)), file(school(2, { year: 2025 }), 'c.xlsx')];
    const first = await collectInto(clusterBook(layout), inputs);
    expect((await collectInto(first.after, inputs, en)).plan.edits).toEqual([]);
  });
});

describe('a later file of the same school', () => {
  const cell = selfCell('unitSheets', 3, 5);

  it('shows what changed since the first, and keeps every line of the log', async () => {
    const first = await collectInto(clusterBook('unitSheets'), [file(school(3), 'lần 1.xlsx')]);
    const later = await collectInto(first.after, [
      file(school(3, { plants: [{ kind: 'typed', leaf: 5, text: '2,5' }] }), 'lần 2.xlsx'),
    ]);
    const [member] = later.collection.members;
    expect(member?.earlier).toBe('lần 1.xlsx');
    expect(member?.changes.map(({ from, to }) => [from, to])).toEqual([
      [
        { kind: 'number', value: String(claimOf(3, 5)) },
        { kind: 'text', text: '2,5' },
      ],
    ]);
    expect(valueAt(later.after, cell)).toBe('2.5');
    const before = logTexts(first.after);
    expect(before).toHaveLength(3 + 1 + 20);
    expect(logTexts(later.after).slice(0, before.length)).toEqual(before);
    expect(logTexts(later.after)).toHaveLength(before.length + 2);
  });

  it('takes back what the school itself took back', async () => {
    const first = await collectInto(clusterBook('unitSheets'), [file(school(3), 'lần 1.xlsx')]);
    const later = await collectInto(first.after, [file(school(3, { plants: [{ kind: 'blank', leaf: 5 }] }), 'lần 2.xlsx')]);
    expect(valueAt(later.after, cell)).toBe('');
  });

  it('a blank does not take back what the school never sent', async () => {
    const filled = clusterBook('unitSheets', true);
    const later = await collectInto(filled, [file(school(3, { plants: [{ kind: 'blank', leaf: 5 }] }))]);
    expect(later.collection.members[0]?.changes.map(({ notTaken }) => notTaken)).toEqual(['blankKeeps']);
    expect(valueAt(later.after, cell)).toBe(String(claimOf(3, 5)));
  });

  it('leaves what the cluster corrected by hand while the school changed nothing', async () => {
    const first = await collectInto(clusterBook('unitSheets'), [file(school(3))]);
    const again = await collectInto(await corrected(first.after, cell, 1.75), [file(school(3))]);
    expect(again.collection.members[0]).toMatchObject({ status: 'taken', changes: [{ notTaken: 'changedByHand' }] });
    expect(valueAt(again.after, cell)).toBe('1.75');
  });

  it('asks where both changed, and takes the school’s once it is accepted', async () => {
    const first = await collectInto(clusterBook('unitSheets'), [file(school(3))]);
    const byHand = await corrected(first.after, cell, 1.75);
    const changed = school(3, { plants: [{ kind: 'typed', leaf: 5, text: '2,5' }] });
    const asked = await collectInto(byHand, [file(changed)]);
    expect(asked.collection.members[0]).toMatchObject({ status: 'toDecide', reason: { code: 'bothChanged', cells: 1 } });
    expect(valueAt(asked.after, cell)).toBe('1.75');
    const accepted = await collectInto(byHand, [file(changed, 'Tệp.xlsx', { kind: 'accept', unit: null })]);
    expect(valueAt(accepted.after, cell)).toBe('2.5');
  });
});

describe('the log', () => {
  it('keeps why a file was sent back and who did it, once, and anew with another reason', async () => {
    const back = (reason?: string): MemberInput =>
      file(school(0), 'a.xlsx', { kind: 'refuse', by: 'Nguyễn Văn A', ...(reason === undefined ? {} : { reason }) });
    const first = await collectInto(clusterBook('unitSheets'), [back()]);
    expect(logTexts(first.after).slice(-1)).toEqual([`1 | 20/11/2026 | a.xlsx | ${SCHOOLS[0] ?? ''} | Trả lại | Nguyễn Văn A`]);
    expect((await collectInto(first.after, [back()])).plan.edits).toEqual([]);
    expect((await collectInto(first.after, [back()], en)).plan.edits).toEqual([]);
    const second = await collectInto(first.after, [back('Thiếu minh chứng')]);
    expect(logTexts(second.after).slice(-1)).toEqual([
      `2 | 20/11/2026 | a.xlsx | ${SCHOOLS[0] ?? ''} | Trả lại | Thiếu minh chứng | Nguyễn Văn A`,
    ]);
    const offRecord = (book: Workbook): readonly string[] =>
      appraise(book).issues.flatMap((issue) => (issue.code === 'returnOffRecord' ? issue.facts.lacks.join() : []));
    expect([first, second].map(({ after }) => offRecord(after))).toEqual([['reason,answer'], ['answer']]);
    const answered = await collectInto(second.after, [file(school(0), 'a (2).xlsx')]);
    expect(offRecord(answered.after)).toEqual([]);
  });

  it('keeps what a person typed on it, in notes and in lines of their own', async () => {
    const first = await collectInto(clusterBook('unitSheets'), [file(school(0), 'a.xlsx')]);
    const host = memoryHost(first.after);
    await host.apply([
      {
        kind: 'setCells',
        cells: [
          { at: { sheet: 'Nhật ký', row: 5, column: 11 }, value: { kind: 'text', text: 'đã gọi điện xác nhận' } },
          { at: { sheet: 'Nhật ký', row: 40, column: 3 }, value: { kind: 'text', text: 'Họp ngày 25/11' } },
        ],
      },
    ]);
    const second = await collectInto(await host.read(), [file(school(1), 'b.xlsx')]);
    const texts = logTexts(second.after);
    expect(texts.filter((line) => line.includes('đã gọi điện xác nhận'))).toHaveLength(1);
    expect(texts.filter((line) => line.includes('Họp ngày 25/11'))).toHaveLength(1);
    expect(texts.filter((line) => line.includes('b.xlsx'))).toHaveLength(21);
  });

  it('steps aside for a sheet of the user with the same name', async () => {
    const book = clusterBook('unitsDown');
    const theirs = { ...book, sheets: [...book.sheets, ...workbook(plantedSheet(school(0, { sheet: 'Nhật ký' }))).sheets] };
    // A sheet of one school beside the cluster's table would be another layout: the user's own page holds words only.
    const notes = { ...theirs, sheets: theirs.sheets.map((one) => (one.name === 'Nhật ký' ? { ...one, rows: new Map() } : one)) };
    const run = await collectInto(notes, [file(school(0))]);
    expect(run.plan.logName).toBe('Nhật ký (2)');
  });
});
