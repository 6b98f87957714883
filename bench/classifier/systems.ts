import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../src/catalog/entry/entry.ts';
import { classify, type CompiledRules } from '../../src/classifier/index.ts';
import { buildRustPeer, installPeers, installPythonPeers } from '../peers.ts';
import { given, type Given } from './given.ts';
import type { Paste } from './pastes.ts';
import { isAgain, type Answer } from './score.ts';

/** A system under comparison. One that answers in this process is timed too. */
export interface System {
  name: string;
  /** Whether it names entries, or judges retries only. */
  names: boolean;
  answer?: (paste: Paste) => Answer;
  answers: (pastes: Paste[]) => Answer[];
}

/** All systems, Errata first; a line on the terminal for each that cannot be installed here. */
export async function systems(entries: Entry[], rules: CompiledRules): Promise<System[]> {
  const peers = installPeers('classifier', {
    'llm-errors': '0.1.9',
    minisearch: '7.2.0',
    'fuse.js': '7.5.0',
    ai: '7.0.173',
  });
  const { normalizeError } = (await peers('llm-errors')) as {
    normalizeError: (error: unknown) => { retryable: boolean; category: string };
  };
  const { APICallError } = (await peers('ai')) as {
    APICallError: new (options: object) => { isRetryable: boolean };
  };
  return [
    inProcess('Errata', true, ({ text }) => errata(text, rules)),
    ...(await searches(entries, peers)),
    inProcess('llm-errors 0.1.9', false, (paste) => {
      const { status, body } = given(paste, rules);
      const { retryable, category } = normalizeError({ status, ...objectOf(body) });
      return category === 'unknown' ? {} : { again: retryable };
    }),
    ...python(rules),
    ...rust(rules),
    inProcess('the SDKs’ rule by status', false, (paste) => {
      const { status } = given(paste, rules);
      return status === null ? {} : { again: [408, 409, 429].includes(status) || status >= 500 };
    }),
    inProcess('isRetryable of ai 7.0.173', false, (paste) => {
      const { status } = given(paste, rules);
      if (status === null) return {};
      const call = { message: '', url: '', requestBodyValues: {}, statusCode: status };
      return { again: new APICallError(call).isRetryable };
    }),
  ];
}

function errata(text: string, rules: CompiledRules): Answer {
  const { outcome, entries, verdict } = classify(text, rules);
  return {
    ...(outcome === 'identified' && { first: entries[0].id }),
    ...(verdict !== null && { again: isAgain(verdict) }),
  };
}

async function searches(entries: Entry[], peers: (peer: string) => Promise<unknown>): Promise<System[]> {
  const { default: MiniSearch } = (await peers('minisearch')) as {
    default: new (options: object) => { addAll: (docs: object[]) => void; search: (text: string) => { id: string }[] };
  };
  const { default: Fuse } = (await peers('fuse.js')) as {
    default: new (docs: object[], options: object) => { search: (text: string) => { item: { id: string } }[] };
  };
  const documents = entries.map(({ id, title, signature, aliases }) => ({
    id,
    text: [title, signature, ...aliases].join(' '),
  }));
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(documents);
  const fuse = new Fuse(documents, { keys: ['text'], ignoreLocation: true, threshold: 0.6 });
  return [
    inProcess('MiniSearch over the signatures', true, ({ text }) => ({ first: mini.search(text)[0]?.id })),
    inProcess('Fuse.js over the signatures', true, ({ text }) => ({
      first: fuse.search(text.slice(0, 400))[0]?.item.id,
    })),
  ];
}

/** LiteLLM's mapping of exceptions and openai-compatible-errors, in one Python process. */
function python(rules: CompiledRules): System[] {
  const interpreter = installPythonPeers('classifier-python', ['litellm==1.110.2', 'openai-compatible-errors==0.1.0']);
  if (!interpreter) {
    console.log('- LiteLLM and openai-compatible-errors: left out, they could not be installed');
    return [];
  }
  const script = fileURLToPath(new URL('peers/answer.py', import.meta.url));
  const kept = new Map<Paste[], Record<'litellm' | 'compatible', boolean | null>[]>();
  const rows = (pastes: Paste[]) => {
    const known =
      kept.get(pastes) ??
      (ask([interpreter, script], pastes, rules) as Record<'litellm' | 'compatible', boolean | null>[]);
    kept.set(pastes, known);
    return known;
  };
  return [
    {
      name: 'LiteLLM 1.110.2',
      names: false,
      answers: (pastes) => rows(pastes).map(({ litellm }) => answerOf(litellm)),
    },
    {
      name: 'openai-compatible-errors 0.1.0',
      names: false,
      answers: (pastes) => rows(pastes).map(({ compatible }) => answerOf(compatible)),
    },
  ];
}

function rust(rules: CompiledRules): System[] {
  const program = buildRustPeer('llm-error-class', fileURLToPath(new URL('peers/llm-error-class', import.meta.url)));
  if (!program) {
    console.log('- llm-error-class: left out, it could not be built');
    return [];
  }
  return [
    {
      name: 'llm-error-class 0.1.0',
      names: false,
      answers: (pastes) => (ask([program], pastes, rules) as (boolean | null)[]).map(answerOf),
    },
  ];
}

/** Gives a program one JSON line a paste and reads one back for each. */
function ask([command = '', ...args]: string[], pastes: Paste[], rules: CompiledRules): unknown[] {
  const input = pastes.map((paste) => JSON.stringify(given(paste, rules) satisfies Given)).join('\n');
  const { stdout, status } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 64_000_000,
  });
  const lines = stdout.trim().split('\n');
  if (status !== 0 || lines.length !== pastes.length)
    throw new Error(`${command} answered ${lines.length} of ${pastes.length}`);
  return lines.map((line) => JSON.parse(line) as unknown);
}

function inProcess(name: string, names: boolean, answer: (paste: Paste) => Answer): System {
  return { name, names, answer, answers: (pastes) => pastes.map(answer) };
}

function answerOf(again: boolean | null): Answer {
  return again === null ? {} : { again };
}

/** A body as fields where it is JSON; llm-errors reads objects better than text. */
function objectOf(body: string): object {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // A text is a message.
  }
  return { message: body };
}
