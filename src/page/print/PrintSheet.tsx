import { createPortal } from 'react-dom';
import type { CaseRecord } from '../../domain/caseRecord';
import { PinsContext } from '../../state/pins';
import type { TimelineView } from '../../view/timelineView';
import type { ViewState } from '../../view/viewState';
import type { Words } from '../../words/en';
import type { FigureParts } from '../figureParts';
import { FullPage } from './FullPage';
import { HandoutPage } from './HandoutPage';
import type { PrintForm } from './printRequest';
import './print.css';

/** What a page shows, as `CasePage` has it: cut by a lesson, redrawn by a way of teaching. */
export interface PrintSheetProps {
  readonly caseRecord: CaseRecord;
  readonly state: ViewState;
  readonly view: TimelineView;
  readonly parts: FigureParts | undefined;
  /** False where the page shows something else than the sentence of the case. */
  readonly hasHeadline: boolean;
  readonly words: Words;
}

/** Nothing is pinned on paper. */
const NO_PINS = {};

/**
 * The case for paper. It stands beside the app in the document, unseen until it is printed, and
 * within the app for React, so that what a way of teaching draws finds its contexts.
 */
export default function PrintSheet({
  form,
  ...shown
}: PrintSheetProps & { readonly form: PrintForm }) {
  const { locale } = shown.words;
  return createPortal(
    <PinsContext value={NO_PINS}>
      <div className={`print-sheet ${form}`} lang={locale} data-print-sheet={form}>
        {form === 'full' ? <FullPage {...shown} /> : <HandoutPage {...shown} />}
      </div>
    </PinsContext>,
    document.body,
  );
}
