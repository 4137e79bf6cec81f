import { useEffect } from 'react';
import type { Words } from '../../words/en';

/** Another title of the document for as long as there is one; then that of before. */
export function useTitle(title: string | undefined, words: Words): void {
  useEffect(() => {
    if (title === undefined) return;
    const before = document.title;
    const own = `${title} · ${words.appName}`;
    document.title = own;
    return () => {
      // Another case has set its own by now.
      if (document.title === own) document.title = before;
    };
  }, [title, words]);
}
