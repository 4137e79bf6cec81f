import { useEffect, useMemo, useState } from 'react';
import { en, type Words } from '../words/en';
import { chooseLanguage, loadWords } from '../words/languages';

/**
 * The words of the page in the language the address asks for, else in the first one of the reader
 * that there is. The page keeps its words until those of another language have come.
 *
 * @param chosen what the reader chose before, which goes before what the browser tells
 * @returns undefined until the first words have come
 */
export function useWords(lang: string | undefined, chosen: string | undefined): Words | undefined {
  const tag = useMemo(
    () => chooseLanguage(lang, [...(chosen === undefined ? [] : [chosen]), ...navigator.languages]),
    [lang, chosen],
  );
  const [words, setWords] = useState(tag === 'en' ? en : undefined);
  useEffect(() => {
    let isCurrent = true;
    void loadWords(tag).then((loaded) => {
      if (isCurrent) setWords(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [tag]);
  return words;
}
