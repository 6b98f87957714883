// Ends a run at its turn limit with a text of your own, and logs the call that was repeated.
// ES module: "type": "module", or name it .mts.
import { Agent, run, tool, type RunErrorHandlerInput } from '@openai/agents';
import { z } from 'zod';

const limit = 10; // turns; yours to choose by what a finished run of this agent needs

const search = tool({
  name: 'search',
  description: 'Searches the tickets.',
  parameters: z.object({ query: z.string() }),
  execute: ({ query }) => `No ticket matches ${query}. Searching again will not help: answer with what you have.`,
});

// --8<-- [start:core]
function atLimit({ runData }: RunErrorHandlerInput<unknown, Agent>) {
  const calls = runData.newItems.filter(({ type }) => type === 'tool_call_item').slice(-3);
  console.log('turn limit; the last calls were', JSON.stringify(calls.map(({ rawItem }) => rawItem)));
  return { finalOutput: 'I could not finish this.', includeInHistory: false };
}

async function ask(agent: Agent, question: string) {
  const errorHandlers = { maxTurns: atLimit };
  const result = await run(agent, question, { maxTurns: limit, errorHandlers }); // [!code highlight]
  return result.finalOutput;
}
// --8<-- [end:core]

console.log(await ask(new Agent({ name: 'desk', model: 'gpt-5.4', tools: [search] }), 'Which ticket is about node 7?'));
