import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';

/** How a provider's error reaches a reader: the body, the headers around it, where it is asked. */
export interface Shape {
  path: string;
  headers?: Record<string, string>;
  body: object;
  /** The machine word that a signature names; without one the message decides. */
  word?: 'type' | 'code';
  /** What the laboratory calls to meet it. */
  call?: string;
}

const nested = { message: 'TODO', type: 'TODO', param: null, code: 'TODO' };

/** By the `envelope` that a file of `content/providers/` names. */
const shapes: Record<string, Shape> = {
  openai: { path: '/v1/responses', call: 'responses.create', word: 'code', body: { error: nested } },
  anthropic: {
    path: '/v1/messages',
    call: 'messages.create',
    headers: { 'request-id': 'req_011CTODO' },
    word: 'type',
    body: { type: 'error', error: { type: 'TODO', message: 'TODO' }, request_id: 'req_011CTODO' },
  },
  google: {
    path: '/v1*/models/*:generateContent',
    call: 'generateContent',
    body: { error: { code: 400, message: 'TODO', status: 'TODO', details: [{ '@type': 'TODO', reason: 'TODO' }] } },
  },
  aws: {
    path: '/model/*/converse',
    call: 'bedrock.converse',
    headers: { 'x-amzn-errortype': 'TODO', 'x-amzn-requestid': 'TODO' },
    body: { message: 'TODO' },
  },
  azure: {
    path: '/openai/deployments/*/chat/completions',
    call: 'chat.create',
    headers: { 'apim-request-id': 'TODO' },
    word: 'code',
    body: { error: { ...nested, status: 400, innererror: { code: 'TODO' } } },
  },
  flat: { path: '/v1/chat/completions', word: 'type', body: { object: 'error', ...nested } },
  string: { path: '/v1/chat/completions', body: { error: 'TODO' } },
  problem: {
    path: '/v1/chat/completions',
    headers: { 'content-type': 'application/problem+json' },
    body: { type: 'TODO', title: 'TODO', status: 400, detail: 'TODO' },
  },
  validation: {
    path: '/v1/chat/completions',
    body: { detail: [{ type: 'TODO', loc: ['body', 'TODO'], msg: 'TODO', input: null }] },
  },
};

/** What a file of `content/providers/` says that a new entry can begin with. */
const started = z.object({
  envelope: z.string().optional(),
  sdk: z.object({ modules: z.array(z.string()).optional() }).optional(),
});

/** The shape of a provider's errors, and the module that its SDK's exceptions come from. */
export function shapeOf(provider: string): Shape & { module: string } {
  const file = `content/providers/${provider}.yaml`;
  const { envelope, sdk } = started.parse(existsSync(file) ? load(readFileSync(file, 'utf8')) : {});
  const shape = shapes[envelope ?? ''] ?? shapes.openai;
  if (!shape) throw new Error('no shape to begin with');
  return { ...shape, module: sdk?.modules?.[0] ?? provider.replaceAll('-', '_') };
}

/** Every name that `envelope` may have here. */
export const envelopes = Object.keys(shapes);
