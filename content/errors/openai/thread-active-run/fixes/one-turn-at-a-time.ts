// Lets one turn of a conversation run at a time; other conversations do not wait.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
// The last turn of each conversation. With several processes the queue belongs into your database.
const last = new Map<string, Promise<unknown>>();

function ask(conversation: string, input: string): Promise<string> {
  const before = last.get(conversation) ?? Promise.resolve();
  const turn = () => client.responses.create({ model: 'gpt-5.4', conversation, input });
  const answer = before.then(turn, turn); // [!code highlight]
  last.set(conversation, answer);
  return answer.then((response) => response.output_text);
}
// --8<-- [end:core]

const questions = ['Why did node 7 stop?', 'Since when?'];
const [first, second] = await Promise.all(questions.map((question) => ask('conv_68f1a2b3c4d5', question)));
console.log(`first: ${first} second: ${second}`);
