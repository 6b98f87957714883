// npm run -s errata -- COMMAND: the command on this repository's content, as it is now.
import { readRepository } from './read-repository.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), readRepository);
