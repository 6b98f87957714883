// Makes a history that strict chat templates take: system text goes into the first user turn, neighbors of one role become one. ES module.
import OpenAI from 'openai';

type Turn = { role: 'user' | 'assistant'; content: string };
type Message = { role: 'system' | 'user' | 'assistant'; content: string };

const client = new OpenAI({ timeout: 60_000 }); // OPENAI_BASE_URL is the address of vLLM

function alternating(messages: Message[]): Turn[] {
  // --8<-- [start:core]
  const turns: Turn[] = [];
  for (const { role: own, content } of messages) {
    const role = own === 'system' ? 'user' : own;
    const last = turns.at(-1);
    if (last?.role === role) last.content += `\n\n${content}`; // [!code highlight]
    else turns.push({ role, content });
  }
  return turns[0]?.role === 'user' ? turns : turns.slice(1);
  // --8<-- [end:core]
}

const history: Message[] = [
  { role: 'system', content: 'You write an encyclopedia.' },
  { role: 'user', content: 'What is the capital of Canada?' },
  { role: 'user', content: 'Answer in one word.' },
];
const answer = await client.chat.completions.create({ model: 'gemma-3', messages: alternating(history) });
console.log(answer.choices[0]?.message.content);
