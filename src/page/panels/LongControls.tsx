import type { CaseRecord } from '../../domain/caseRecord';
import { holdsLongSeries } from '../../view/derivePanel';
import { MOST_PANELS, shownSeries } from '../../view/shownSeries';
import { GoTo, type GoToProps } from './GoTo';
import { PanelPicker } from './PanelPicker';
import './panels.css';
import { useSaidWindow } from './useSaidWindow';

/** What many or long series need beside the controls of every case. */
export default function LongControls(props: GoToProps) {
  const { caseRecord, state, view, words, leadsTo } = props;
  useSaidWindow(caseRecord, view, words);
  const isLong = holdsLongSeries(shownSeries(caseRecord, state.panels));
  return (
    <>
      {/* The table has all series. */}
      {leadsTo === 'chart' && hasChoice(caseRecord, state.panels !== undefined) && (
        <PanelPicker {...props} />
      )}
      {isLong && <GoTo {...props} />}
    </>
  );
}

function hasChoice({ series, isComparison }: CaseRecord, isChosen: boolean): boolean {
  return isComparison !== true && (series.length > MOST_PANELS || isChosen);
}
