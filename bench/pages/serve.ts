import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A server that counts what it sends; a browser does not tell what its workers load. */
export interface CountingServer {
  origin: string;
  /** Bytes of bodies and number of requests since the start. */
  sent: () => { bytes: number; requests: number };
  close: () => void;
}

/** The same server for every system: brotli at its highest level for text, made once per file, and no caching. */
export async function serve(folder: string): Promise<CountingServer> {
  const made = new Map<string, Buffer>();
  let bytes = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/empty/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(empty);
      return;
    }
    const file = fileOf(folder, path);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const type = types[extname(file)];
    const isText = type !== undefined && type !== 'image/png' && type !== 'font/woff2';
    const body = made.get(file) ?? (isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    made.set(file, body);
    bytes += body.length;
    response
      .writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        ...(isText && { 'content-encoding': 'br' }),
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${String(port)}`,
    sent: () => ({ bytes, requests }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const empty = '<!doctype html><html lang="en"><title>Empty</title><p>Empty.';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path));
  const candidates = [file, join(file, 'index.html'), `${file.replace(/\/$/, '')}.html`];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}
