// Lists the realtime models that a key may use, to see whose setting stands in the way.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
const names: string[] = [];
for await (const { id } of client.models.list()) if (id.includes('realtime')) names.push(id);
if (names.length > 0) {
  console.log(`realtime models of this key: ${names.join(', ')}`);
} else {
  console.log('none: ask the owner of the project, or try the key of another project');
  process.exitCode = 1; // [!code highlight]
}
// --8<-- [end:core]
