// Lists the configured models that are gone or shut down within 60 days; meant for a daily job.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const configured = ['gpt-5.4', 'gpt-5-mini', 'gpt-4-0613']; // from your settings, all environments
const warnDays = 60; // yours to choose

const client = new OpenAI();
const shutdown = new Map<string, string | null | undefined>();
for await (const { id, shutdown_date } of client.models.list()) shutdown.set(id, shutdown_date);

for (const name of configured) {
  const day = shutdown.get(name);
  if (!shutdown.has(name)) console.log(`GONE ${name}: not in the list of this project's models`);
  else if (!day) console.log(`ok   ${name}`);
  else {
    const left = Math.ceil((Date.parse(day) - Date.now()) / 86_400_000);
    console.log(`${left <= warnDays ? 'SOON' : 'ok  '} ${name}: shuts down on ${day}, ${left} days left`);
  }
}
