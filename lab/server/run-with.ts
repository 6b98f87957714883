// npm run -s lab:with -- <wire file> <command...>: runs a command against the mock API server playing that case.
// The command finds the server through OPENAI_BASE_URL and OPENAI_API_KEY, which the SDKs read.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { wireCase } from '../../src/schemas/index.ts';
import { dummyKey } from './dummy-key.ts';
import { MockServer } from './server.ts';

const [file, command, ...args] = process.argv.slice(2);
if (!file || !command) {
  console.error('usage: npm run -s lab:with -- content/errors/openai/<slug>/wire/<case>.yaml <command...>');
  process.exit(2);
}
const server = new MockServer();
await server.start();
const { url, play } = server.play(wireCase.parse(load(readFileSync(file, 'utf8'))));
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: dummyKey },
});
child.on('error', (error) => {
  console.error(error.message);
  server.stop();
  process.exitCode = 1;
});
child.on('exit', (code) => {
  for (const { method, path, at } of play.requests) console.error(`${(at / 1000).toFixed(2)} s  ${method} ${path}`);
  server.stop();
  process.exitCode = code ?? 1;
});
