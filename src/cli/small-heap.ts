import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the space small in which V8 puts what is new. Reading a long text makes much that is dropped at once; V8 lets that space grow to
 * over 130 MB for it, and is no faster then. The flag is known to the Nodes that it was tried with; another one would print that it does
 * not know it.
 */
export function keepHeapSmall(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20 && major <= 24) setFlagsFromString('--semi-space-growth-factor=1');
}
