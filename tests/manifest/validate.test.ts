import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Flavour } from '../../src/apps/site/flavours';
import { parseElement } from './element';
import { flavourOf } from '../../src/apps/site/flavours';
import { RECORDED } from './recorded';
import type { Expected } from './rule';
import { sameButFor } from './sameButFor';
import { siteFile } from './siteFile';
import { validate } from './validate';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const SITE = 'https://cham.truong.example.vn';

function expected(flavour: Flavour = 'localhost', change: Partial<Expected> = {}): Expected {
  return { flavour, packageVersion: version, ...RECORDED, file: (path) => siteFile(root, path), privacyUrl: null, ...change };
}

function rulesBroken(text: string, held: Expected = expected()): readonly number[] {
  return [...new Set(validate(Buffer.from(text, 'utf8'), held).map(({ rule }) => rule))];
}

/** The manifest with one fault planted; fails when there is nothing to change. */
function planted(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`Nothing to plant at ${String(from)}`);
  return changed;
}

const faults: readonly (readonly [rule: number, name: string, from: string | RegExp, to: string])[] = [
  [1, 'an element that is not closed', '</OfficeApp>', ''],
  [1, 'a document type', '<OfficeApp', '<!DOCTYPE OfficeApp><OfficeApp'],
  [1, 'xmlns:xsi with https', 'xmlns:xsi="http:', 'xmlns:xsi="https:'],
  [1, 'another type of app', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
  [1, 'a misspelt namespace', 'officeappbasictypes/1.0', 'officeappbasictypes/1.1'],
  [2, 'Version before Id', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
  [2, 'no ProviderName', /<ProviderName>.*<\/ProviderName>/, ''],
  [3, 'LearnMoreUrl before Title', /(<Title resid="GetStarted.Title" \/>)([\s\S]*?)(<LearnMoreUrl [^>]*>)/, '$3$2$1'],
  [3, 'Resources before Hosts', /(<Hosts>\s*<Host xsi:type[\s\S]*?<\/Hosts>)(\s*)(<Resources>[\s\S]*<\/Resources>)/, '$3$2$1'],
  [4, 'a function file', '<ExtensionPoint', '<FunctionFile resid="Check.Url" /><ExtensionPoint'],
  [5, 'an icon before the label of a group', /(<Label resid="Group.Label" \/>)([\s\S]*?<\/Icon>)/, '$2$1'],
  [5, 'a button without a supertip', /<Supertip>[\s\S]*?<\/Supertip>/, ''],
  [6, 'another identity', RECORDED.id, '11111111-2222-4333-8444-555555555555'],
  [6, 'a version with letters', /<Version>.*<\/Version>/, '<Version>0.1.0-beta</Version>'],
  [6, 'a version that is not the package', /<Version>.*<\/Version>/, '<Version>9.9.9</Version>'],
  [7, 'a long description', 'Kiểm tra bảng chấm điểm của cụm', `Kiểm tra ${'rất '.repeat(60)}bảng chấm điểm của cụm`],
  [7, 'a long resource id', /GetStarted\.LearnMoreUrl/g, 'GetStarted.LearnMoreUrl.Of.The.Whole.Add-in'],
  [8, 'English by default', '<DefaultLocale>vi-VN', '<DefaultLocale>en-US'],
  [8, 'a text without English', /<bt:Override Locale="en-US" Value="Results" \/>/, ''],
  [
    8,
    'a text with English twice',
    '<bt:Override Locale="en-US" Value="Results" />',
    '<bt:Override Locale="en-US" Value="Results" />'.repeat(2),
  ],
  [8, 'an override of the default', 'Locale="en-US" Value="Results"', 'Locale="vi-VN" Value="Results"'],
  [9, 'decomposed Vietnamese', 'Xem kết quả', 'Xem kết quả'.normalize('NFD')],
  [9, 'two spaces', 'Xem kết quả', 'Xem  kết quả'],
  [10, 'a resource nobody defined', '<Label resid="Look.Label" />', '<Label resid="Look.Lable" />'],
  [10, 'a tip where a label belongs', '<Label resid="Look.Label" />', '<Label resid="Look.Tip" />'],
  [10, 'a resource nobody uses', '</bt:Urls>', `<bt:Url id="Spare" DefaultValue="https://localhost:3000/help.html" /></bt:Urls>`],
  [11, 'two buttons of one id', 'id="ChamThiDua.Look"', 'id="ChamThiDua.Check"'],
  [11, 'a second pane', '<TaskpaneId>ChamThiDua.Pane</TaskpaneId>', '<TaskpaneId>ChamThiDua.Other</TaskpaneId>'],
  [12, 'an icon without 80 pixels', '<bt:Image size="80" resid="Look.80" />', ''],
  [12, 'an icon of another size', /(id="Look\.32" DefaultValue="[^"]*look-)32/, '$116'],
  [12, 'an icon that is not there', 'icons/icon-64.png', 'icons/icon-63.png'],
  [13, 'a plain http address', 'SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:'],
  [
    13,
    'a second origin',
    'DefaultValue="https://localhost:3000/taskpane.html#look"',
    'DefaultValue="https://localhost:3001/taskpane.html#look"',
  ],
  [14, 'a page that is not built', 'taskpane.html#look', 'pane.html#look'],
  [14, 'a button that opens another page', 'taskpane.html#look', 'help.html#look'],
  [15, 'a higher floor than declared for offices', 'Name="ExcelApi" MinVersion="1.1"', 'Name="ExcelApi" MinVersion="1.9"'],
  [16, 'another host', '<Host Name="Workbook" />', '<Host Name="Document" />'],
  [16, 'more permission than needed', 'ReadWriteDocument', 'ReadWriteMailbox'],
];

describe('the manifest', () => {
  it('breaks no rule as it is committed', () => {
    expect(validate(Buffer.from(manifest, 'utf8'), expected())).toEqual([]);
  });

  it.each(faults)('rule %i finds %s', (rule, _name, from, to) => {
    expect(rulesBroken(planted(from, to))).toContain(rule);
  });

  it('is read as UTF-8 and nothing else', () => {
    expect(validate(Buffer.from(manifest, 'latin1'), expected())).toEqual([expect.objectContaining({ rule: 1 })]);
  });

  it('tells a wrong parent from a wrong order', () => {
    const displaced = planted('<Hosts>', '<Label resid="Group.Label" /><Hosts>');
    const messages = validate(Buffer.from(displaced), expected()).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/^wrong parent: Label belongs in Group or Control, not in OfficeApp/));
    const swapped = planted(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1');
    expect(validate(Buffer.from(swapped), expected()).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^wrong order: Id comes before Version/),
    );
  });

  it('never goes back behind a released version', () => {
    expect(rulesBroken(manifest, expected('localhost', { lastReleased: '99.0' }))).toEqual([6]);
  });
});

