import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Catalogue } from './catalogue.ts';
import { runClassify } from './classify.ts';
import { completionFor } from './completion.ts';
import { exitCodes } from './exit-codes.ts';
import { runCompare, runList, runRead, runSearch } from './lookup.ts';
import { Misuse } from './misuse.ts';
import { messageOf, processOutput, type Output } from './say/output.ts';
import { visible } from './say/visible.ts';
import { keepHeapSmall } from './small-heap.ts';
import { commandUsage, isCommand, usage, type CommandName } from './usage.ts';
import { runWatch } from './watch.ts';

/**
 * Runs one command line and prints what it answers.
 *
 * @param args what stands behind the program's name
 * @param load reads the catalogue; called only by commands that need it
 * @returns the exit code, as the usage says
 */
export async function run(args: string[], load: () => Catalogue): Promise<number> {
  const [name, ...rest] = args;
  // What is watched may go on after the reader of its output has gone, and takes notice by itself.
  const output = processOutput(name === 'watch' ? () => undefined : undefined);
  try {
    return await runNamed(name, rest, load, output);
  } catch (error) {
    const isMisuse = error instanceof Misuse;
    const advice = isCommand(name) ? commandUsage[name] : usage;
    output.warn(isMisuse ? visible(`${error.message}\n\n${advice}`) : messageOf(error));
    return exitCodes.unreadable;
  }
}

async function runNamed(
  name: string | undefined,
  args: string[],
  load: () => Catalogue,
  output: Output,
): Promise<number> {
  const asks = (long: string, short: string) => name === long || name === short;
  if (asks('--version', '-V')) return print(load().version, output);
  if (asks('--help', '-h')) return print(usage, output);
  if (name === undefined) throw new Misuse('Which command?');
  if (!isCommand(name)) throw new Misuse(`There is no command ${JSON.stringify(name)}.`);
  const wantsHelp =
    name === 'watch' ? ['--help', '-h'].includes(args[0] ?? '') : /^(?:--help|-h)$/.test(beforeDashes(args));
  if (wantsHelp) return print(commandUsage[name], output);
  return commands[name](args, load, output);
}

/** `--help`, wherever it stands before `--`. */
function beforeDashes(args: string[]): string {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).find((arg) => arg === '--help' || arg === '-h') ?? '';
}

type Command = (args: string[], load: () => Catalogue, output: Output) => Promise<number>;

const commands: Record<CommandName, Command> = {
  classify: (args, load, output) => {
    const { values, positionals } = parsed(args, {
      json: { type: 'boolean' },
      jsonl: { type: 'string' },
      why: { type: 'boolean' },
      'exit-code': { type: 'boolean' },
    });
    const { jsonl } = values;
    const files = typeof jsonl === 'string' ? [jsonl, ...positionals] : positionals;
    keepHeapSmall();
    return runClassify(
      load(),
      {
        files: files.length > 0 ? files : ['-'],
        json: values.json === true,
        rows: jsonl !== undefined,
        why: values.why === true,
        exitCode: values['exit-code'] === true,
      },
      output,
    );
  },
  watch: (args, load, output) => {
    const command = args[0] === '--' ? args.slice(1) : args;
    if (command.length === 0) throw new Misuse('Which command is to be watched?');
    if (args[0] !== '--' && command[0]?.startsWith('-')) throw new Misuse(`There is no option ${command[0]}.`);
    keepHeapSmall();
    return runWatch(load, command, output);
  },
  search: (args, load, output) => {
    const { values, positionals } = parsed(args, { json: { type: 'boolean' }, 'exit-code': { type: 'boolean' } });
    const query = positionals.join(' ');
    if (query.trim() === '') throw new Misuse('Search for what?');
    return runSearch(load(), query, { json: values.json === true, exitCode: values['exit-code'] === true }, output);
  },
  read: (args, load, output) => {
    const { values, positionals } = parsed(args, { json: { type: 'boolean' }, section: { type: 'string' } });
    const [id] = exactly(1, positionals, 'Name one id.');
    return runRead(load(), id ?? '', { json: values.json === true, section: textOf(values.section) }, output);
  },
  list: (args, load, output) => {
    const { values, positionals } = parsed(args, {
      provider: { type: 'string' },
      kind: { type: 'string' },
      verdict: { type: 'string' },
      status: { type: 'string' },
      ids: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    exactly(0, positionals, 'A list takes options only.');
    const { provider, kind, verdict, status } = values;
    if (status !== undefined && !/^[1-5]\d\d$/.test(String(status)))
      throw new Misuse('--status: expected a number such as 429.');
    const filter = {
      provider: textOf(provider),
      kind: textOf(kind),
      verdict: textOf(verdict),
      status: status === undefined ? undefined : Number(status),
    };
    return runList(load(), filter, values.json === true ? 'json' : values.ids === true ? 'ids' : 'lines', output);
  },
  compare: (args, load, output) => {
    const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
    const [first = '', second = ''] = exactly(2, positionals, 'Name two ids.');
    return runCompare(load(), [first, second], values.json === true, output);
  },
  mcp: async (args, load) => {
    exactly(0, parsed(args, {}).positionals, 'The server takes no arguments.');
    // Loaded here only: it is most of the package, and no other command needs it.
    const { serve } = await import('./mcp/serve.ts');
    await serve(load());
    return exitCodes.answered;
  },
  completion: async (args, _, output) => {
    const [shell = ''] = exactly(1, parsed(args, {}).positionals, 'Name one shell.');
    const script = completionFor(shell);
    if (script !== undefined) return print(script.trimEnd(), output);
    output.warn(visible(`There is no completion for ${JSON.stringify(shell)}; there is one for bash, zsh and fish.`));
    return exitCodes.notThere;
  },
  help: async (args, _, output) => {
    const [name] = parsed(args, {}).positionals;
    if (name === undefined) return print(usage, output);
    if (!isCommand(name)) throw new Misuse(`There is no command ${JSON.stringify(name)}.`);
    return print(commandUsage[name], output);
  },
};

function parsed(args: string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    // Node's advice on quoting is about its own parser.
    throw new Misuse(messageOf(error).replace(/\. To specify a positional argument.*$/s, '.'));
  }
}

function exactly(count: number, positionals: string[], problem: string): string[] {
  if (positionals.length !== count) throw new Misuse(problem);
  return positionals;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

async function print(text: string, output: Output): Promise<0> {
  await output.print(text);
  return exitCodes.answered;
}
