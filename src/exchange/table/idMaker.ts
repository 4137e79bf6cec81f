/** Makes ids of small letters, digits and hyphens, each once, and the same ones for the same table. */
export class IdMaker {
  private readonly taken = new Set<string>();

  /** @param fallback for names of which no letter can stay, such as 磷 */
  make(name: string, fallback: string): string {
    const base = idOf(name) || fallback;
    let id = base;
    for (let number = 2; this.taken.has(id); number += 1) id = `${base}-${number}`;
    this.taken.add(id);
    return id;
  }
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
