const MOST_CHARACTERS = 40;

/** Hands out ids that a case file takes: small letters, digits and hyphens, each only once. */
export class IdWriter {
  private readonly used = new Set<string>();
  /** The number that comes next by stem: counting from 2 each time takes too long for thousands. */
  private readonly next = new Map<string, number>();

  /**
   * The id of a name; one that is taken gets a number. Never made of dates or of the ids of the
   * file, which would tell whose case it is after its dates were shifted.
   */
  write(...names: readonly string[]): string {
    const stem =
      names
        .map(slug)
        .filter((part) => part !== '')
        .join('-') || 'x';
    let id = stem;
    let count = this.next.get(stem) ?? 2;
    for (; this.used.has(id); count += 1) id = `${stem}-${count}`;
    this.next.set(stem, count);
    this.used.add(id);
    return id;
  }

  /** As `write`, with another name where no letter of the first can stay. */
  writeOr(fallback: string, name: string): string {
    return this.write(slug(name) === '' ? fallback : name);
  }
}

/**
 * A name as an id: its letters without marks, at most forty of them, cut between words. Empty for
 * names of which no letter can stay, such as 磷.
 *
 * @example slug('Calcium [Mass/volume]') // 'calcium-mass-volume'
 */
export function slug(name: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (letters.length <= MOST_CHARACTERS) return letters;
  const cut = letters.slice(0, MOST_CHARACTERS + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, MOST_CHARACTERS);
}
