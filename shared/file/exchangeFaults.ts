import { pathText } from './expectation';
import { mostFaults, type ExchangeFault, type ExchangeReason } from './exchangeProblem';

/** Collects what is wrong with a file, as many places as anybody wants to read about at once. */
export interface ExchangeFaults {
  add(path: readonly PropertyKey[], reason: ExchangeReason): void;
  readonly list: readonly ExchangeFault[];
  /** More were found than are listed. */
  hasMore(): boolean;
}

export function createExchangeFaults(): ExchangeFaults {
  const list: ExchangeFault[] = [];
  const seen = new Set<string>();
  let hasMore = false;
  return {
    list,
    add(path, reason) {
      const fault = { path: pathText(path), reason };
      // The same place is looked at twice where shape and meaning are checked apart.
      const key = `${fault.path} ${reason.code}`;
      if (seen.has(key)) return;
      if (list.length >= mostFaults) hasMore = true;
      else {
        seen.add(key);
        list.push(fault);
      }
    },
    hasMore: () => hasMore,
  };
}
