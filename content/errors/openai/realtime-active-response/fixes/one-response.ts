// Starts an answer only when none is being made, and remembers one wish until response.done.
// ES module: "type": "module", or name it .mts.
const taken = 'conversation_already_has_active_response';
type Sender = { send: (event: { type: 'response.create' }) => void }; // an OpenAIRealtimeWebSocket is one

class Turns {
  #busy = false;
  #wanted = false;
  readonly #connection: Sender;

  constructor(connection: Sender) {
    this.#connection = connection;
  }

  // --8<-- [start:core]
  ask(): void {
    this.#wanted = this.#busy;
    if (!this.#busy) this.#connection.send({ type: 'response.create' });
    this.#busy = true;
  }

  on({ type, error }: { type: string; error?: { code: string } }): void {
    if (type === 'response.created') this.#busy = true; // by you or by the server's VAD
    if (type === 'response.done') this.#busy = false;
    if (error?.code === taken) this.#wanted = true; // somebody was faster
    if (this.#wanted && !this.#busy) this.ask(); // [!code highlight]
  }
  // --8<-- [end:core]
}

// In the place of the socket: it notes what is sent.
const log: string[] = [];
const turns = new Turns({ send: ({ type }) => log.push(type) });
turns.on({ type: 'response.created' }); // the server answers speech
turns.ask(); // a tool has returned: too early
const early = log.length;
for (const type of ['response.done', 'response.created', 'response.done']) turns.on({ type });
turns.ask();
turns.on({ type: 'error', error: { code: taken } }); // the server was faster, by a moment
for (const type of ['response.created', 'response.done']) turns.on({ type });
console.log(`sent ${early} at once, ${log.length} in the end`);
