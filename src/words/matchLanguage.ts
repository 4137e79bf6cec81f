/**
 * The language to speak: the one asked for if there is such a file, else the first of the preferred
 * ones that there is, else English. A region that has no file of its own gets that of its language.
 *
 * @param languages those there are, as BCP 47 tags
 * @example matchLanguage(['en', 'zh'], undefined, ['fr-CA', 'zh-CN', 'en']) // 'zh'
 */
export function matchLanguage(
  languages: readonly string[],
  asked: string | undefined,
  preferred: readonly string[],
): string {
  const found = [asked ?? '', ...preferred].map((tag) => {
    const wanted = tag.toLowerCase();
    const is = (name: string) => languages.find((one) => one.toLowerCase() === name);
    return is(wanted) ?? is(wanted.replace(/-.*/, ''));
  });
  return found.find((tag) => tag !== undefined) ?? 'en';
}
