/**
 * The tag under which something stands in a language: the language itself, else without its region
 * (the lookup of RFC 4647). A region is never added: Chinese is not taken for the one of Taiwan.
 *
 * @example findTag(['zh', 'fr'], 'zh-CN') // 'zh'
 */
export function findTag(tags: readonly string[], locale: string): string | undefined {
  const parts = locale.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const range = parts.slice(0, length).join('-');
    const found = tags.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return undefined;
}
