// npm run bench -- classifier: runs one measurement. Results are ratios within one run; absolute times belong to one machine.
const [measurement] = process.argv.slice(2);
if (measurement === 'classifier') await import('./classifier.ts');
else {
  console.error('usage: npm run bench -- classifier [--pastes FILE.jsonl]');
  process.exitCode = 2;
}

export {};
