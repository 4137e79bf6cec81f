const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * The path to a key that could reach an object's prototype in a reader less careful than ours. The
 * schema refuses them where it knows the keys; this looks into the parts it leaves open.
 */
export function findForbiddenKey(
  value: unknown,
  path: readonly PropertyKey[],
): readonly PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of Object.keys(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (FORBIDDEN.includes(key)) return [...path, key];
    const found = findForbiddenKey((value as Record<string, unknown>)[key], [...path, step]);
    if (found) return found;
  }
  return undefined;
}
