/**
 * A file name that every system takes: the case and what else tells it from the others, in small
 * ASCII letters, digits and hyphens.
 *
 * @example nameFile(['zhang-2019', 'slide-16-9', '2x'], 'png') // 'zhang-2019-slide-16-9-2x.png'
 */
export function nameFile(parts: readonly string[], ending: string): string {
  const plain = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  return `${plain.filter((part) => part !== '').join('-') || 'case'}.${ending}`;
}
