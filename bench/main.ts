// npm run bench -- classifier | pages | soak: one measurement. Results are ratios within one run; absolute times belong to one machine.
const [measurement] = process.argv.slice(2);
if (measurement === 'classifier') await import('./classifier/main.ts');
else if (measurement === 'pages') await import('./pages.ts');
else if (measurement === 'soak') await import('./soak.ts');
else {
  console.error(`usage: npm run bench -- classifier [--pastes FILE.jsonl ...]
       npm run bench -- pages [--sizes 130,1000,5000] [--only errata,starlight] [--rounds 7] [--continue]
       npm run bench -- soak`);
  process.exitCode = 2;
}

export {};
