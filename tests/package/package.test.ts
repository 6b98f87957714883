import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { wireCase } from '../../src/schemas/index.ts';
import { everyPackage, shippedOf } from '../../scripts/support/shipped-packages.ts';
import { packageSize } from '../../src/catalog/outputs/package-size.ts';
import { content, root } from '../content/real.ts';
import { install, lend } from './installed.ts';
import { session } from './session.ts';

const project = install();
afterAll(project.remove);
const bin = join(root, 'node_modules/.bin');

type Answered = [status: number, body: string, headers: Record<string, string>];

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

/** Failures that pass: the identical request is answered the next time. */
const passing: Answered[] = [
  [408, '', {}],
  [409, '', {}],
  [429, '', { 'retry-after': '1' }],
  [500, '', {}],
  [502, '<html><head><title>502 Bad Gateway</title></head></html>', html],
  [503, '', {}],
  [503, '{"error":{"message":"Overloaded for the moment","type":"server_error"}}', json],
  [504, '<html><head><title>504 Gateway Time-out</title></head></html>', html],
  [520, '<html><head><title>520</title></head></html>', html],
  [529, '', {}],
];

/** Refusals with 429 that no wait inside a program changes: every such case that the laboratory plays. */
const refusals: Answered[] = content.entries
  .filter(({ provider, retry }) => provider === 'openai' && retry.verdict !== 'wait' && retry.verdict !== 'backoff')
  .flatMap(({ wire }) => wire.flatMap(({ text }) => wireCase.parse(load(text)).exchanges.slice(0, 1)))
  .flatMap(({ status, json: body }): Answered[] =>
    status === 429 && body !== undefined ? [[status, JSON.stringify(body), json]] : [],
  );

