// npm start: builds the site and serves it to this machine on http://localhost:4321 with search and classifier working.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', ['build'], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status === 0) await import('./serve.ts');
else process.exitCode = status ?? 1;
