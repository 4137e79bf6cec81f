/**
 * An id for something new: its title in small letters, and a number where another has it.
 *
 * @param fallback for a title without a letter that an id can have
 * @example createId('Second visit', new Set(['second-visit']), 'event') // 'second-visit-2'
 */
export function createId(title: string, taken: ReadonlySet<string>, fallback: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const base = plain === '' ? fallback : plain;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
