import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { content, root } from '../content/real.ts';
import { environmentOf } from '../../lab/sdks.ts';
import { MockServer } from '../../lab/server/server.ts';
import { readWireFile } from '../../lab/server/wire-file.ts';
import { install } from './installed.ts';
import { lendAll, sdks } from './sdks.ts';

const names = sdks();
const project = install();
const server = new MockServer();
await server.start();
if (names) lendAll(project, names);
cpSync(join(root, 'examples/recipes'), project.folder, { recursive: true });
afterAll(() => {
  server.stop();
  project.remove();
});

/** Runs a program of the project against the mock server of the laboratory; tells what it printed, and the requests it sent. */
async function played(provider: string, wire: string, args: string[]) {
  const { url, play } = server.play(readWireFile(root, `content/${wire}`));
  const env = { ...process.env, ...environmentOf(provider, url, 'sk-test', content.sdks) };
  const child = spawn(process.execPath, args, { cwd: project.folder, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { stdout, stderr, status, sent: play.requests.length };
}

describe.skipIf(!names)('with other SDKs', () => {
  test.each([
    ['retry.ts', 'openai', 'errors/openai/rate-limit-tokens/wire/wait-640ms.yaml'],
    ['anthropic.ts', 'anthropic', 'errors/anthropic/rate-limit-tokens/wire/limited-once.yaml'],
    ['ai-sdk.ts', 'openai', 'errors/openai/rate-limit-tokens/wire/wait-640ms.yaml'],
    ['p-retry.ts', 'openai', 'errors/openai/rate-limit-tokens/wire/wait-640ms.yaml'],
  ])('%s is answered the second time', async (file, provider, wire) => {
    writeFileSync(
      join(project.folder, 'ask.ts'),
      file === 'retry.ts'
        ? `const { ask } = await import('./retry.ts'); console.log((await ask('x')).output_text);`
        : `await import('./${file}');`,
    );
    const { stdout, status, sent } = await played(provider, wire, ['ask.ts']);
    expect(stdout.trim()).not.toBe('');
    expect(status).toBe(0);
    expect(sent).toBe(2);
  });

  test.each(['ai-sdk.ts', 'p-retry.ts'])('%s gives up at once on a quota', async (file) => {
    const wire = 'errors/openai/insufficient-quota/wire/quota.yaml';
    const { status, sent } = await played('openai', wire, [file]);
    expect(status).toBe(1);
    expect(sent).toBe(1);
  });

  test('their types hold', () => {
    const { stdout } = project.run(join(root, 'node_modules/.bin/tsc'), [
      ...['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2024', '--module', 'nodenext'],
      ...['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'],
      ...['anthropic.ts', 'ai-sdk.ts', 'p-retry.ts', 'sentry.ts'],
    ]);
    expect(stdout).toBe('');
  });
});

describe.skipIf(!names)('recipes', () => {
  test('Sentry gets one issue an error, and a full quota once', () => {
    writeFileSync(
      join(project.folder, 'try-sentry.ts'),
      `import * as Sentry from '@sentry/node';
       import { beforeSend } from './sentry.ts';
       const told: unknown[] = [];
       const transport = () => ({ flush: async () => true, send: async ([, items]: any) => {
         for (const [, event] of items) if (event.exception) told.push([event.fingerprint, event.tags?.['llm.verdict']]);
         return {};
       } });
       Sentry.init({ dsn: 'https://key@localhost/1', beforeSend, transport, defaultIntegrations: false });
       const failure = (status: number, code: string, message: string) =>
         Object.assign(new Error(message), { status, error: { code, message } });
       for (const id of ['a', 'b']) Sentry.captureException(failure(429, 'insufficient_quota', 'You exceeded your current quota, please check your plan and billing details. Request ' + id));
       for (const sum of ['128001', '140000']) Sentry.captureException(failure(400, 'context_length_exceeded', "This model's maximum context length is 128000 tokens. However, your messages resulted in " + sum + ' tokens. Please reduce the length of the messages.'));
       Sentry.captureException(new RangeError('mine'));
       await Sentry.flush(2000);
       console.log(JSON.stringify(told));`,
    );
    const { stdout, stderr } = project.run(process.execPath, ['try-sentry.ts']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      [['errata', 'openai/insufficient-quota'], 'account'],
      [['errata', 'openai/context-length-chat'], 'change'],
      [['errata', 'openai/context-length-chat'], 'change'],
      [null, null],
    ]);
  });

  test('Express answers a user', () => {
    writeFileSync(
      join(project.folder, 'try-express.ts'),
      `import express from 'express';
       import { answerModelErrors } from './express.ts';
       const failures: Record<string, object> = {
         '/quota': { status: 429, error: { code: 'insufficient_quota', message: 'You exceeded your current quota sk-proj-abcdefghijklmnopqrstuvwx' } },
         '/wait': { status: 429, headers: { 'retry-after': '7' }, error: { type: 'tokens', code: 'rate_limit_exceeded', message: 'Rate limit reached' } },
         '/long': { status: 400, error: { code: 'context_length_exceeded' } },
         '/mine': new RangeError('mine'),
       };
       const app = express();
       app.get('/{*path}', (request) => { throw Object.assign(failures[request.path]!); });
       app.use(answerModelErrors);
       app.use((error: unknown, _: unknown, response: any, __: unknown) => response.status(418).json({ message: String(error) }));
       const server = app.listen(0, async () => {
         const { port } = server.address() as { port: number };
         for (const path of Object.keys(failures)) {
           const response = await fetch(\`http://127.0.0.1:\${port}\${path}\`);
           console.log(path, response.status, response.headers.get('retry-after'), (await response.json()).message);
         }
         server.close();
       });`,
    );
    const { stdout, stderr } = project.run(process.execPath, ['try-express.ts']);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      '/quota 503 null This is not available right now. We are looking into it.',
      '/wait 503 7 The service is busy right now. Please try again in a moment.',
      '/long 413 null The conversation or file is too long. Please shorten it or start a new one.',
      '/mine 418 null RangeError: mine',
      '',
    ]);
  });
});

describe('the step of a GitHub workflow', () => {
  const { jobs } = load(readFileSync(join(root, 'examples/recipes/nightly.yml'), 'utf8')) as {
    jobs: { evaluate: { steps: { name?: string; if?: string; run?: string }[] } };
  };
  const [, evaluate, say] = jobs.evaluate.steps;
  const bash = (script = '', path = '') =>
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: project.folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${path}${process.env.PATH ?? ''}` },
    });
  const failing = (line: string) => {
    writeFileSync(join(project.folder, 'evaluate.sh'), `#!/bin/sh\necho 'Evaluating'\necho '${line}' >&2\nexit 3\n`);
    chmodSync(join(project.folder, 'evaluate.sh'), 0o755);
    return bash(evaluate?.run).status;
  };
  // It is installed already, and npm would ask the registry.
  const annotation = () => bash(say?.run?.replace(/^npm install.*$/m, '')).stdout;

  test('annotates what it knows', () => {
    expect(
      failing(
        'openai.RateLimitError: Error code: 429 - {"error": {"message": "You exceeded your current quota, please check your plan and billing details.", "code": "insufficient_quota"}}',
      ),
    ).toBe(3);
    expect(say?.if).toBe('failure()');
    expect(annotation()).toMatch(
      /^::error title=You exceeded your current quota[^\n]*::[^\n]+\/errors\/openai\/insufficient-quota\/\n$/,
    );
  });

  test('is silent about what is no error of a model API', () => {
    expect(failing('AssertionError: expected 3')).toBe(3);
    expect(annotation()).toBe('');
  });
});
