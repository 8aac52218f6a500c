import { trustedShare } from '../../../src/apps/site/trustedShare';

/** The file's text, as Windows reads UTF-16 with its mark. */
const textOf = (file: Buffer): string => file.toString('utf16le');

describe('trustedShare', () => {
  const { add, remove } = trustedShare('\\\\máy chủ\\tiện ích');

  it('is UTF-16 with a mark and Windows line ends', () => {
    expect([...add.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(textOf(add)).toMatch(/^\uFEFFWindows Registry Editor Version 5\.00\r\n\r\n\[HKEY_CURRENT_USER/);
    expect(textOf(add).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('names the folder with every backslash doubled, and is shown in the menu', () => {
    expect(textOf(add)).toContain('"Url"="\\\\\\\\máy chủ\\\\tiện ích"\r\n');
    expect(textOf(add)).toContain('"Flags"=dword:00000001');
  });

  it('has one identity per folder, in the key and in the value, in both files', () => {
    const id = /TrustedCatalogs\\(\{[^}]*\})\]/.exec(textOf(add))?.[1] ?? '';
    expect(id).toMatch(/^\{[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\}$/);
    expect(textOf(add)).toContain(`"Id"="${id}"`);
    expect(textOf(remove)).toContain(`[-HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id}]`);
    expect(textOf(trustedShare('\\\\MÁY CHỦ\\tiện ích').add)).toContain(id);
    expect(textOf(trustedShare('\\\\máy khác\\tiện ích').add)).not.toContain(id);
  });
});
