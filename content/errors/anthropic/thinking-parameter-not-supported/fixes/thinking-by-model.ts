// Derives the thinking setting from the model instead of sending one setting to all.
import Anthropic from '@anthropic-ai/sdk';

type Setting = Pick<Anthropic.MessageCreateParams, 'thinking'>;

const client = new Anthropic();
const extended = /^claude-(?:haiku-4-5|sonnet-4-5|opus-4-5|opus-4-1)/;
const alwaysOn = /^claude-(?:fable|mythos)-5/; // keep both by the table of the documentation

// --8<-- [start:core]
function thinkingFor(model: string, maxTokens: number): Setting {
  if (alwaysOn.test(model)) return {}; // thinks by itself
  if (extended.test(model)) {
    const budget_tokens = Math.min(8_000, Math.floor(maxTokens / 2)); // below max_tokens
    return { thinking: { type: 'enabled', budget_tokens } };
  }
  return { thinking: { type: 'adaptive' } }; // 4.6 and later // [!code highlight]
}
// --8<-- [end:core]

const model = 'claude-opus-5';
const setting = thinkingFor(model, 4096);
console.log(`${model}: ${JSON.stringify(setting.thinking)}`);
const messages = [{ role: 'user' as const, content: 'Is 3599 a prime?' }];
const { content } = await client.messages.create({ model, max_tokens: 4096, messages, ...setting });
const last = content.at(-1);
if (last?.type === 'text') console.log(last.text);
