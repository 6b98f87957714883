// npm run bench -- classifier | pages | soak: one measurement. Results are ratios within one run; absolute times belong to one machine.
import { parseArgs } from 'node:util';

// The measurements read their own options.
const [measurement] = parseArgs({ allowPositionals: true, strict: false }).positionals;
if (measurement === 'classifier') await import('./classifier/main.ts');
else if (measurement === 'pages') await import('./pages.ts');
else if (measurement === 'soak') await import('./soak.ts');
else {
  console.error(`usage: npm run bench -- classifier [--pastes FILE.jsonl ...]
       npm run bench -- pages [--sizes 300,1000,5000] [--only errata,starlight] [--rounds 7] [--continue]
       npm run bench -- soak`);
  process.exitCode = 2;
}
