import { spawnSync } from 'node:child_process';

/** What `npm audit --json` says of the packages of a lock file. */
export interface PackageAudit {
  vulnerabilities: Record<string, Vulnerability>;
}

export interface Vulnerability {
  severity: string;
  /** Whether `npm audit fix` mends it; or the version of one of our own dependencies that does. */
  fixAvailable: boolean | { name: string; version: string };
}

/**
 * Asks the registry about every package of the lock file. All count: what ships is bundled from development dependencies (the
 * package installs nothing, the site is files), and what builds runs on the machine that publishes.
 *
 * @returns undefined where the registry tells no advisories: without network, or from a mirror
 */
export function auditPackages(): PackageAudit | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=15000'], {
    encoding: 'utf8',
    timeout: 45_000,
  });
  try {
    const answer = JSON.parse(stdout) as Partial<PackageAudit>;
    return answer.vulnerabilities && { vulnerabilities: answer.vulnerabilities };
  } catch {
    return undefined;
  }
}

/**
 * The holes that fail a check: of high or critical severity, and mended by an update that is out. One that nobody has mended yet
 * would only be red for everyone; a fix that goes back to an older version of our own dependency is none.
 *
 * @param versions those of our own dependencies, by name
 */
export function mendable({ vulnerabilities }: PackageAudit, versions: Record<string, string>): string[] {
  return Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .filter(([, { fixAvailable: fix }]) => (typeof fix === 'boolean' ? fix : isNewer(fix.version, versions[fix.name])))
    .map(([name, { severity, fixAvailable: fix }]) => {
      const update = typeof fix === 'boolean' ? 'npm audit fix' : `${fix.name} ${fix.version}`;
      return `${name}: ${severity}, mended by ${update}`;
    });
}

function isNewer(version: string, than = ''): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
