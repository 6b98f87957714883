import { withBase } from './base.ts';

/** The part of Trusted Types that we use; TypeScript's library does not know them yet. https://w3c.github.io/trusted-types/ */
interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => void;
}

/**
 * Lets workers start from scripts of this site, ours and Pagefind's, and from nothing else. No text becomes HTML or a script: for
 * those there is no rule, and the page's Content-Security-Policy then refuses them. Import it where a worker is started.
 */
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).href.startsWith(location.origin + withBase('/')) ? url : null),
});
