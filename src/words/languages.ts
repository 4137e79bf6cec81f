import { en, type Words } from './en';
import { matchLanguage } from './matchLanguage';

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

/** The language to speak, of those there are: see `matchLanguage`. */
export function chooseLanguage(asked: string | undefined, preferred: readonly string[]): string {
  return matchLanguage(LANGUAGES, asked, preferred);
}

/** The words of a language; where its file does not arrive, English is more than nothing. */
export function loadWords(tag: string): Promise<Words> {
  return (
    loaders
      .get(tag)?.()
      .catch(() => en) ?? Promise.resolve(en)
  );
}
