/** An object somewhere in the template, with the path that leads to it. */
export interface Place {
  readonly path: string;
  readonly at: Readonly<Record<string, unknown>>;
}

/** Every object inside the value, the outer before the inner. */
export function placesIn(value: unknown, path = ''): Place[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => placesIn(item, `${path}[${String(index)}]`));
  if (typeof value !== 'object' || value === null) return [];
  const at = value as Record<string, unknown>;
  return [
    { path, at },
    ...Object.entries(at).flatMap(([key, inner]) => placesIn(inner, path === '' ? key : `${path}.${key}`)),
  ];
}
