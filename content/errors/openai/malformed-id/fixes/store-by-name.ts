// Finds a vector store by its name and gives its id; stops where there is none, or more than one.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
async function storeId(name: string): Promise<string> {
  const found: string[] = [];
  for await (const store of client.vectorStores.list()) if (store.name === name) found.push(store.id);
  const [id] = found;
  if (!id || found.length > 1) throw new Error(`${found.length} vector stores are called ${name}`);
  return id; // [!code highlight]
}

const name = 'handbooks'; // what people know it by
console.log(`${name}: ${await storeId(name)}`);
// --8<-- [end:core]
