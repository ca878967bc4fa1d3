/** The cuts of a typeface that a report uses; all but the first fall back to those before. */
export const cuts = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type Cut = (typeof cuts)[number];

/** One value for each cut there is; there is always a regular one. */
export type ByCut<Value> = { readonly regular: Value } & Readonly<Partial<Record<Cut, Value | undefined>>>;

/** The same cuts, each made into something else. */
export function byCut<From, To>(given: ByCut<From>, make: (each: From) => To): ByCut<To> {
  const made: { regular: To } & Partial<Record<Cut, To>> = { regular: make(given.regular) };
  for (const cut of cuts) {
    const each = given[cut];
    if (each !== undefined) made[cut] = make(each);
  }
  return made;
}
