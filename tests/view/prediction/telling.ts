import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import { derivePredictionGrid } from '../../../src/domain/prediction/predictionGrid';
import { deriveShownUnit } from '../../../src/domain/shownUnit';
import { deriveTimeAxis } from '../../../src/domain/timeAxis';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { readCaseFile } from '../../../src/exchange/readCaseFile';
import { unheardReading } from '../../../src/exchange/readTime';
import { en } from '../../../src/words/en';
import { enPredict } from '../../../src/words/enPredict';
import { dayTime } from '../../../src/domain/caseTime';

/** A shipped case, whole. */
export function readShipped(name: string): CaseRecord {
  // By its path: where a document is stood in for, modules have web addresses.
  const path = resolve(import.meta.dirname, '../../../data', `${name}.json`);
  return readCaseFile(JSON.parse(readFileSync(path, 'utf8')) as CaseFile, unheardReading());
}

/** What is needed to tell of a prediction for the first series of a case, from day 0 to a day. */
export function tellingOf(truth: CaseRecord, to: number, unit?: string) {
  const [series] = truth.series;
  if (!series) throw new Error('no series');
  const axis = deriveTimeAxis(truth);
  const grid = derivePredictionGrid({ from: dayTime(0), to: dayTime(to) }, series, axis.frame);
  if (!grid) throw new Error('no raster');
  const shown = deriveShownUnit(series, unit);
  return { truth, series, axis, grid, shown, words: en, predictWords: enPredict };
}
