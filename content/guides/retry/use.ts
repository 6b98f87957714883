// Uses the wrapper: node use.ts create | background | stream
import { create, runInBackground, Stopped, stream } from './retry.ts';

const request = { model: 'gpt-5.4', input: 'When is low water?' };
try {
  if (process.argv[2] === 'create') console.log((await create(request)).output_text);
  else if (process.argv[2] === 'background') console.log((await runInBackground(request)).output_text);
  else for await (const text of stream(request)) process.stdout.write(text);
} catch (error) {
  if (error instanceof Stopped) console.log(`stopped: ${error.message}`); // count it by error.verdict
  else console.log(`\ncut: ${(error as Error).constructor.name}`);
}
