// npm run -s lab:with -- <wire file> <command...>: runs a command against the mock API server playing that case.
// The command finds the server through OPENAI_BASE_URL and OPENAI_API_KEY, which the SDKs read.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parse } from 'yaml';
import { wireCase } from '../../src/schemas/index.ts';
import { mockServer } from './server.ts';

const [file, command, ...args] = process.argv.slice(2);
if (!file || !command) {
  console.error('usage: npm run -s lab:with -- content/errors/openai/<slug>/wire/<case>.yaml <command...>');
  process.exit(2);
}
const { server, requests } = mockServer(wireCase.parse(parse(readFileSync(file, 'utf8'))));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      OPENAI_BASE_URL: `http://127.0.0.1:${String(port)}/v1`,
      OPENAI_API_KEY: 'sk-lab-0000000000000000000000000000',
    },
  });
  child.on('error', (error) => {
    console.error(error.message);
    server.close();
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    for (const { method, path, at } of requests) console.error(`${(at / 1000).toFixed(2)} s  ${method} ${path}`);
    server.close();
    server.closeAllConnections();
    process.exitCode = code ?? 1;
  });
});