describe('the file that npm pack makes', () => {
  test('brings nothing else with it', () => {
    expect(readdirSync(join(project.folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'errata',
    ]);
  });

  test('may be published, and says what it runs on', () => {
    const {
      private: isPrivate,
      engines,
      publishConfig,
      dependencies,
    } = JSON.parse(readFileSync(join(project.folder, 'node_modules/errata/package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(isPrivate).toBeUndefined();
    expect(dependencies).toBeUndefined();
    // A CommonJS program can require it from these on.
    expect(engines).toEqual({ node: '^20.19.0 || >=22.12.0' });
    expect(publishConfig).toEqual({ access: 'public', provenance: true });
  });

  test('holds the package and what is said about it', () => {
    expect(readdirSync(join(project.folder, 'node_modules/errata')).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'lib',
      'package.json',
    ]);
  });

  test('weighs no more than the documentation says', () => {
    expect(project.size.packed).toBeLessThan(packageSize.packed * 1_000);
    expect(project.size.unpacked).toBeLessThan(packageSize.unpacked * 1_000);
  });

  const licences = () => readFileSync(join(project.folder, 'node_modules/errata/lib/THIRD-PARTY.txt'), 'utf8');

  test('names the licence of what was bundled', () => {
    for (const name of ['@modelcontextprotocol/sdk', 'zod']) expect(licences()).toContain(`${name} `);
  });

  test('its SBOM holds each of those, with version and hash', () => {
    const sbom = shippedOf(everyPackage(root), licences(), readFileSync(join(root, 'python/pyproject.toml'), 'utf8'));
    expect([sbom.bomFormat, sbom.specVersion]).toEqual(['CycloneDX', '1.5']);
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; integrity: string }>;
    };
    for (const name of ['@modelcontextprotocol/sdk', 'zod', 'zod-to-json-schema', 'pagefind', 'astro']) {
      const { version = '', integrity = '' } = packages[`node_modules/${name}`] ?? {};
      expect(sbom.components).toContainEqual(
        expect.objectContaining({
          name,
          version,
          scope: 'required',
          hashes: [
            { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
          ],
        }),
      );
    }
    // pip chooses the version on installation.
    expect(sbom.components.filter(({ hashes }) => hashes === undefined).map(({ purl }) => purl)).toEqual([
      'pkg:pypi/quickjs-ng',
    ]);
    expect(sbom.components.length).toBeLessThan(12);
    expect(sbom.dependencies.map(({ ref }) => ref)).toEqual([
      sbom.metadata.component['bom-ref'],
      ...sbom.components.map((component) => component['bom-ref']),
    ]);
  });
});

describe('imported in Node', () => {
  test('the example sends again what can pass, and nothing else', () => {
    lend(project, 'openai');
    writeFileSync(
      join(project.folder, 'try.ts'),
      `const answers = [
         { message: 'Rate limit reached for gpt-5.4 in organization org-x on tokens per min (TPM): Limit 30000, Used 29000, Requested 1500. Please try again in 20ms.', type: 'tokens', code: 'rate_limit_exceeded' },
         { message: 'You exceeded your current quota, please check your plan and billing details.', type: 'insufficient_quota', code: 'insufficient_quota' },
       ];
       process.env.OPENAI_API_KEY = 'sk-test';
       globalThis.fetch = async () => Response.json({ error: answers.shift() }, { status: 429 });
       const { ask } = await import('./retry.ts');
       await ask('x').catch((error) => console.log(error.code, answers.length));`,
    );
    const { stdout, stderr } = project.run(process.execPath, ['try.ts']);
    expect(stderr).toBe('Rate limit reached on tokens per min (TPM): again in 20 ms\n');
    expect(stdout).toBe('insufficient_quota 0\n');
  });

  test('ten failures that pass end well, and refusals that do not are sent once', () => {
    writeFileSync(
      join(project.folder, 'try-many.ts'),
      `import { withRetry } from 'errata';
       import OpenAI from 'openai';
       // The pauses between attempts pass at once; the client's own limit of ten minutes does not.
       const later = setTimeout;
       globalThis.setTimeout = ((run: () => void, ms: number) => later(run, ms > 100_000 ? ms : 0)) as typeof setTimeout;
       const answers = JSON.parse(process.argv[2] ?? '[]') as [number, string, Record<string, string>][];
       for (const [status, body, headers] of answers) {
         let sent = 0;
         const fetch = async () =>
           ++sent === 1
             ? new Response(body, { status, headers })
             : Response.json({ id: 'resp_1', object: 'response', status: 'completed', output: [] });
         const client = new OpenAI({ apiKey: 'sk-test', maxRetries: 0, fetch });
         const ended = await withRetry(() => client.responses.create({ model: 'gpt-5.4', input: 'x' })).then(
           () => 'well',
           () => 'thrown',
         );
         console.log(status, sent, ended);
       }`,
    );
    const told = (answers: unknown) => project.run(process.execPath, ['try-many.ts', JSON.stringify(answers)]).stdout;
    expect(told(passing)).toBe(passing.map(([status]) => `${String(status)} 2 well\n`).join(''));
    expect(refusals.length).toBeGreaterThanOrEqual(8);
    expect(told(refusals)).toBe(refusals.map(([status]) => `${String(status)} 1 thrown\n`).join(''));
  });

  test('data, newer rules and an unknown id', () => {
    writeFileSync(
      join(project.folder, 'data.ts'),
      `import { classify, lookup } from 'errata';
       import rules from 'errata/rules.json' with { type: 'json' };
       import index from 'errata/entries.json' with { type: 'json' };
       const { id } = classify({ error: { code: 'insufficient_quota' } }, { rules });
       console.log(id, index.entries.length, lookup(id ?? '')?.verdict, lookup('openai/none'));
       console.log(classify({ error: { code: 'insufficient_quota' } }, { rules: { rules: [], providers: [] } }).id);`,
    );
    const { stdout } = project.run(process.execPath, ['--no-warnings', 'data.ts']);
    expect(stdout).toBe(`openai/insufficient-quota ${content.entries.length} account undefined\nnull\n`);
  });

  test('a Response with its body, what the caller knows, own rules, and what falls through', () => {
    writeFileSync(
      join(project.folder, 'options.ts'),
      `import { classify, classifyResponse, shouldRetry, waitMs } from 'errata';
       import { next } from './decide.ts';
       const response = new Response('{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}', { status: 529 });
       const found = await classifyResponse(response);
       console.log(found.id, found.scope, shouldRetry(found), waitMs(found) < 501, (await response.text()).length);
       const text = '{"error":{"message":"The flux is out of phase, key sk-proj-abcdefghijklmnopqrstuvwx","type":"flux_error"}}';
       console.log(classify(text, { provider: 'groq' }).provider?.id);
       const add = { rules: [{ id: 'mine/flux', title: 'Flux', kind: 'server_error', verdict: 'backoff', sameRequest: true, signatures: [{ surface: 'http', type: 'flux_error' }], confusedWith: [] }] };
       console.log(classify(text, { add }).id, classify(text, { add }).id);
       classify(text, { unmatched: (seen, { outcome }) => console.log(outcome, seen.includes('abcdefghijkl')) });
       console.log(classify(text, { unmatched: () => { throw new Error('mine'); } }).outcome);
       console.log(next({ status: 400, error: { code: 'context_length_exceeded' } }));
       console.log(classify(text, { model: 'groq/llama-3.3-70b-versatile' }).facts.model);`,
    );
    const { stdout, stderr } = project.run(process.execPath, ['options.ts']);
    expect(stderr).toMatch(/^no entry for .*context_length_exceeded.*\n$/);
    expect(stdout.split('\n')).toEqual([
      'anthropic/overloaded upstream true true 75',
      'groq',
      'mine/flux mine/flux',
      'family false',
      'family',
      'summarize the conversation and send that',
      'groq/llama-3.3-70b-versatile',
      '',
    ]);
  });

  test('anything is answered, and nothing is thrown but what the call threw', () => {
    writeFileSync(
      join(project.folder, 'hostile.ts'),
      `import { classify, classifyResponse, shouldRetry, waitMs, withRetry } from 'errata';
       const refuse = () => { throw new Error('no'); };
       const everyTrap = new Proxy({}, { get: (_, trap) => trap === 'then' ? undefined : refuse });
       const { proxy, revoke } = Proxy.revocable({}, {});
       revoke();
       const cyclic: Record<string, unknown> = {};
       cyclic.cause = cyclic;
       const deep = Array.from({ length: 5_000 }).reduce((inner) => [inner], 0);
       const cause = new Error('a');
       cause.cause = cause;
       const inputs: unknown[] = [
         undefined, null, '', 0, NaN, 1n, true, Symbol('x'), () => 1, cyclic, cause, deep, proxy, new Proxy({}, everyTrap),
         new Proxy(new Error('x'), everyTrap), Object.create(null), { get status() { return refuse(); } }, { toJSON: refuse },
         Object.defineProperty(new Error('x'), 'message', { get: refuse }), new Map([[{}, 1]]), new Set([1]), new Date(NaN),
         new Uint8Array([255, 254, 0]), new ArrayBuffer(8), 'x'.repeat(1_000_000), '\ud800', { body: new ReadableStream() },
         { headers: { get: refuse } }, { version: 1 }, { version: 1, outcome: 'x' },
       ];
       for (const input of inputs) {
         if (classify(input).version !== 1) console.log('no version');
         if (typeof shouldRetry(input) !== 'boolean' || !(waitMs(input) >= 0)) console.log('no decision', inputs.indexOf(input));
         let thrown: unknown = 'nothing';
         try { await withRetry(() => Promise.reject(input), { attempts: 1 }); } catch (error) { thrown = error; }
         if (!Object.is(thrown, input)) console.log('another error');
         if ((await classifyResponse(input as Response)).version !== 1) console.log('no answer');
       }
       const code = new TextEncoder().encode('{"error":{"code":"insufficient_quota"}}');
       console.log(classify(code).id, classify(code.buffer).id);
       const quota = { error: { code: 'insufficient_quota' } };
       for (const bad of [null, 'x', [], {}, { rules: null }, { rules: [null] }, { rules: [{ id: 'x' }] }, proxy])
         if (classify(quota, { add: bad as never }).id !== classify(quota, { rules: bad as never, add: {} }).id) console.log('differs', bad);
       console.log(classify(quota, { rules: {} as never }).notes.at(-1));
       console.log(classify(quota, null as never).id, classify(quota, { provider: {}, model: 7 } as never).id);
       const own = Object.assign(new Error('mine'), { status: 503, headers: { 'retry-after-ms': '1' } });
       const failing = withRetry(() => Promise.reject(own), { onRetry: refuse, attempts: 2 });
       console.log((await failing.catch((error) => error)) === own);`,
    );
    const { stdout, stderr } = project.run(process.execPath, ['hostile.ts']);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      'openai/insufficient-quota openai/insufficient-quota',
      expect.stringMatching(/^The rules that were passed are not used: /),
      'openai/insufficient-quota openai/insufficient-quota',
      'true',
      '',
    ]);
  });

  test('a CommonJS program requires it', () => {
    writeFileSync(
      join(project.folder, 'program.cjs'),
      `const { classify } = require('errata');
       console.log(classify({ error: { code: 'insufficient_quota' } }).kind);`,
    );
    expect(project.run(process.execPath, ['program.cjs']).stdout).toBe('quota_exhausted\n');
  });

  test.each(['nodenext', 'bundler'])('its types hold, module resolution %s', (resolution) => {
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    const { stdout, status } = project.run(join(bin, 'tsc'), [
      ...['--strict', '--noEmit', '--allowImportingTsExtensions', '--resolveJsonModule'],
      ...['--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'],
      ...['--module', module, '--moduleResolution', resolution, 'retry.ts', 'browser.ts', 'data.ts'],
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

describe('bundled for a browser', () => {
  const bundle = (contents: string, globalName?: string) =>
    build({
      stdin: { contents, resolveDir: project.folder, loader: 'ts' },
      bundle: true,
      minify: true,
      platform: 'browser',
      format: globalName ? 'iife' : 'esm',
      ...(globalName && { globalName }),
      write: false,
      logLevel: 'silent',
    });
  const brotli = (contents: Uint8Array) => brotliCompressSync(contents).length;

  test('the example runs where there is no Node', async () => {
    const { outputFiles } = await bundle("export { explain } from './browser.ts';", 'example');
    const code = outputFiles[0]?.text ?? '';
    const { explain } = runInNewContext(`${code}; example`) as { explain: (response: Response) => Promise<string> };
    const body = readFileSync(join(project.folder, 'error.json'), 'utf8');
    expect(await explain(new Response(body, { status: 429 }))).toMatch(/billing/);
    expect(await explain(new Response('', { status: 418 }))).toBe('The API refused the request with status 418.');
  });

  test.each([
    ['classify', packageSize.classify],
    ['lookup', packageSize.lookup],
  ])('%s is small', async (name, limit) => {
    const code = `import { classify, ${name} as wanted } from 'errata'; globalThis.used = [classify, wanted];`;
    const { outputFiles } = await bundle(code);
    expect(brotli(outputFiles[0]?.contents ?? new Uint8Array())).toBeLessThan(limit * 1_000);
  });
});

describe('the command', () => {
  const npx = (args: string[], input?: string) => project.run('npx', ['--no', 'errata', ...args], input);
  const errata = (args: string[], input?: string) =>
    project.run(join(project.folder, 'node_modules/.bin/errata'), args, input);

  test('npx errata --help', () => {
    const { stdout, status } = project.run('npx', ['errata', '--help']);
    expect(stdout).toContain('errata classify [FILE...]');
    expect(status).toBe(0);
  });

  test('npx errata classify error.json', () => {
    const { stdout, status } = npx(['classify', 'error.json']);
    expect(stdout).toMatch(
      /^Don’t retry: fix billing or access\nopenai\/insufficient-quota: You exceeded your current quota\n/,
    );
    expect(status).toBe(0);
  });

  test('rows are answered as they stream in, and the shell gets the exit code of a watched program', () => {
    const { stdout } = errata(['classify', '--jsonl', '-'], '{"id":1,"text":"insufficient_quota"}\nnonsense\n');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: 1, kind: 'quota_exhausted', waitMs: null, basis: 'entry', provider: 'openai', requestId: null },
      { id: 'line 2', error: 'not JSON; expected {"id": …, "text": "…"}' },
    ]);
    const watched = errata(['watch', '--', 'sh', '-c', 'cat error.json; exit 4']);
    expect(watched.stdout).toBe(readFileSync(join(project.folder, 'error.json'), 'utf8'));
    expect(watched.stderr).toContain('errata: 1 error of 1 kind came by.');
    expect(watched.status).toBe(4);
  });

  test('answers for programs', () => {
    const { stdout } = errata(['classify', '--json', '-'], '{"error":{"code":"insufficient_quota"}}');
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'openai/insufficient-quota',
      kind: 'quota_exhausted',
      waitMs: null,
    });
  });

  test('searches and reads', () => {
    expect(errata(['search', 'insuficient_quota']).stdout).toMatch(/^openai\/insufficient-quota {2}/);
    expect(errata(['read', 'insufficient-quota']).stdout).toMatch(/^# You exceeded your current quota\n/);
    expect(errata(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('an id that is not there leads to those that are', () => {
    const { stderr, status } = errata(['read', 'insuficient-quota']);
    expect(stderr).toContain('Near to it: openai/insufficient-quota');
    expect(status).toBe(1);
  });

  test('a file that is not there', () => {
    const { stderr, status } = errata(['classify', 'nothing.txt']);
    expect(stderr).toContain('nothing.txt');
    expect(status).toBe(2);
  });
});

describe('the MCP server', () => {
  test('a session of the official client, with the configuration of the documentation page', async () => {
    const { mcpServers } = JSON.parse(readFileSync(join(project.folder, 'mcp.json'), 'utf8')) as {
      mcpServers: { errata: { command: string; args: string[] } };
    };
    const secret = 'c2VjcmV0LXRoYXQtbm9ib2R5LW1heS1zZWU';
    const quota = JSON.stringify(JSON.parse(readFileSync(join(project.folder, 'error.json'), 'utf8')));
    const { transcript, stderr } = await session({ ...mcpServers.errata, cwd: project.folder }, [
      ['classify', { text: quota }],
      ['classify', { text: `${quota} Authorization: Bearer ${secret}` }],
      ['classify', { text: 'hello' }],
      ['classify', { text: '' }],
      ['search', { query: 'insuficient_quota', limit: 1 }],
      ['search', { query: 'zzzzqqq' }],
      ['search', { query: 'quota', limit: 99 }],
      ['read_entry', { id: 'openai/insufficient-quota' }],
      ['read_entry', { id: 'insuficient_quota' }],
      ['read_entry', { id: 'openai/insufficient-quota', section: 'causes' }],
      ['read_entry', { id: 'openai/insufficient-quota', section: 'weather' }],
      ['compare', { first: 'openai/insufficient-quota', second: 'nothing/at-all' }],
      ['list', { provider: 'nobody' }],
      ['list', { status: 599 }],
    ]);
    const answers = transcript.filter(({ from }) => from === 'server');
    expect(JSON.stringify(answers) + stderr).not.toContain(secret);
    expect(stderr).not.toContain('insufficient_quota');
    await expect(`${JSON.stringify(transcript, null, 2)}\n`).toMatchFileSnapshot('mcp-session.json');
  });
});
