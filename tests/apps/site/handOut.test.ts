import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../src/apps/site/handOut';

const folder = join(__dirname, '..', '..', '..', 'dist', 'manifest');
const ORIGIN = 'https://cham.truong.example.vn';

let said = '';
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  said = '';
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
});
afterEach(() => jest.restoreAllMocks());

const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('npm run manifest', () => {
  it('writes the manifest for a site, with nothing of this machine in it', () => {
    expect(main([`${ORIGIN}/`])).toBe(0);
    expect(written('cham-thi-dua.xml')).toContain(`<SourceLocation DefaultValue="${ORIGIN}/taskpane.html" />`);
    expect(written('cham-thi-dua.xml')).not.toContain('localhost');
    expect(written('cham-thi-dua.xml')).toContain('<Set Name="ExcelApi" MinVersion="1.1" />');
    expect(existsSync(join(folder, 'tin-cay-thu-muc.reg'))).toBe(false);
    expect(said).toContain(`npm run validate -- ${ORIGIN}`);
  });

  it('declares the floor a store asks for', () => {
    expect(main([ORIGIN, '--store'])).toBe(0);
    expect(written('cham-thi-dua.xml')).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
  });

  it('makes the two registry files for a shared folder', () => {
    expect(main([ORIGIN, '--share', '\\\\may-chu\\tien-ich\\'])).toBe(0);
    expect(readFileSync(join(folder, 'tin-cay-thu-muc.reg'), 'utf16le')).toContain('"Url"="\\\\\\\\may-chu\\\\tien-ich"');
    expect(existsSync(join(folder, 'bo-tin-cay-thu-muc.reg'))).toBe(true);
  });

  it.each([
    [[]],
    [['http://cham.truong.example.vn']],
    [['https://localhost:3000']],
    [[`${ORIGIN}/thu-muc`]],
    [['cham.truong.example.vn']],
    [[ORIGIN, 'https://b.example.vn']],
    [[ORIGIN, '--share', 'D:\\tien-ich']],
  ])('writes nothing and says what is wanted for %j', (argv) => {
    expect(main(argv)).toBe(64);
    expect(said).not.toBe('');
    expect(existsSync(folder)).toBe(false);
  });
});
