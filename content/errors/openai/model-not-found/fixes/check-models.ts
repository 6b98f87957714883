// At start-up: compares the configured model names with the list of this very key, and warns before a model is shut down.
import OpenAI from 'openai';

const configured = ['gpt-5.4-turbo', 'gpt-5-mini']; // in a service: every model name of your settings

const client = new OpenAI();

/** False when a name is missing. Being listed does not prove access; being absent proves that there is none. */
async function check(names: string[]): Promise<boolean> {
  const models = new Map<string, OpenAI.Model>();
  for await (const model of client.models.list()) models.set(model.id, model);
  for (const name of names) {
    const model = models.get(name);
    if (!model) {
      const close = [...models.keys()].filter((id) => name.startsWith(id) || id.startsWith(name));
      console.log(`'${name}' is not on the list of this key; close: ${close.join(', ') || 'nothing'}`);
    } else if (model.shutdown_date) {
      console.log(`'${name}' is shut down on ${model.shutdown_date}: plan the change`);
    }
  }
  return names.every((name) => models.has(name));
}

await check(configured); // stop the deployment when this is false
