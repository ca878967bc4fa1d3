/** A queue of tasks: each begins when the one before has settled, whatever became of it. */
export function createTurns(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const own = last.then(task, task);
    last = own;
    return own;
  };
}
