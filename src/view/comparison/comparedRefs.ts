const LOCAL = 'local:';

/** The case of this browser that a reference means, by its key; undefined for one of the site. */
export function localKeyOf(ref: string): string | undefined {
  return ref.startsWith(LOCAL) ? ref.slice(LOCAL.length) : undefined;
}

export function writeLocalRef(key: string): string {
  return LOCAL + key;
}

/**
 * The references of `compare=`, each once and without the present case, which always comes first.
 *
 * @param own how the present case would be written; undefined where it has no reference
 * @example readComparedRefs('a,b,a', 'b') // { refs: ['a'], twice: ['b', 'a'] }, in the order found
 */
export function readComparedRefs(
  text: string | undefined,
  own: string | undefined,
): { readonly refs: readonly string[]; readonly twice: readonly string[] } {
  const refs: string[] = [];
  const twice: string[] = [];
  for (const part of (text ?? '').split(',')) {
    const ref = part.trim();
    if (ref === '') continue;
    (ref === own || refs.includes(ref) ? twice : refs).push(ref);
  }
  return { refs, twice };
}

/** `compare=` with a case put in at the end or taken out; undefined where none is left. */
export function toggleRef(refs: readonly string[], ref: string): string | undefined {
  const next = refs.includes(ref) ? refs.filter((one) => one !== ref) : [...refs, ref];
  return next.length === 0 ? undefined : next.join(',');
}
