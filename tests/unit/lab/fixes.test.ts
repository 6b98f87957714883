import { expect, test, vi } from 'vitest';
import { duePrograms, runPrograms } from '../../../lab/fixes.ts';
import { programsIn } from '../../../lab/program-list.ts';
import type { ProgramRun } from '../../../lab/programs.ts';
import { LabReport } from '../../../lab/report.ts';
import { isDrawn } from '../../../lab/rotation.ts';
import { content } from '../../content/real.ts';

const root = process.cwd();
const programs = programsIn(content);
const run = programs.filter(({ notRun }) => notRun === undefined);
const passed = Object.fromEntries(duePrograms(root, programs, {}, 'none').map(({ name, from }) => [name, from]));

test('every program that can be run is known by its name, with what runs it', () => {
  expect(Object.keys(passed)).toHaveLength(run.length);
  const withoutSdk = run.filter(({ sdk, file }) => sdk === undefined && !file.endsWith('.sh'));
  expect(withoutSdk.map(({ name }) => name)).toEqual([]);
});

test('where nothing changed, the tenth that the seed draws is due', () => {
  expect(duePrograms(root, programs, passed, 3).map(({ name }) => name)).toEqual(
    run.map(({ name }) => name).filter((name) => isDrawn(name, 3)),
  );
  expect(duePrograms(root, programs, passed, 'none')).toEqual([]);
  expect(duePrograms(root, programs, passed, undefined)).toHaveLength(run.length);
});

test('a program is due with every seed when its text, its wire case or its SDK is another', () => {
  const [first] = run.filter(({ wire, file }) => wire !== undefined && file.endsWith('.py'));
  const other = run.find(({ wire }) => wire !== undefined && wire !== first?.wire);
  if (!first || !other) return expect.fail('there are no two programs');
  const due = (changed: ProgramRun) => duePrograms(root, [changed], passed, 'none');
  expect(due(first)).toEqual([]);
  expect(due({ ...first, file: other.file })).toHaveLength(1);
  expect(due({ ...first, wire: other.wire })).toHaveLength(1);
  expect(due({ ...first, sdk: content.sdks.find(({ id }) => id === 'litellm') })).toHaveLength(1);
});

test('a wire case that is not there is named before anything runs', () => {
  const [first] = run;
  if (!first) return expect.fail('there is no program');
  const wire = 'content/errors/openai/nothing/wire/nothing.yaml';
  expect(() => duePrograms(root, [{ ...first, wire }], passed, 'none')).toThrow(`✗ ${wire}\n  expected a wire case`);
});

test('programs whose SDK cannot be run here are one line for each SDK, and no failure', async () => {
  const report = new LabReport();
  const lines: string[] = [];
  vi.spyOn(report, 'notice').mockImplementation((text) => lines.push(text));
  const due = duePrograms(root, programs, {}, 'none').filter(({ file }) => !file.endsWith('.sh'));
  expect(await runPrograms(root, due, { installed: new Set(), sdks: content.sdks }, report)).toEqual({});
  expect(lines.length).toBe(new Set(due.map(({ sdk }) => sdk?.id)).size);
  expect(lines.every((line) => /^\d+ programs skipped, they need [\w-]+$/.test(line))).toBe(true);
});
