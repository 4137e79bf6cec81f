import { en, type Words } from './en';

const files = import.meta.glob<Words>(['./[a-z][a-z].ts', './[a-z][a-z]-*.ts', '!./en.ts'], {
  import: 'default',
});
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^\.\/|\.ts$/g, ''), load]),
);

/** The languages of the page as BCP 47 tags: each is one file of this folder. */
export const LANGUAGES: readonly string[] = ['en', ...loaders.keys()];

/** A language by its own name: "English", "中文". */
export function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/**
 * The language to speak: the one asked for if there is such a file, else the first of the preferred
 * ones that there is, else English. A region that has no file of its own gets that of its language.
 *
 * @example chooseLanguage(undefined, ['fr-CA', 'zh-CN', 'en']) // 'zh'
 */
export function chooseLanguage(asked: string | undefined, preferred: readonly string[]): string {
  const found = [asked ?? '', ...preferred].map((tag) => {
    const wanted = tag.toLowerCase();
    const is = (name: string) => LANGUAGES.find((one) => one.toLowerCase() === name);
    return is(wanted) ?? is(wanted.replace(/-.*/, ''));
  });
  return found.find((tag) => tag !== undefined) ?? 'en';
}

/** The words of a language; where its file does not arrive, English is more than nothing. */
export function loadWords(tag: string): Promise<Words> {
  return (
    loaders
      .get(tag)?.()
      .catch(() => en) ?? Promise.resolve(en)
  );
}
