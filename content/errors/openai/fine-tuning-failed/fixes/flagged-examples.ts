// Names the training examples that the moderation endpoint flags, so that they can go before the upload.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const examples = [
  // the lines of your training file
  '{"messages": [{"role": "user", "content": "Is node 7 up?"}, {"role": "assistant", "content": "Yes."}]}',
  '{"messages": [{"role": "user", "content": "an insult"}, {"role": "assistant", "content": "No."}]}',
];

const textOf = (line: string) =>
  (JSON.parse(line).messages as { content: string }[]).map(({ content }) => content).join('\n');

// --8<-- [start:core]
async function flagged(lines: string[]): Promise<string[]> {
  const input = lines.map(textOf);
  const { results } = await client.moderations.create({ model: 'omni-moderation-latest', input });
  return results.flatMap(({ flagged: isFlagged, categories }, index) => {
    const hits = Object.entries(categories).filter(([, hit]) => hit).map(([name]) => name);
    return isFlagged ? [`example ${index + 1}: ${hits.join(', ')}`] : []; // [!code highlight]
  });
}
// --8<-- [end:core]

// In pieces of some dozen lines for a real file.
console.log((await flagged(examples)).join('\n'));
