/** Names this page, from loading to closing. */
export const thisPage = crypto.randomUUID();

const lockOf = (page: string): string => `plumbline.page/${page}`;

// Held for as long as the page lives, however it ends; other pages see by it whether this one is still there.
void locks()?.request(lockOf(thisPage), () => new Promise(() => undefined));

/** The pages among these that are gone, this one aside. Where the browser cannot tell, all others are. */
export async function gonePages(pages: readonly string[]): Promise<ReadonlySet<string>> {
  const held = new Set((await locks()?.query())?.held?.map(({ name }) => name));
  return new Set(pages.filter((page) => page !== thisPage && !held.has(lockOf(page))));
}

/** Absent outside of secure origins, and in documents that are no real pages. */
function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
