import './withCrypto';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { appraise } from '../../src/core/appraise';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { cellText } from '../../src/core/workbook/cell';
import type { Workbook } from '../../src/core/workbook/workbook';
import { Frame } from '../../src/ui/Frame';
import { Panel } from '../../src/ui/Panel';
import type { PaperDoor } from '../../src/ui/papers/paperTools';
import { useAppraisal } from '../../src/ui/state/useAppraisal';
import { useCollecting } from '../../src/ui/state/useCollecting';
import { selfScoreSheet, SCHOOL_M } from '../builders/scoringWorkbooks';
import { sheet, workbook } from '../builders/workbook';
import { school } from '../core/crossScore/workbooks';
import { KEY, keyText } from '../text/keyText';
import { hostOver } from './renderPanel';
import { clean, twoCriteria } from './workbooks';

const faulty = (): Workbook => twoCriteria(['Trường M', 9, 8], ['Trường N', 12, 7], ['Trường P', '8,5', '6,5']);
const own = (): Workbook => workbook(selfScoreSheet('Phiếu chấm', 'Trường M', SCHOOL_M));

/** A tie at the last seat, and a decision on record for others than those who are equal now. */
const tied = (): Workbook => {
  const rules = {
    ...draftPolicy,
    isDraft: false,
    tieBreak: [],
    awards: draftPolicy.awards.slice(0, 1),
    decisions: [
      {
        award: draftPolicy.awards[0]?.name ?? '',
        chosen: 'Trường M',
        among: 'Trường M; Trường P',
        by: 'Hội nghị Cụm',
        on: '05/12/2026',
        reason: 'biểu quyết',
      },
    ],
  };
  return workbook(
    ...twoCriteria(['Trường M', 9, 8], ['Trường N', 9, 8], ['Trường P', 8, 6]).sheets,
    sheet('Cấu hình', policySheetRows(rules)),
  );
};
const DOOR: PaperDoor = { bring: () => Promise.reject(new Error('no tools')), download: () => undefined, isSure: true };

const today = () => ({ year: 2026, month: 11, day: 20 });

function Keyed({ host }: { host: ReturnType<typeof hostOver> }) {
  const appraising = useAppraisal(host, keyText, today);
  const collecting = useCollecting(host, keyText, today, () => Promise.reject(new Error('no file')), appraising.check);
  return (
    <Panel
      appraising={appraising}
      collecting={collecting}
      openReport={() => Promise.resolve([])}
      papers={DOOR}
      makeTemplate={() => Promise.resolve()}
      version="0.1.0"
      startsAt="check"
      onLanguage={() => undefined}
    />
  );
}

interface Shown {
  readonly user: UserEvent;
  /** What the screen says in no language of ours: two words or more, but for what stands in the workbook and in the regulation. */
  readonly bare: () => readonly string[];
}

function shown(book: Workbook): Shown {
  const { container } = render(
    <Frame text={keyText} appearance="light">
      <Keyed host={hostOver(book)} />
    </Frame>,
  );
  const data = [
    ...book.sheets.flatMap(({ name, rows }) => [
      name,
      ...[...rows.values()].flatMap((cells) => [...cells.values()].map(cellText)),
    ]),
    // A regulation is data as well.
    ...draftPolicy.awards.map(({ name }) => name),
    ...draftPolicy.grades.map(({ name }) => name),
    ...(appraise(book, null, null, today()).reading?.criteria ?? []).map(({ text }) => text),
  ]
    .filter((text) => /\p{L}/u.test(text))
    .sort((one, other) => other.length - one.length);
  const bare = (): readonly string[] => said(container).filter((text) => isSentence(without(text, data)));
  return { user: userEvent.setup(), bare };
}

const ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];

/** Everything that is seen or read aloud. */
function said(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement !== null && !/^(style|script)$/i.test(parentElement.tagName)) texts.push(node.textContent ?? '');
  }
  for (const element of root.querySelectorAll('*')) for (const name of ATTRIBUTES) texts.push(element.getAttribute(name) ?? '');
  return texts;
}

function without(text: string, data: readonly string[]): string {
  return data.reduce((left, one) => left.replaceAll(one, ' · '), text.replace(KEY, ' · '));
}

function isSentence(text: string): boolean {
  return /\p{L}{2,}[\s,]+\p{L}{2,}/u.test(text);
}

const press = async (user: UserEvent, path: string, at = 0): Promise<void> => {
  const found = await screen.findAllByRole('button', { name: new RegExp(`⟦${path.replaceAll('.', '\\.')}⟧`) });
  const button = found[at];
  if (button === undefined) throw new Error(`no button ${path}`);
  await user.click(button);
};

const openTab = async (user: UserEvent, path: string): Promise<void> =>
  user.click(await screen.findByRole('tab', { name: new RegExp(`⟦${path.replaceAll('.', '\\.')}⟧`) }));

const heading = (path: string): Promise<HTMLElement> =>
  screen.findByRole('heading', { name: new RegExp(`⟦${path.replaceAll('.', '\\.')}`) });

