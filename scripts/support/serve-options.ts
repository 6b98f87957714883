/** Where the built site is served. */
export interface ServeOptions {
  port: number;
  /** Address that the server listens on. */
  host: string;
}

/**
 * The port and address that were given, else `PORT` and `HOST` of the environment. Without either only this machine is served: a
 * build on a laptop is nobody else's to read.
 *
 * @throws Error for a port that is none
 */
export function serveOptions(
  given: { port?: string | undefined; host?: string | undefined },
  environment: NodeJS.ProcessEnv,
): ServeOptions {
  const said = given.port ?? environment.PORT ?? '4321';
  const port = Number(said);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`a port is a number to 65535, not “${said}”`);
  return { port, host: given.host ?? environment.HOST ?? 'localhost' };
}
