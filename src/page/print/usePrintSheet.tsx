import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { usePrintRequest } from './printRequest';
import type { PrintSheetProps } from './printSheetProps';
import './livePage.css';

interface Loaded {
  readonly PrintHost: ComponentType<PrintSheetProps>;
}

/**
 * The sheet that stands for a page when it is printed, to be drawn anywhere within the page. What
 * draws it loads when `printCase` asks for it, and ahead of the browser's own ways: with the first
 * key of Ctrl+P or ⌘P, and when the pointer leaves the page for the browser's menu. Printed before it
 * has come, the page itself is put in order by its style alone.
 */
export function usePrintSheet(shown: PrintSheetProps): ReactNode {
  const [loaded, setLoaded] = useState<Loaded>();
  const request = usePrintRequest();
  useEffect(() => {
    if (loaded) return;
    const load = () => {
      void import('./PrintHost').then(
        ({ default: PrintHost }) => setLoaded({ PrintHost }),
        (error: unknown) => request?.settle(new Error('no print sheet', { cause: error })),
      );
    };
    if (request) {
      load();
      return;
    }
    const press = ({ ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey) load();
    };
    const { documentElement: root } = document;
    root.addEventListener('keydown', press);
    root.addEventListener('mouseleave', load);
    return () => {
      root.removeEventListener('keydown', press);
      root.removeEventListener('mouseleave', load);
    };
  }, [loaded, request]);
  return loaded && <loaded.PrintHost {...shown} />;
}