describe('no screen has a sentence of its own', () => {
  it('the test sees one', () => {
    expect(isSentence(without('⟦panel.title⟧ còn thiếu điểm', []))).toBe(true);
    expect(isSentence(without('⟦panel.title⟧ · Trường M (2) 8,5', ['Trường M']))).toBe(false);
  });

  it('first screen, findings, a fix, letting stand, how it was read', async () => {
    const { user, bare } = shown(faulty());
    expect(bare()).toEqual([]);
    await press(user, 'panel.firstRun.start');
    await heading('panel.issues.heading');
    expect(bare()).toEqual([]);
    await press(user, 'panel.fixing.safeAll');
    await screen.findByText(/panel\.fixing\.byHint/);
    expect(bare()).toEqual([]);
    await press(user, 'panel.fixing.back');
    await press(user, 'panel.judging.letStand');
    await heading('panel.judging.heading');
    expect(bare()).toEqual([]);
    await press(user, 'panel.judging.back');
    await press(user, 'panel.reading.open');
    await heading('panel.reading');
    expect(bare()).toEqual([]);
  });

  it('places, awards, firmness, why, and what will be written', async () => {
    const { user, bare } = shown(clean());
    await press(user, 'panel.firstRun.start');
    await press(user, 'panel.next.to.look');
    await screen.findByRole('table');
    expect(bare()).toEqual([]);
    for (const section of ['firmness', 'school', 'why']) {
      await openTab(user, `panel.look.${section}`);
      if (section === 'school') await heading('panel.school.heading');
      expect([section, bare()]).toEqual([section, []]);
    }
    await openTab(user, 'panel.steps.write');
    await heading('panel.write.heading');
    expect(bare()).toEqual([]);
  });

  it('the ballot, a decision on the last seat and its withdrawal, and the papers', async () => {
    const { user, bare } = shown(tied());
    await press(user, 'panel.firstRun.start');
    await press(user, 'panel.next.to.look');
    await press(user, 'panel.next.to.votes');
    await heading('panel.votes.heading');
    const [members] = await screen.findAllByRole('textbox');
    if (members === undefined) throw new Error('no field');
    fireEvent.change(members, { target: { value: 'x' } });
    await heading('panel.votes.preview.heading');
    expect(bare()).toEqual([]);
    fireEvent.change(members, { target: { value: '' } });
    await press(user, 'panel.next.to.awards');
    await heading('panel.proposal.heading');
    expect(bare()).toEqual([]);
    await press(user, 'panel.awards.openDecision');
    await heading('panel.awards.form.heading');
    await press(user, 'panel.awards.form.save');
    expect(bare()).toEqual([]);
    await press(user, 'panel.awards.form.back');
    await press(user, 'panel.awards.withdraw');
    await heading('panel.awards.withdrawal.heading');
    await press(user, 'panel.awards.withdrawal.confirm');
    expect(bare()).toEqual([]);
    await openTab(user, 'panel.steps.papers');
    await heading('panel.papers.heading');
    expect(bare()).toEqual([]);
  });

  it('collecting, the policy and proofreading', async () => {
    const { user, bare } = shown(clean());
    await press(user, 'panel.firstRun.ways.collect');
    await heading('collect.panel.title');
    expect(bare()).toEqual([]);
    await press(user, 'panel.next.to.check');
    await press(user, 'panel.firstRun.start');
    await press(user, 'panel.journey.more');
    expect(bare()).toEqual([]);
    await press(user, 'panel.steps.policy');
    await heading('policy');
    expect(bare()).toEqual([]);
    await press(user, 'panel.journey.moreHere');
    await press(user, 'panel.steps.proofread');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(bare()).toEqual([]);
    fireEvent.change(field, { target: { value: '' } });
    await press(user, 'panel.journey.moreHere');
    await press(user, 'panel.steps.history');
    await heading('panel.history.heading');
    expect(bare()).toEqual([]);
    await press(user, 'panel.steps.about');
    await heading('panel.about.heading');
    expect(bare()).toEqual([]);
  });

  it('review differences, the history after a fix', async () => {
    const { user, bare } = shown(
      workbook(
        school({
          name: 'Trường M',
          headings: ['Tự chấm', 'GK1', 'GK2', 'Điểm thống nhất', 'Giải trình'],
          scores: [
            [9, 9, 3, 9, 'đủ bốn quý'],
            [18, 18, 18, '17,5', null],
            [10, 9, 8, 9, null],
          ],
        }),
      ),
    );
    await press(user, 'panel.firstRun.start');
    await press(user, 'panel.issues.applyFix');
    await press(user, 'panel.fixing.confirm');
    await screen.findAllByText(/panel\.news\.fixed/);
    await press(user, 'panel.journey.goOver.officer');
    await press(user, 'panel.next.to.differences');
    await screen.findByRole('table');
    expect(bare()).toEqual([]);
    await press(user, 'panel.journey.more');
    await press(user, 'panel.steps.history');
    await heading('panel.history.heading');
    expect(bare()).toEqual([]);
  });

  it('a school’s own file before it is sent', async () => {
    const { user, bare } = shown(own());
    await press(user, 'panel.firstRun.start');
    await press(user, 'panel.next.to.send');
    await heading('panel.submission.heading');
    await screen.findAllByText(/sheets\.submission\.item/);
    expect(bare()).toEqual([]);
  });
});
