// Drops sampling parameters for all models but the few that still take them, in the older API version.
import Anthropic from '@anthropic-ai/sdk';

type Request = Anthropic.MessageCreateParamsNonStreaming & Record<string, unknown>;
const client = new Anthropic();
const sampling = ['temperature', 'top_p', 'top_k'];
const takesOne = ['claude-haiku-4-5', 'claude-sonnet-4-5', 'claude-opus-4-5']; // by prefix; yours to keep short
const older = { 'anthropic-version': '2023-06-01' }; // 2026-10-21, the SDK's default, refuses sampling for every model

// --8<-- [start:core]
function dropSampling(request: Request): [Request, Anthropic.RequestOptions?] {
  const set = sampling.filter((name) => name in request);
  if (!set[0]) return [request];
  const takes = takesOne.some((prefix) => request.model.startsWith(prefix));
  if (takes) return [request, { headers: older }];
  console.log(`dropped ${set.join(', ')} for ${request.model}`);
  const kept = Object.entries(request).filter(([name]) => !set.includes(name));
  return [Object.fromEntries(kept) as Request]; // [!code highlight]
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'Name a river.' }];
const request = { model: 'claude-opus-5', max_tokens: 64, messages, temperature: 0.2 };
const [first] = (await client.messages.create(...dropSampling(request))).content;
if (first?.type === 'text') console.log(first.text);
