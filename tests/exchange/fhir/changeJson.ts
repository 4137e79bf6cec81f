import fc from 'fast-check';

type Holder = Record<string | number, unknown>;

/** One change to a JSON value: something in it is replaced, removed, renamed or doubled. */
export interface Change {
  readonly path: number;
  readonly kind: 'replace' | 'remove' | 'rename' | 'double';
  readonly value: unknown;
  readonly key: string;
}

const words = ['2020-02-30', '0202', '2018-05', '3,1', '<0.3 mg/dL', 'H', '#x', '', 'Patient/two'];

export const anyChange: fc.Arbitrary<Change> = fc.record({
  path: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'rename', 'double'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(...words, -1, 0, 1e300, [], {}, null, { text: 'x' }, [{}]),
  ),
  key: fc.oneof(
    fc.string(),
    fc.constantFrom('id', 'status', 'code', 'value', 'subject', 'contained', '__proto__'),
  ),
});

/** A changed copy. */
export function changeJson(value: unknown, changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const change of changes) apply(copy, change);
  return copy;
}

function apply(root: unknown, { path, kind, value, key }: Change): void {
  const places = placesIn(root);
  const [holder, last] = places[path % places.length] ?? [];
  if (!holder || last === undefined) return;
  const copy = structuredClone(kind === 'replace' ? value : holder[last]);
  if (kind === 'replace') holder[last] = copy;
  else if (Array.isArray(holder) && kind === 'double') holder.push(copy);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else {
    const open = { enumerable: true, configurable: true, writable: true };
    if (kind !== 'remove') Object.defineProperty(holder, key, { value: copy, ...open });
    if (kind !== 'double' && key !== last) Reflect.deleteProperty(holder, last);
  }
}

function placesIn(value: unknown): [Holder, string | number][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => [
    [holder, key] as [Holder, string | number],
    ...placesIn(holder[key]),
  ]);
}
