import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { headersOf } from '../../hosting/headers.ts';

/**
 * Serves a build as a static host does: our headers, compressed files, a missing slash added, the 404 page.
 *
 * @param folder the build, with a slash at its end
 * @param base path under which the site stands, with slashes at both ends; outside of it nothing is found
 */
export function siteServer(folder: string, base: string): Server {
  const notFound = readFileSync(`${folder}404.html`);
  // Reads the folder anew for each request, so that a build in another terminal does not break what is being served.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  // A path of names only: what begins with two slashes would be another host in a redirect.
  const isPage = (path: string) =>
    path.startsWith(base) &&
    /^(?:\/[\w-][\w.-]*)+\/$/.test(path) &&
    existsSync(`${folder}${path.slice(base.length)}index.html`);
  return createServer((request, response) => {
    const none = () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    const [path = '/', query] = url.split('?');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, path);
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (isPage(`${path}/`)) {
      setHeaders(response, path);
      response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    if (!url.startsWith(base)) {
      none();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, none);
  });
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}
