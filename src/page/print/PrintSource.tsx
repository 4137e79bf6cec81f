import type { CaseRecord } from '../../domain/caseRecord';
import { recordVersion } from '../../view/export/recordVersion';
import { exportFigureWordsOf } from '../../words/enExportFigure';
import type { Words } from '../../words/en';

interface PrintSourceProps {
  readonly caseRecord: CaseRecord;
  readonly words: Words;
}

/** Where the case comes from and how it may be used, in the words of an exported figure. */
export function PrintSource({ caseRecord, words }: PrintSourceProps) {
  const { citation, doi, url, licence } = caseRecord.source;
  const say = exportFigureWordsOf(words);
  const terms = [
    doi === undefined ? url : say.doi(doi),
    licence === undefined ? undefined : say.licence(licence),
    say.version(caseRecord.id, recordVersion(caseRecord)),
  ];
  return (
    <div className="print-source">
      <p>{say.source(citation)}</p>
      <p>{terms.filter((term) => term !== undefined).join(' · ')}</p>
    </div>
  );
}
