// Takes cache marks off the oldest messages until tools, system prompt and messages hold four together.
import Anthropic from '@anthropic-ai/sdk';

type Marked = { cache_control?: unknown };
interface Body extends Anthropic.MessageCreateParamsNonStreaming {
  system: Anthropic.TextBlockParam[];
  messages: { role: 'user' | 'assistant'; content: Anthropic.TextBlockParam[] }[];
}

const client = new Anthropic();
const limit = 4; // one less if you also set cache_control at the top level
const marked = (blocks: Marked[]) => blocks.filter((block) => block.cache_control);

// --8<-- [start:core]
function keepFourMarks(body: Body): Body {
  const fixed = marked([...(body.tools ?? []), ...body.system]);
  const movable = marked(body.messages.flatMap(({ content }) => content)); // oldest first
  const count = fixed.length + movable.length;
  const surplus = Math.max(0, count - limit);
  for (const block of movable.slice(0, surplus)) delete block.cache_control; // [!code highlight]
  console.log(`removed ${surplus} of ${count} marks`);
  return body;
}
// --8<-- [end:core]

const text = (words: string): Anthropic.TextBlockParam[] => [
  { type: 'text', text: words, cache_control: { type: 'ephemeral' } },
];
const answer = await client.messages.create(
  keepFourMarks({
    model: 'claude-sonnet-5',
    max_tokens: 1024,
    system: text('You are brief.'),
    messages: [
      { role: 'user', content: text('Hi') },
      { role: 'assistant', content: text('Hi.') },
      { role: 'user', content: text('One?') },
      { role: 'assistant', content: text('1') },
      { role: 'user', content: text('Two?') },
    ],
  }),
);
const [first] = answer.content;
if (first?.type === 'text') console.log(first.text);
