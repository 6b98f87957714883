// npm run bench -- classifier | soak: runs one measurement. Results are ratios within one run; absolute times belong to one machine.
const [measurement] = process.argv.slice(2);
if (measurement === 'classifier') await import('./classifier.ts');
else if (measurement === 'soak') await import('./soak.ts');
else {
  console.error('usage: npm run bench -- classifier [--pastes FILE.jsonl]\n       npm run bench -- soak');
  process.exitCode = 2;
}

export {};
