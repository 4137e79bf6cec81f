/** A derivation that is done once for each object. */
export interface OncePer<K extends object, T> {
  (of: K): T;
  /** Takes what was derived elsewhere, such as in a worker, in place of deriving it. */
  readonly learn: (of: K, result: T) => void;
}

/**
 * A derivation done once for each object and kept as long as the object lives. Only for what never
 * changes, such as a series: what costs a pass over 200,000 values is asked for at every move of the
 * pointer.
 */
export function oncePer<K extends object, T>(derive: (of: K) => T): OncePer<K, T> {
  const known = new WeakMap<K, { readonly result: T }>();
  const learn = (of: K, result: T) => {
    known.set(of, { result });
  };
  const ask = (of: K): T => {
    const found = known.get(of);
    if (found) return found.result;
    const result = derive(of);
    learn(of, result);
    return result;
  };
  return Object.assign(ask, { learn });
}
