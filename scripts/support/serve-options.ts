import { parseArgs } from 'node:util';

/** Where the built site is served. */
export interface ServeOptions {
  port: number;
  /** Address that the server listens on. */
  host: string;
}

/**
 * Reads `[PORT] [--host ADDRESS]`, else `PORT` and `HOST` of the environment. Without either only this machine is served:
 * a build on a laptop is nobody else's to read.
 *
 * @throws Error for an option that there is not, or a port that is none
 */
export function serveOptions(args: string[], environment: NodeJS.ProcessEnv): ServeOptions {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { host: { type: 'string' } } });
  const given = positionals[0] ?? environment.PORT ?? '4321';
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`a port is a number to 65535, not “${given}”`);
  return { port, host: values.host ?? environment.HOST ?? 'localhost' };
}
