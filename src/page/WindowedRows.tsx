import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { announce } from '../state/announcement';
import { useRowRequest } from '../state/rowRequest';
import type { TableView } from '../view/deriveTable';
import type { Words } from '../words/en';
import { formatCount } from '../words/formatNumber';
import { goToWordsOf } from '../words/enGoTo';
import { DataRow } from './DataRow';
import {
  createRowHeights,
  MOST_HEIGHT,
  readFrame,
  type RowScroll,
  scrollRows,
  scrollToTop,
  setBar,
} from './rowScroll';

interface WindowedRowsProps {
  readonly rows: TableView;
  /** What scrolls. */
  readonly frame: HTMLElement | null;
  readonly words: Words;
}

/** How many rows stand ready above and below those in sight. */
const MORE_ROWS = 12;

const AT_TOP: RowScroll = { top: 0, scrollTop: 0 };

/** The rows in sight and a few around them, between two spacers as high as all the others. */
export function WindowedRows({ rows, frame, words }: WindowedRowsProps) {
  const heights = useMemo(() => createRowHeights(rows.length), [rows]);
  const [scroll, setScroll] = useState(AT_TOP);
  const [measured, setMeasured] = useState(0);
  const [marked, setMarked] = useState<number>();
  const body = useRef<HTMLTableSectionElement>(null);
  const frameHeight = frame?.clientHeight ?? 0;
  useEffect(() => {
    if (!frame) return;
    const follow = () => {
      setScroll((before) =>
        frame.scrollTop === before.scrollTop
          ? before
          : scrollRows(before, frame.scrollTop, readFrame(frame, heights.total())),
      );
    };
    frame.addEventListener('scroll', follow, { passive: true });
    return () => {
      frame.removeEventListener('scroll', follow);
    };
  }, [frame, heights]);

  const request = useRowRequest();
  useEffect(() => {
    if (!frame || !request) return;
    const row = Math.min(rows.placeOf(request.at), rows.length - 1);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- a request is an event from outside
    setScroll(scrollToTop(heights.topOf(row), readFrame(frame, heights.total())));
    setMarked(row);
    const { day, date, what, finding } = rows.rowAt(row);
    const [place, all] = [row + 1, rows.length].map((count) => formatCount(count, words.locale));
    const parts = [goToWordsOf(words).row(place ?? '', all ?? ''), day || date, what, finding];
    announce(words.names.observation(parts.filter((part) => part !== '')));
  }, [request, frame, rows, heights, words]);

  const first = Math.max(0, heights.rowAt(scroll.top) - MORE_ROWS);
  const end = Math.min(rows.length, heights.rowAt(scroll.top + frameHeight) + 1 + MORE_ROWS);
  const offset = scroll.top - scroll.scrollTop;
  const before = Math.max(0, heights.topOf(first) - offset);
  const shownHeight = heights.topOf(end) - heights.topOf(first);
  const after = Math.max(0, Math.min(heights.total(), MOST_HEIGHT) - before - shownHeight);

  useLayoutEffect(() => {
    if (frame) setBar(frame, scroll);
  }, [frame, scroll]);
  useLayoutEffect(() => {
    const top = heights.rowAt(scroll.top);
    const within = scroll.top - heights.topOf(top);
    let isNews = false;
    for (const row of body.current?.rows ?? []) {
      if (heights.learn(Number(row.dataset.index), row.offsetHeight)) isNews = true;
    }
    if (!isNews) return;
    // What is in sight stays where it is, whatever the rows above it turn out to be.
    const moved = heights.topOf(top) + within - scroll.top;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- heights are known once laid out
    if (moved === 0) setMeasured(measured + 1);
    else setScroll({ top: scroll.top + moved, scrollTop: scroll.scrollTop + moved });
  }, [heights, scroll, measured, first, end]);

  return (
    <>
      <Spacer height={before} />
      <tbody ref={body}>
        {Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n).map((index) => (
          <DataRow
            key={index}
            data-index={index}
            // The header is the first row.
            aria-rowindex={index + 2}
            {...(index === marked ? { 'data-gone-to': '' } : {})}
            row={rows.rowAt(index)}
            hasDay={rows.hasDays}
          />
        ))}
      </tbody>
      <Spacer height={after} />
    </>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return (
    <tbody className="table-spacer" aria-hidden="true">
      <tr>
        <td colSpan={6} style={{ height }} />
      </tr>
    </tbody>
  );
}
