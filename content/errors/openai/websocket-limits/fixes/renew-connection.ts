// Keeps a conversation going over WebSockets that live an hour: renews them in time, and replays the input after it.
// ES module: "type": "module", or name it .mts. Needs the package ws.
import OpenAI from 'openai';
import { ResponsesWS } from 'openai/resources/responses/ws';

const RENEW_MS = 55 * 60_000; // some minutes before the limit of 60

const client = new OpenAI();
const history: OpenAI.Responses.ResponseInputItem[] = [];
let socket = new ResponsesWS(client);
let opened = Date.now();
let lastId: string | undefined;

type Item = OpenAI.Responses.ResponseInputItem;
type End = OpenAI.Responses.Response | Error;

/** Sends a turn, and gives its end: a response, or the error event. */
function send(input: Item[]): Promise<End> {
  socket.send({ type: 'response.create', model: 'gpt-5.4', store: false, input, previous_response_id: lastId });
  return new Promise((resolve) => {
    for (const name of ['response.completed', 'response.failed', 'response.incomplete'] as const)
      socket.once(name, ({ response }) => resolve(response));
    socket.once('error', resolve);
  });
}

function renew(): void {
  socket.close();
  socket = new ResponsesWS(client);
  [opened, lastId] = [Date.now(), undefined];
}

function finish(end: End, item: Item): string {
  if (end instanceof Error) throw end;
  if (end.status !== 'completed') throw new Error(`${end.id} ${end.status}`);
  lastId = end.id;
  history.push(item, ...(end.output as Item[]));
  // Events have no output_text of their own.
  const parts = end.output.flatMap((part) => (part.type === 'message' ? part.content : []));
  return parts.map((part) => (part.type === 'output_text' ? part.text : '')).join('');
}

// --8<-- [start:core]
async function turn(item: Item): Promise<string> {
  if (Date.now() - opened > RENEW_MS) renew();
  let end = await send(lastId ? [item] : [...history, item]); // a new connection knows nothing
  if (end instanceof Error && /connection limit reached/.test(end.message)) {
    renew(); // [!code highlight]
    end = await send([...history, item]);
  }
  return finish(end, item);
}
// --8<-- [end:core]

console.log(await turn({ role: 'user', content: 'Why did node 7 stop?' }));
socket.close();
