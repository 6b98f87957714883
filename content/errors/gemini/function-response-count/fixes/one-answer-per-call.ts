// Repairs a stored history before it is sent: behind each turn with function calls stands one turn with exactly one
// response for each of them. Responses without a call are left out, lost ones are replaced by an error. Runs as an ES module.
import { GoogleGenAI, type Content, type FunctionCall, type Part } from '@google/genai';

const model = 'gemini-3.8-flash';

/** Says that the call may have run, so that the model does not blindly order it again. */
function lost({ id, name }: FunctionCall): Part {
  return { functionResponse: { id, name, response: { error: 'no result was saved; the call may have run' } } };
}

/** Responses in their order, by call id; by name where the model gave no ids, as 2.5 often does. */
function answersByCall(history: Content[]): Map<string, Part[]> {
  const parts = history.flatMap((turn) => turn.parts ?? []).filter((part) => part.functionResponse);
  return Map.groupBy(parts, ({ functionResponse }) => functionResponse?.id ?? functionResponse?.name ?? '');
}

function repair(history: Content[]): Content[] {
  // --8<-- [start:core]
  const waiting = answersByCall(history);
  return history.flatMap(({ role, parts = [] }) => {
    const kept = parts.filter((part) => !part.functionResponse);
    const calls = kept.flatMap(({ functionCall }) => functionCall ?? []);
    const turn: Content[] = kept.length > 0 ? [{ role, parts: kept }] : [];
    if (calls.length === 0) return turn;
    const own = (call: FunctionCall) => waiting.get(call.id ?? call.name ?? '')?.shift();
    // One turn for all of them, right behind the calls.
    const answers = calls.map((call) => own(call) ?? lost(call)); // [!code highlight]
    return [...turn, { role: 'user', parts: answers }];
  });
  // --8<-- [end:core]
}

// Two parallel calls, of which one was canceled by the user: only one response was stored.
const stored: Content[] = [
  { role: 'user', parts: [{ text: 'How warm are Lisbon and Oslo?' }] },
  {
    role: 'model',
    parts: [
      { functionCall: { id: 'c1', name: 'get_temperature', args: { city: 'Lisbon' } } },
      { functionCall: { id: 'c2', name: 'get_temperature', args: { city: 'Oslo' } } },
    ],
  },
  { role: 'user', parts: [{ functionResponse: { id: 'c1', name: 'get_temperature', response: { output: 21 } } }] },
];
const contents = repair(stored);
console.log(`calls: ${contents[1]?.parts?.length}, responses: ${contents[2]?.parts?.length}`);
const answer = await new GoogleGenAI({}).models.generateContent({ model, contents });
console.log(answer.text);
