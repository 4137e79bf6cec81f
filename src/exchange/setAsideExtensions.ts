/**
 * A JSON value without the keys that begin with `x-`, which belong to other tools. Nothing is
 * changed: what has such keys is copied, and the rest stays the very same, because most of a long
 * case has none.
 */
export function setAsideExtensions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? fromList(value)
    : fromObject(value as Readonly<Record<string, unknown>>);
}

function fromList(list: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const kept = setAsideExtensions(list[index]);
    if (kept !== list[index]) (copy ??= [...list])[index] = kept;
  }
  return copy ?? list;
}

function fromObject(holder: Readonly<Record<string, unknown>>): unknown {
  let changed: Map<string, unknown> | undefined;
  for (const key in holder) {
    const inner = holder[key];
    const isOther = isExtension(key);
    if (!isOther && (typeof inner !== 'object' || inner === null)) continue;
    const kept = isOther ? undefined : setAsideExtensions(inner);
    if (kept !== inner || isOther) (changed ??= new Map<string, unknown>()).set(key, kept);
  }
  if (!changed) return holder;
  return Object.fromEntries(
    Object.entries(holder)
      .filter(([key]) => !isExtension(key))
      .map(([key, inner]) => [key, changed.has(key) ? changed.get(key) : inner]),
  );
}

function isExtension(key: string): boolean {
  return key.startsWith('x-');
}
