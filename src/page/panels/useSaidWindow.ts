import { useEffect, useRef } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { announce, useAnnouncement } from '../../state/announcement';
import { describeWindow } from '../../view/describeWindow';
import type { TimelineView } from '../../view/timelineView';
import type { Words } from '../../words/en';

/** How long a window stays before it is told, in ms: a gesture is one change and not sixty. */
const SETTLED = 600;

/** Says what a window of many values holds once it stays; what a key has just said comes first. */
export function useSaidWindow(caseRecord: CaseRecord, view: TimelineView, words: Words): void {
  const said = useAnnouncement();
  const { from, to } = view.window;
  const latest = useRef({ caseRecord, view, words });
  const before = useRef({ from, to, said });
  useEffect(() => {
    latest.current = { caseRecord, view, words };
  });
  useEffect(() => {
    const last = before.current;
    before.current = { from, to, said };
    if (last.said !== said || (last.from === from && last.to === to)) return;
    const timer = setTimeout(() => {
      const { current } = latest;
      announce(describeWindow(current.caseRecord, current.view, current.words));
    }, SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [from, to, said]);
}
