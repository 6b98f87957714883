// Goes on without reasoning items that cannot be decrypted, once, and gives back the history to store.
// ES module: "type": "module", or name it .mts.
import OpenAI, { type APIError } from 'openai';

const client = new OpenAI();
type Item = OpenAI.Responses.ResponseInputItem;
// Hosted calls may not be sent without their ids, so they go with the reasoning.
const dropped = ['reasoning', 'web_search_call', 'file_search_call', 'code_interpreter_call'];

// --8<-- [start:core]
async function create(history: Item[]) {
  const request = { model: 'gpt-5.4', store: false };
  try {
    return { response: await client.responses.create({ ...request, input: history }), kept: history };
  } catch (error) {
    if ((error as APIError).code !== 'invalid_encrypted_content') throw error;
    const rest = history.filter(({ type }) => !dropped.includes(type ?? 'message'));
    // Ids of the other items go as well: they belong to answers that had the reasoning.
    const kept = rest.map((item) => ({ ...item, id: undefined }) as unknown as Item);
    return { response: await client.responses.create({ ...request, input: kept }), kept }; // [!code highlight]
  }
}
// --8<-- [end:core]

const history: Item[] = [
  { role: 'user', content: 'Look at node 7.' },
  { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAA-made-by-another-key-3Xk8' },
  { role: 'user', content: 'Why did it stop?' },
];
const { response, kept } = await create(history);
console.log(`${response.output_text} (${kept.length} items of ${history.length} sent)`);
