import type { CaseRecord } from '../../domain/caseRecord';
import type { Words } from '../../words/en';
import { exportFigureWordsOf } from '../../words/enExportFigure';
import { recordVersion } from '../export/recordVersion';

/** Citation, and the rest of what is known of the source, in the words of an exported figure. */
export function describeSource(caseRecord: CaseRecord, words: Words): readonly [string, string] {
  const { citation, doi, url, licence } = caseRecord.source;
  const say = exportFigureWordsOf(words);
  const rest = [
    doi === undefined ? url : say.doi(doi),
    licence === undefined ? undefined : say.licence(licence),
    say.version(caseRecord.id, recordVersion(caseRecord)),
  ];
  return [say.source(citation), rest.filter((one) => one !== undefined).join(' · ')];
}
