import { createServer, type Server } from 'node:https';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createCA, createCert } from 'mkcert';
import { answerFrom } from '../../src/apps/site/staticServer';
import type { WebFrame } from './webFrame';
import { hostPage } from './webFramePage';

/** Microsoft's library as it is installed: served from there, never copied or changed. */
const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** Where the pane's page finds the library, on its own server. */
export const LIBRARY_PATH = '/office-js/';

/** Excel on the web and the add-in's own site: one hostname, as the library demands, and two ports. */
export interface WebFrameServers {
  /** The origin of the page around the pane. */
  readonly host: string;
  readonly pane: string;
  /** What is sent to the page of that frame. */
  readonly send: (id: string, text: string) => void;
  /** From now on that frame answers, and its page shows this page of the add-in. */
  readonly put: (frame: WebFrame, page: string) => void;
  readonly close: () => Promise<void>;
}

interface Shown {
  readonly frame: WebFrame;
  readonly page: string;
}

/** @param site the folder of the built add-in */
export async function webFrameServers(site: string): Promise<WebFrameServers> {
  const secrets = await certificate();
  const shown = new Map<string, Shown>();
  const streams = new Map<string, ServerResponse>();
  const library = answerFrom(LIBRARY);
  const own = answerFrom(site);

  const pane = createServer(secrets, (request, response) => {
    if (request.url?.startsWith(LIBRARY_PATH) !== true) return own(request, response);
    request.url = request.url.slice(LIBRARY_PATH.length - 1);
    return library(request, response);
  });
  const host = createServer(secrets, hostListener(shown, streams));
  const [paneOrigin, hostOrigin] = [await origin(pane), await origin(host)];

  return {
    host: hostOrigin,
    pane: paneOrigin,
    send: (id, text) => void streams.get(id)?.write(`data: ${text}\n\n`),
    put: (frame, page) => void shown.set(frame.id, { frame, page: `${paneOrigin}/${page}` }),
    async close() {
      await Promise.all([closed(pane), closed(host)]);
    },
  };
}

/** `/id/` the page, `POST /id/out` a message from the pane, `/id/in` the stream of messages to it. */
function hostListener(shown: ReadonlyMap<string, Shown>, streams: Map<string, ServerResponse>): RequestListener {
  return (request, response) => {
    const [, id = '', what = ''] = (request.url ?? '').split('/');
    const found = shown.get(id);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    switch (what) {
      case '':
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(hostPage(found.page, found.frame.frameName));
        return;
      case 'in':
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders();
        streams.set(id, response);
        return;
      case 'out':
        void body(request).then((text) => {
          response.writeHead(204).end();
          found.frame.receive(text);
        });
        return;
      default:
        response.writeHead(404).end();
    }
  };
}

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** Good for a day, signed by nobody that a machine knows: the browser of the tests is told to take it. */
async function certificate(): Promise<{ readonly cert: string; readonly key: string }> {
  const ca = await createCA({
    organization: 'Cham Thi Dua tests',
    countryCode: 'VN',
    state: 'Ha Noi',
    locality: 'Ha Noi',
    validity: 1,
  });
  return createCert({ domains: ['localhost'], validity: 1, ca });
}

async function origin(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://localhost:${portOf(server.address())}`;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
