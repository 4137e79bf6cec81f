import type { CaseRecord } from '../../domain/caseRecord';
import type { Words } from '../../words/en';
import { exportFigureWordsOf } from '../../words/enExportFigure';
import { recordVersion } from '../export/recordVersion';

/**
 * Citation, and the rest of what is known of the source, in the words of an exported figure.
 *
 * @param hasVersion false where the id of the case would tell what came of it
 */
export function describeSource(
  caseRecord: CaseRecord,
  words: Words,
  hasVersion: boolean,
): readonly string[] {
  const { citation, doi, url, licence } = caseRecord.source;
  const say = exportFigureWordsOf(words);
  const rest = [
    doi === undefined ? url : say.doi(doi),
    licence === undefined ? undefined : say.licence(licence),
    hasVersion ? say.version(caseRecord.id, recordVersion(caseRecord)) : undefined,
  ].filter((one) => one !== undefined);
  return [say.source(citation), ...(rest.length === 0 ? [] : [rest.join(' · ')])];
}
