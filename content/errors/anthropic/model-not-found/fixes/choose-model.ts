// Takes the first model of your list that the API offers to this key, and says which one it is.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const wanted = ['claude-sonnet-4-20250514', 'claude-sonnet-5', 'claude-haiku-4-5']; // in order of preference

// --8<-- [start:core]
async function chooseModel(): Promise<string> {
  const offered = new Set<string>();
  for await (const model of client.models.list()) offered.add(model.id);
  const found = wanted.find((id) => offered.has(id));
  if (!found) throw new Error(`none is offered; there are: ${[...offered].join(', ')}`);
  console.log(`using ${found}`);
  return found; // [!code highlight]
}
// --8<-- [end:core]

await chooseModel();
