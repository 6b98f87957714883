// Takes a local model when the plan's share of the cloud model is used up.
import { Ollama } from 'ollama';

const ollama = new Ollama({ host: process.env.OLLAMA_HOST ?? 'http://localhost:11434' });
const messages = [{ role: 'user', content: 'What is two plus two?' }];

async function ask(): Promise<string> {
  // --8<-- [start:core]
  try {
    const answer = await ollama.chat({ model: 'glm-5:cloud', messages });
    return answer.message.content;
  } catch (error) {
    const isLimit = error instanceof Error && error.message.includes('usage limit');
    if (!isLimit) throw error;
    console.log('cloud share used up, local model instead'); // [!code highlight]
  }
  return (await ollama.chat({ model: 'gemma3:4b', messages })).message.content;
  // --8<-- [end:core]
}

console.log(await ask());
