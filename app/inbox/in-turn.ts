// The embedded database does one transaction at a time, in the order they were asked for. Workers ask one after the other, so
// that a delivery that comes waits for one of them and not for all.
import type { Store } from "../ports.ts";

export function inTurn(store: Store): Store {
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
  return {
    ...store,
    system: (work) => next(() => store.system(work)),
    withOrg: (org, work) => next(() => store.withOrg(org, work)),
  };
}