describe('the manifest as it is handed out', () => {
  it('breaks no rule on a site of its own', () => {
    expect(validate(Buffer.from(flavourOf(manifest, 'direct', SITE)), expected('direct'))).toEqual([]);
  });

  it('names no localhost', () => {
    expect(rulesBroken(manifest, expected('direct'))).toContain(13);
  });

  it('asks a store for a privacy page and for a name without marks', () => {
    const real = 'https://cham.truong.vn';
    const inStore = flavourOf(manifest, 'store', real);
    expect(rulesBroken(inStore, expected('store'))).toEqual([17]);
    expect(rulesBroken(inStore, expected('store', { privacyUrl: `${real}/rieng-tu.html` }))).toEqual([]);
    const marked = inStore.replace('(emulation scoring)', 'add-in');
    expect(rulesBroken(marked, expected('store', { privacyUrl: `${real}/rieng-tu.html` }))).toEqual([17]);
  });

  it('differs between flavours in addresses and floor only', () => {
    const local = parseElement(manifest);
    expect(sameButFor(local, parseElement(flavourOf(manifest, 'store', SITE)))).toEqual([]);
    expect(sameButFor(local, parseElement(manifest.replace('Kiểm tra bảng', 'Xem bảng')))).toEqual([
      expect.objectContaining({ rule: 17 }),
    ]);
  });
});
