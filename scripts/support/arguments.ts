import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the arguments of a command. `--help` prints the usage; an unknown option or an argument too many prints it too, and ends
 * the command with status 2.
 *
 * @param most how many arguments that are no option there may be
 */
export function argumentsOf<const Known extends Options>(usage: string, options: Known, most: number) {
  const known = { ...options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const parsed = parseArgs({ options: known, allowPositionals: true });
    if ('help' in parsed.values) {
      console.log(usage);
      process.exit(0);
    }
    if (parsed.positionals.length > most) throw new Error(`unexpected “${parsed.positionals[most] ?? ''}”`);
    return parsed;
  } catch (error) {
    return endWithUsage(error, usage);
  }
}

/** Ends a command that was called wrongly, with status 2. */
export function endWithUsage(problem: unknown, usage: string): never {
  console.error(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`);
  process.exit(2);
}
