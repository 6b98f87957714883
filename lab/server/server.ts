import { createServer, ServerResponse, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import type { WireCase } from '../../src/schemas/index.ts';
import { Playback } from './playback.ts';

/**
 * The mock API server: plays many wire cases at once, each below a path of its own, so that one SDK can meet them side by side.
 */
export class MockServer {
  readonly #server: Server;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #plays: Playback[] = [];

  constructor() {
    // The default of five seconds would close connections that an SDK means to use again after a long wait.
    this.#server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
      this.#answer(request, response);
    });
    this.#server.on('upgrade', (request, socket: Socket, head) => {
      // Node leaves the errors of a connection that asks for a socket to us; a client that has gone away is none of the server.
      socket.on('error', () => undefined);
      // A case may refuse the socket with an ordinary answer.
      const response = new ServerResponse(request);
      response.shouldKeepAlive = false;
      response.assignSocket(socket);
      response.on('finish', () => socket.end());
      this.#answer(request, response, () => {
        response.detachSocket(socket);
        return new Promise<WebSocket>((resolve) => {
          this.#sockets.handleUpgrade(request, socket, head, resolve);
        });
      });
    });
  }

  /** Starts on a free port of the loopback interface. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** Begins to play a case; `url` takes the place of `https://api.openai.com`. */
  play(wire: WireCase): { url: string; play: Playback } {
    const play = new Playback(wire);
    const { port } = this.#server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${String(port)}/run/${String(this.#plays.push(play) - 1)}`, play };
  }

  /** Stops, whatever is still open. */
  stop(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(request: IncomingMessage, response: ServerResponse, accept?: () => Promise<WebSocket>): void {
    const [, number = '', path = '/'] = /^\/run\/(\d+)(\/[^?]*)/.exec(request.url ?? '') ?? [];
    const play = this.#plays[Number(number)];
    if (number && play) play.answer(request, response, path, accept);
    else response.writeHead(404).end('The mock server plays cases below /run/<number>/.');
  }
}
