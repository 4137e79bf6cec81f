import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { printWordsOf } from '../../words/enPrint';
import { usePrintRequest } from './printRequest';
import PrintSheet from './PrintSheet';
import type { PrintSheetProps } from './printSheetProps';
import { readyToPrint } from './readyToPrint';

/**
 * Prints what is asked for, and gives the browser's own ways to print (its menu, Ctrl+P) the same
 * sheet. Those wait for nothing, so there the sheet is drawn before the event returns.
 */
export default function PrintHost(shown: PrintSheetProps) {
  const request = usePrintRequest();
  const [isUnasked, setUnasked] = useState(false);
  const form = request?.form ?? (isUnasked ? 'full' : undefined);
  const current = useRef(request);
  useEffect(() => {
    current.current = request;
  });
  useEffect(() => {
    const begin = () => {
      // A page that prints something of its own, such as a prediction, has put it there by now.
      if (current.current || document.querySelector('body > .prediction-sheet')) return;
      flushSync(() => {
        setUnasked(true);
      });
    };
    const end = () => {
      setUnasked(false);
      current.current?.settle();
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  const { handout } = printWordsOf(shown.words);
  useEffect(() => {
    if (!request) return;
    const { title } = document;
    // The browser names the file after the page, and writes its title above every sheet.
    if (request.form === 'handout') document.title = handout.fileTitle;
    const over = new AbortController();
    const { signal } = over;
    void readyToPrint().then(() => {
      if (signal.aborted) return;
      // Not every browser says when its dialog was left; whoever is back at the page has left it.
      for (const sign of ['pointerdown', 'keydown']) {
        window.addEventListener(sign, () => request.settle(), { signal });
      }
      window.print();
    });
    return () => {
      over.abort();
      document.title = title;
    };
  }, [request, handout]);
  return form && <PrintSheet form={form} {...shown} />;
}
