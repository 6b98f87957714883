// A server of your own between the page and the API: the key never leaves it.
// ES module: "type": "module", or name it .mts.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import OpenAI from 'openai';

// --8<-- [start:core]
const client = new OpenAI(); // on the server: the key comes from its environment
const server = createServer(async (request, response) => {
  // Check here who asks, and how often: this address spends your money.
  const question = (await text(request)).slice(0, 2_000);
  const answer = await client.responses.create({ model: 'gpt-5.4', input: question }); // [!code highlight]
  response.end(answer.output_text);
});
// In the page: const answer = await fetch('/ask', { method: 'POST', body: question });
// --8<-- [end:core]

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address() as AddressInfo;
  const page = await fetch(`http://127.0.0.1:${port}/ask`, { method: 'POST', body: 'Answer with the word pong.' });
  console.log(page.status, await page.text());
  server.close();
});
