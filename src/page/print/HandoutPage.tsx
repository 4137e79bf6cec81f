import { useMemo } from 'react';
import { blankView } from '../../view/export/blankView';
import { deriveBlankCards } from '../../view/print/deriveBlankCards';
import { describeQuestion } from '../../view/print/describeQuestion';
import { describeSource } from '../../view/print/describeSource';
import { HANDOUT, placeHandout } from '../../view/print/placeHandout';
import { printWordsOf } from '../../words/enPrint';
import { useDrawnView } from '../useDrawnView';
import { PrintCards } from './PrintCards';
import { PrintFigure } from './PrintFigure';
import { PrintFrame } from './PrintFrame';
import type { PrintSheetProps } from './printSheetProps';
import { PrintSource } from './PrintSource';

/**
 * The case without its course, to draw on. It bears the subject and not the title, which may name
 * what came of it ("an incomplete resection"), and neither address nor version, which lead to it.
 */
export function HandoutPage({ caseRecord, state, view, parts, words }: PrintSheetProps) {
  const { handout } = printWordsOf(words);
  // A view that is drawn wrong on purpose has a mark that says so, and a blank one has no marks.
  const own = useDrawnView(caseRecord, state, words);
  const drawn = caseRecord.isComparison ? view : own;
  const blank = useMemo(() => blankView(drawn), [drawn]);
  const groups = useMemo(
    () => deriveBlankCards(caseRecord, view.axis, state.axis, words),
    [caseRecord, view.axis, state.axis, words],
  );
  const question = describeQuestion(caseRecord, blank, words);
  const source = useMemo(() => describeSource(caseRecord, words, false), [caseRecord, words]);
  const height = useMemo(() => placeHandout(question, groups, source), [question, groups, source]);
  return (
    <PrintFrame head={caseRecord.subject ?? ''} words={words}>
      <div className="print-task">
        <h1>{question}</h1>
        <p className="print-blank name">{handout.name}</p>
        <p className="print-blank date">{handout.date}</p>
      </div>
      <PrintFigure
        view={blank}
        // Of compared cases the ranges are drawn by their layer; any other layer draws what was found.
        parts={caseRecord.isComparison ? parts : undefined}
        width={HANDOUT.width}
        height={height}
        title={question}
        words={words}
      />
      <div className="print-parts with-lines">
        <PrintCards groups={groups} words={words} />
        <div className="print-why">
          <h2>{handout.why}</h2>
          <p className="print-blank" />
          <p className="print-blank" />
          <p className="print-blank" />
          <p className="print-blank" />
        </div>
        <PrintSource lines={source} />
      </div>
    </PrintFrame>
  );
}
