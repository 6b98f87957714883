import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { install } from '../../../lab/installation.ts';
import { LabReport } from '../../../lab/report.ts';
import { content } from '../../content/real.ts';

const bare = mkdtempSync(join(tmpdir(), 'errata-path-'));
symlinkSync('/bin/sh', join(bare, 'sh'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(bare, { recursive: true });
});

test('runtimes that a machine does not have are one line each, and no failure', () => {
  vi.stubEnv('PATH', bare);
  const report = new LabReport();
  const lines: string[] = [];
  vi.spyOn(report, 'notice').mockImplementation((text) => lines.push(text));
  const sdks = content.sdks.filter(({ runner }) => runner.runtime !== 'node');
  expect(install(process.cwd(), sdks, true, report)).toEqual(new Set());
  expect(lines.map((line) => line.replace(/: skipped .*/, ''))).toEqual(
    expect.arrayContaining([
      'there is no python3 on this machine',
      'there is no go on this machine',
      'there is no java on this machine',
    ]),
  );
  expect(lines).toHaveLength(3);
});
