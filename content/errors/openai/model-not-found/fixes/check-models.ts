// At start-up: compares the configured model names with the list of this very key, and warns before a model is shut down.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const configured = ['gpt-5.4-turbo', 'gpt-5-mini']; // in a service: every model name of your settings

const client = new OpenAI();

const closeTo = (name: string, ids: Iterable<string>) =>
  [...ids].filter((id) => name.startsWith(id) || id.startsWith(name)).join(', ') || 'nothing';

/** False when a name is missing. Being listed does not prove access; being absent proves that there is none. */
// --8<-- [start:core]
async function check(names: string[]): Promise<boolean> {
  const models = new Map<string, OpenAI.Model>();
  for await (const model of client.models.list()) models.set(model.id, model);
  for (const name of names.filter((id) => !models.has(id))) {
    const close = closeTo(name, models.keys());
    console.log(`'${name}' is not on the list of this key; close: ${close}`);
  }
  for (const { id, shutdown_date } of models.values())
    if (names.includes(id) && shutdown_date) console.log(`'${id}' ends ${shutdown_date}`);
  return names.every((name) => models.has(name)); // [!code highlight]
}
// --8<-- [end:core]

await check(configured); // stop the deployment when this is false
