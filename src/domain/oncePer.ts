/**
 * A derivation done once for each object and kept as long as the object lives. Only for what never
 * changes, such as a series: what costs a pass over 200,000 values is asked for at every move of the
 * pointer.
 */
export function oncePer<K extends object, T>(derive: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.result;
    const result = derive(of);
    known.set(of, { result });
    return result;
  };
}
