import type { ReactNode } from 'react';
import { printWordsOf } from '../../words/enPrint';
import type { Words } from '../../words/en';

interface PrintFrameProps {
  /** Stands above every page. */
  readonly head: string;
  /** Where the page is; absent where it leads to the answer. */
  readonly address?: string;
  readonly words: Words;
  readonly children: ReactNode;
}

/**
 * Head and foot of every printed page. They are the head and the foot of one table that holds all
 * the rest, because those are what every browser repeats; margin boxes cannot hold words of a
 * catalogue, and fixed elements cover what flows.
 */
export function PrintFrame({ head, address, words, children }: PrintFrameProps) {
  const { sheet } = printWordsOf(words);
  return (
    <div className="print-frame">
      <div className="print-head">
        <p>
          <span>{head}</span>
          <span>{words.appName}</span>
        </p>
      </div>
      <div className="print-body">
        <div>{children}</div>
      </div>
      <div className="print-foot">
        <p>
          <strong>{words.footer.teaching}</strong>
          {address !== undefined && <span>{sheet.page(address)}</span>}
        </p>
      </div>
    </div>
  );
}
