/** Runs what it is given one after the other, in the order of asking; a failure of one does not stop the next. */
export function inTurn(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    // The caller sees the failure; the queue only needs to know when it is over.
    last = next.catch(() => undefined);
    return next;
  };
}
