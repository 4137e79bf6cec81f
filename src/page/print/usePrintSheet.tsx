import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { usePrintRequest } from './printRequest';
import type { PrintSheetProps } from './printSheetProps';
import './livePage.css';

/** Long enough after the first view that nothing of it waits, in ms. */
const IDLE_AFTER = 2500;

interface Loaded {
  readonly PrintHost: ComponentType<PrintSheetProps>;
}

/**
 * The sheet that stands for a page when it is printed, to be drawn anywhere within the page. What
 * draws it loads a while after the page, or when `printCase` asks for it; printed before that, the
 * page itself is put in order by its style alone.
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
    const waiting = setTimeout(load, request ? 0 : IDLE_AFTER);
    return () => clearTimeout(waiting);
  }, [loaded, request]);
  return loaded && <loaded.PrintHost {...shown} />;
}
