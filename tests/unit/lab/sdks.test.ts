import { expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { environmentOf, runnerCommand, runtimes, sdkFor } from '../../../lab/sdks.ts';
import { content } from '../../content/real.ts';

const { sdks } = content;

test.each(sdks)('$id has a runner with its pins, and the files that its runtime shares', ({ id, runner }) => {
  const { pins, shared } = runtimes[runner.runtime];
  const files = [...pins.map((name) => `lab/runners/${id}/${name}`), ...shared.map((name) => `lab/runners/${name}`)];
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('a program runs with the SDK of its provider for its runtime', () => {
  expect(sdkFor('.py', 'openai', sdks, '')?.id).toBe('openai-python');
  expect(sdkFor('.go', 'openai', sdks, '')?.id).toBe('openai-go');
  expect(sdkFor('.sh', 'openai', sdks, '')).toBeUndefined();
  expect(sdkFor('.py', 'nobody', sdks, '')).toBeUndefined();
});

test.each([
  ['.py', 'ollama', 'import httpx\n', 'ollama-python'],
  ['.py', 'ollama', 'from openai import OpenAI\n', 'openai-python'],
  ['.ts', 'ollama', "import OpenAI from 'openai';\n", 'openai-node'],
  ['.ts', 'mistral', "import { Mistral } from '@mistralai/mistralai';\n", 'mistral-typescript'],
  ['.py', 'openai', 'from langchain_openai import ChatOpenAI\n', 'langchain-openai'],
])('a %s program for %s that says %j runs with %s', (ending, provider, text, id) => {
  expect(sdkFor(ending, provider, sdks, text)?.id).toBe(id);
});

test('the environment leads a program to the mock server', () => {
  expect(environmentOf('openai', 'http://127.0.0.1:1/run/0', 'k', sdks)).toMatchObject({
    OPENAI_BASE_URL: 'http://127.0.0.1:1/run/0/v1',
    OPENAI_API_KEY: 'k',
  });
});

test('the packages of a runner begin with the SDK itself', () => {
  const java = sdks.find(({ id }) => id === 'openai-java') ?? expect.fail('there is no openai-java');
  expect(runnerCommand('/r', java, 'version')).toEqual([
    '/r/lab/runners/java.sh',
    ['version', '/r/lab/runners/openai-java', '/r/lab/.work/openai-java', 'openai-java', 'okhttp', 'jackson-databind'],
  ]);
});

test('a package is pinned with its extras, and named without them', () => {
  const python = sdks.find(({ id }) => id === 'openai-python') ?? expect.fail('there is no openai-python');
  const named = (action: 'pin' | 'version') => runnerCommand('/r', python, action)[1].slice(3);
  expect(named('pin')).toEqual(['openai[realtime]', 'httpx2', 'pydantic', 'websockets']);
  expect(named('version')).toEqual(['openai', 'httpx2', 'pydantic', 'websockets']);
});
