#!/usr/bin/env node
// The `errata` command of the packed package, on the data that was packed with it.
import { run } from '../cli/run.ts';
import { readPackage } from './read-package.ts';

process.exitCode = await run(process.argv.slice(2), readPackage);
