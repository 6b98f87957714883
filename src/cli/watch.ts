import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { compileRules, LogReader, type CompiledRules, type LogGroup, type LogReport } from '../classifier/index.ts';
import type { Catalogue } from './catalogue.ts';
import { closeWriting, realPipes } from './real-pipes.ts';
import { amount, describeGroups } from './say/log-words.ts';
import type { Output } from './say/output.ts';
import { visibleLine } from './say/visible.ts';

/**
 * Runs a program, passes on what it prints, byte by byte, and says at its end on standard error which errors came by.
 *
 * @param command the program and its arguments
 * @returns the exit code of the program; 128 and the number of the signal that ended it; 126 or 127 where it cannot be run
 */
export async function runWatch(load: () => Catalogue, command: string[], output: Output): Promise<number> {
  const [program = '', ...args] = command;
  const pipes = realPipes();
  const child = spawn(program, args, {
    stdio: ['inherit', pipes?.[0].writing ?? 'pipe', pipes?.[1].writing ?? 'pipe'],
  });
  const stopForwarding = forwardSignals(child);
  if (pipes) closeWriting(pipes);
  const ended = endOf(child);
  // The program runs while the rules are read.
  const catalogue = load();
  const rules = compileRules(catalogue.rules);
  const streams = [
    passOn(pipes?.[0].readable ?? child.stdout, process.stdout, rules),
    passOn(pipes?.[1].readable ?? child.stderr, process.stderr, rules),
  ];
  const { code, problem } = await ended;
  const reports = await Promise.all(streams);
  stopForwarding();
  if (problem === undefined) tell(joined(reports), catalogue, rules, code, output);
  else output.warn(`errata: ${visibleLine(program)}: ${problem}`);
  return code;
}

interface End {
  code: number;
  /** Why it could not be run. */
  problem?: string;
}

/** How a program ended. */
function endOf(child: ChildProcess): Promise<End> {
  return new Promise((resolve) => {
    child.on('error', ({ code }: NodeJS.ErrnoException) => {
      // As shells do; an error that comes later, of a signal that could not be sent, says nothing of the end.
      if (child.pid !== undefined) return;
      if (code === 'ENOENT') resolve({ code: 127, problem: 'there is no such command.' });
      else if (code === 'EACCES') resolve({ code: 126, problem: 'you may not run this.' });
      else resolve({ code: 126, problem: `cannot be run${code === undefined ? '' : ` (system error ${code})`}.` });
    });
    child.on('exit', (code, signal) => {
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0) });
    });
  });
}

/** Passes on what a stream gives, unchanged and no faster than it is taken, to its end, and reads along. */
async function passOn(from: Readable | null, to: Writable, rules: CompiledRules): Promise<LogReport> {
  const reader = new LogReader(rules);
  const decoder = new TextDecoder();
  if (from) {
    from.pipe(to, { end: false });
    from.on('data', (bytes: Uint8Array) => {
      reader.push(decoder.decode(bytes, { stream: true }));
    });
    // Whoever read the output has gone: the program has to notice, as it would without us.
    to.on('error', () => from.destroy());
    await new Promise((resolve) => from.on('close', resolve));
  }
  reader.push(decoder.decode());
  return reader.finish();
}

/**
 * Sends the signals that this process gets to the program, and stays until that ends. What a terminal sends for Ctrl+C goes to
 * both by itself, and twice would make many programs give up at once.
 */
function forwardSignals(child: ChildProcess): () => void {
  const isOnTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
  const handlers = forwarded.map((signal) => {
    const handler = () => {
      if (!(isOnTerminal && ofTerminal.includes(signal))) child.kill(signal);
    };
    process.on(signal, handler);
    return [signal, handler] as const;
  });
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

const ofTerminal: NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];
const forwarded: NodeJS.Signals[] = [...ofTerminal, 'SIGTERM', 'SIGHUP', 'SIGUSR2', 'SIGCONT'];

/** The groups of several streams as one; lines of one say nothing of the other. */
function joined(reports: LogReport[]): { groups: LogGroup[]; leftOut: number } {
  const groups = new Map<string, LogGroup>();
  let leftOut = 0;
  for (const report of reports) {
    leftOut += report.leftOut;
    for (const group of report.groups) {
      const key = `${group.key} ${String(group.verdict)}`;
      const known = groups.get(key);
      groups.set(key, known ? { ...known, count: known.count + group.count } : group);
    }
  }
  return { groups: [...groups.values()], leftOut };
}

/** Says at the end what came by; nothing where nothing did and the program ended well. */
function tell(
  { groups, leftOut }: { groups: LogGroup[]; leftOut: number },
  catalogue: Catalogue,
  rules: CompiledRules,
  code: number,
  { warn, paintError }: Output,
): void {
  if (groups.length === 0) {
    if (code !== 0 && code < 128) warn(paintError('errata: no error of an LLM API came by.', 'dim'));
    return;
  }
  const errors = groups.reduce((sum, { count }) => sum + count, leftOut);
  const kinds = groups.length === 1 ? '1 kind' : `${String(groups.length)} kinds`;
  warn(
    [
      '',
      paintError(`errata: ${amount(errors, 'error')} of ${kinds} came by.`, 'bold'),
      ...describeGroups(groups, catalogue, rules, paintError),
      ...(leftOut > 0 ? ['', `Left out: ${amount(leftOut, 'error')} of other kinds.`] : []),
    ].join('\n'),
  );
}
