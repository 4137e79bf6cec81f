import { isIllustrative } from '../domain/basis';
import type { CaseRecord } from '../domain/caseRecord';
import type { TimeAxis } from '../domain/timeAxis';
import { deriveHeadline } from '../view/deriveHeadline';
import type { Words } from '../words/en';
import { Term } from './Term';

interface HeadlineProps {
  readonly caseRecord: CaseRecord;
  readonly axis: TimeAxis;
  readonly words: Words;
}

/** What the data say, and what a reader must know before trusting the figure. */
export function Headline({ caseRecord, axis, words }: HeadlineProps) {
  return (
    <div className="headline">
      <h1>{deriveHeadline(caseRecord, axis, words)}</h1>
      <p>
        {caseRecord.caution}
        {caseRecord.series.some((series) => isIllustrative(series.basis)) && (
          <>
            {' '}
            <Term explains="illustration">
              {caseRecord.series.some((series) => series.basis === 'simulated')
                ? words.explain.aboutSimulation
                : words.explain.aboutIllustration}
            </Term>
          </>
        )}
      </p>
    </div>
  );
}
