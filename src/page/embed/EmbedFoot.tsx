import type { CaseRecord } from '../../domain/caseRecord';
import { holdsIllustration } from '../../domain/series';
import type { Words } from '../../words/en';
import { Footer } from '../Footer';
import { Term } from '../Term';

interface EmbedFootProps {
  readonly caseRecord: CaseRecord;
  readonly words: Words;
}

/** What must be known before the figure is trusted, what it is for, and where it comes from. */
export function EmbedFoot({ caseRecord, words }: EmbedFootProps) {
  const { series, caution, source } = caseRecord;
  const isIllustrated = series.some(holdsIllustration);
  const isSimulated = series.some(({ basis }) => basis === 'simulated');
  const { aboutSimulation, aboutIllustration } = words.explain;
  return (
    <div className="embed-foot">
      {(caution !== undefined || isIllustrated) && (
        <p>
          {caution}
          {isIllustrated && (
            <>
              {' '}
              <Term explains="illustration">
                {isSimulated ? aboutSimulation : aboutIllustration}
              </Term>
            </>
          )}
        </p>
      )}
      <Footer source={source} words={words} />
    </div>
  );
}
