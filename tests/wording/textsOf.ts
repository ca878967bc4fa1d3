/** Every text of a part of the wording by its path, e.g. `report.cover.title`. */
export function textsOf(node: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return [[at, value] as const];
      return typeof value === 'object' && value !== null ? [...textsOf(value, at)] : [];
    }),
  );
}
