import { expect, test } from 'vitest';
import { readOptions } from '../../../lab/options.ts';

const today = new Date('2026-11-29T12:00:00Z');

test('a check plays the tenth of the week', () => {
  expect(readOptions(['--check'], today)).toMatchObject({ check: true, seed: 202_648, cases: true, programs: true });
});

test.each([
  ['everything', ['--check', '--all']],
  ['what is asked for by name', ['--check', '--case', 'quota']],
  ['all of it where it writes', []],
])('%s has no seed', (_, args) => {
  expect(readOptions(args, today).seed).toBeUndefined();
});

test('a seed of its own', () => {
  expect(readOptions(['--check', '--seed', '7'], today).seed).toBe(7);
});

test.each([
  ['an unknown option', ['--chek'], "Unknown option '--chek'"],
  ['a seed that is no number', ['--check', '--seed', 'x'], '--seed takes a whole number; “x” is none.'],
  ['two that contradict', ['--check', '--changed'], '--changed writes, --check does not'],
  ['a pin for every SDK', ['--pin', 'newest'], '--pin takes one SDK at a time'],
])('refuses %s', (_, args, message) => {
  expect(() => readOptions(args, today)).toThrow(message);
});
