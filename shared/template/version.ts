import type { TemplateRef } from './template';

/** Compares two versions such as 1.10.0 and 1.9.3 by number; negative when the first is older. */
export function compareVersions(one: string, other: string): number {
  const theirs = other.split('.').map(Number);
  return (
    one
      .split('.')
      .map((part, place) => Number(part) - (theirs[place] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}

const mostPerPart = 9999;

/** The version after the newest of those there are: the patch counts up, and carries over at 9999. */
export function nextVersion(versions: readonly string[]): string {
  const newest = versions.toSorted(compareVersions).at(-1) ?? '1.0.0';
  const [major = 1, minor = 0, patch = 0] = newest.split('.').map(Number);
  if (patch < mostPerPart) return `${major}.${minor}.${patch + 1}`;
  return minor < mostPerPart ? `${major}.${minor + 1}.0` : `${major + 1}.0.0`;
}

/** The newest version of each template, in the order the templates first appear. */
export function newestOfEach(refs: readonly TemplateRef[]): readonly TemplateRef[] {
  const newest = new Map<string, TemplateRef>();
  for (const ref of refs) {
    const known = newest.get(ref.id);
    if (known === undefined || compareVersions(known.version, ref.version) < 0) newest.set(ref.id, ref);
  }
  return [...newest.values()];
}
