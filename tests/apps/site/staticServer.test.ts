import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/apps/site/serveWorkbench';
import { staticServer } from '../../../src/apps/site/staticServer';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cham-thi-dua-'));
  mkdirSync(join(folder, 'site', 'samples'), { recursive: true });
  writeFileSync(join(folder, 'site', 'index.html'), '<p>Bàn chấm</p>');
  writeFileSync(join(folder, 'site', 'samples', 'cụm.xlsx'), 'tệp');
  writeFileSync(join(folder, 'secret.txt'), 'not for the site');
  server = staticServer(join(folder, 'site'));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** The path as it is, not tidied by a client. */
function asked(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString('utf8') }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('staticServer', () => {
  it('serves the page for the folder, never to be kept', async () => {
    const { status, headers, body } = await asked('/');
    expect([status, body]).toEqual([200, '<p>Bàn chấm</p>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('serves files with Vietnamese names', async () => {
    expect((await asked(`/samples/${encodeURIComponent('cụm.xlsx')}`)).body).toBe('tệp');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/samples/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '/samples',
    '//secret.txt',
    '//../secret.txt',
    '/:0',
  ])('serves nothing outside its folder: %s', async (path) => {
    expect((await asked(path)).status).toBe(404);
  });

  it.each(['//', '///', '//[', '*'])('outlives the target %s, which is no URL', async (path) => {
    expect([200, 404]).toContain((await asked(path)).status);
    expect((await asked('/')).status).toBe(200);
  });

  it('takes no other request than reading', async () => {
    expect((await asked('/', 'POST')).status).toBe(405);
  });
});

describe('npm start', () => {
  it('says that the port is taken and ends with 3, before building anything', async () => {
    const before = process.env.PORT;
    process.env.PORT = String(port);
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      expect(await main([])).toBe(3);
      expect(said.mock.calls[0]?.[0]).toContain(`Cổng ${port} đang được chương trình khác dùng`);
    } finally {
      said.mockRestore();
      if (before === undefined) delete process.env.PORT;
      else process.env.PORT = before;
    }
  });
});
