import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Pages must never be stale; hashed scripts never change; icons must not be `no-store`. Source: OFFICE §9. */
function cacheControl(ending: string): string {
  if (ending === '.js') return 'public, max-age=31536000, immutable';
  return ending === '.png' ? 'public, max-age=86400' : 'no-store';
}

/** Serves the files of one folder to this machine, and nothing outside it. */
export function staticServer(folder: string): Server {
  return createServer(answerFrom(folder));
}

/** The same for any server, secure or not. */
export function answerFrom(folder: string): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405);
      return;
    }
    const file = fileOf(folder, request.url ?? '/');
    if (file === null) {
      refuse(response, 404);
      return;
    }
    readFile(file).then(
      (content) => {
        const ending = extname(file);
        response.writeHead(200, {
          'Content-Type': TYPES[ending] ?? 'application/octet-stream',
          'Content-Length': content.length,
          'Cache-Control': cacheControl(ending),
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
        });
        response.end(request.method === 'HEAD' ? undefined : content);
      },
      () => refuse(response, 404),
    );
  };
}

function fileOf(folder: string, url: string): string | null {
  // A target such as `//` is no URL of its own; put behind the origin it is a path like any other.
  const path = decoded(new URL(`http://localhost/${url.replace(/^\/+/, '')}`).pathname);
  if (path === null || path.includes('\0')) return null;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : null;
}

/** `null` for a path that is no valid encoding. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(String(status));
}
