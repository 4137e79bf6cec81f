/** A copy of a JSON value without the keys that begin with `x-`, which belong to other tools. */
export function setAsideExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(setAsideExtensions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, inner]) => [key, setAsideExtensions(inner)]),
  );
}
