import type { CaseRecord } from '../../domain/caseRecord';
import { describeSource } from '../../view/print/describeSource';
import type { Words } from '../../words/en';

interface PrintSourceProps {
  readonly caseRecord: CaseRecord;
  readonly words: Words;
}

/** Where the case comes from and how it may be used. */
export function PrintSource({ caseRecord, words }: PrintSourceProps) {
  return (
    <div className="print-source">
      {describeSource(caseRecord, words).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
