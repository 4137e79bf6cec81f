type Step = string | number;

/**
 * What stands at a path of a JSON value from elsewhere; `undefined` where any step is not there.
 * Only own keys are followed, so that `__proto__` and `constructor` are keys like others.
 *
 * @example elementAt({ code: { coding: [{ code: 'H' }] } }, 'code', 'coding', 0, 'code') // 'H'
 */
export function elementAt(value: unknown, ...path: readonly Step[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) {
      return undefined;
    }
    found = (found as Readonly<Record<Step, unknown>>)[step];
  }
  return found;
}

/** A text that is not blank. */
export function textAt(value: unknown, ...path: readonly Step[]): string | undefined {
  const found = elementAt(value, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** A finite number. */
export function numberAt(value: unknown, ...path: readonly Step[]): number | undefined {
  const found = elementAt(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The items of a list; none where there is no list. */
export function listAt(value: unknown, ...path: readonly Step[]): readonly unknown[] {
  const found = elementAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** True where something stands there that is not null. */
export function isAt(value: unknown, ...path: readonly Step[]): boolean {
  const found = elementAt(value, ...path);
  return found !== undefined && found !== null;
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
