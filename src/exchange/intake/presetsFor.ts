import { oncePer } from '../../domain/oncePer';
import type { SeriesInFile } from '../caseFile';
import { UNHEARD } from '../caseLog';
import { checkCase } from '../checkCase';
import { readSeries } from '../readSeries';
import { unheardReading } from '../readTime';
import type { CaseForm } from './caseForm';
import type { Findings } from './findings';
import { makeCaseFile } from './makeCaseFile';
import { type PresetWords, proposePresets } from './proposePresets';

/** Read once, because every change to a form asks for windows anew. */
const columnsOf = oncePer((series: SeriesInFile) => readSeries(series, [], unheardReading()));

/** The windows that are proposed for the case a form would make. */
export function presetsFor(findings: Findings, form: CaseForm, words: PresetWords) {
  // A form whose title is not typed yet has its windows already.
  const titled = { ...form, title: form.title || 'draft', citation: form.citation || 'draft' };
  const bare = findings.series.map((series) => ({ ...series, observations: [] }));
  const checked = checkCase(makeCaseFile({ ...findings, series: bare }, titled), UNHEARD);
  if (!checked.ok) return [];
  const series = form.series.flatMap(({ id }) => {
    const found = findings.series.find((one) => one.id === id);
    return found ? [columnsOf(found)] : [];
  });
  return proposePresets({ ...checked.caseRecord, series }, words);
}
