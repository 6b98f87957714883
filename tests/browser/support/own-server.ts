import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from '../../content/real.ts';

/** A server of the build for one test, whose files can change and which can go away, as a real one does. */
export class OwnServer {
  /** Answers in the place of files of the build, by path; `hang` never answers, `down` answers with HTTP 503. */
  readonly instead = new Map<string, { type: string; body: string } | 'hang' | 'down'>();
  /** Paths that were asked for. */
  readonly asked = new Set<string>();
  readonly #server: Server;
  readonly #files = sirv(join(root, 'dist'));

  constructor() {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.asked.add(pathname);
      const answer = this.instead.get(pathname);
      if (answer === 'hang') return;
      if (answer === 'down') {
        response.writeHead(503).end();
        return;
      }
      if (answer) {
        response.writeHead(200, { 'content-type': answer.type }).end(answer.body);
        return;
      }
      this.#files(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/html' }).end('not found');
      });
    });
  }

  /** @returns the address of the site */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    return `http://localhost:${String((this.#server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Serves the service worker as another build has it. */
  publish(version: string): void {
    const body = readFileSync(join(root, 'dist/sw.js'), 'utf8').replaceAll(/"[0-9a-f]{12}"/g, JSON.stringify(version));
    this.instead.set('/sw.js', { type: 'text/javascript', body });
  }
}
