import type { CaseRecord } from '../domain/caseRecord';
import { holdsIllustration } from '../domain/series';
import { deriveTimeAxis } from '../domain/timeAxis';
import { deriveHeadline } from '../view/deriveHeadline';
import type { Words } from '../words/en';
import { Term } from './Term';

interface HeadlineProps {
  readonly caseRecord: CaseRecord;
  readonly words: Words;
}

/**
 * What the data say, counted from the case's own day 0 whatever the axis shows, and what a reader
 * must know before trusting the figure.
 */
export function Headline({ caseRecord, words }: HeadlineProps) {
  return (
    <div className="headline">
      <h1>{deriveHeadline(caseRecord, deriveTimeAxis(caseRecord), words)}</h1>
      <p>
        {caseRecord.caution}
        {caseRecord.series.some(holdsIllustration) && (
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
