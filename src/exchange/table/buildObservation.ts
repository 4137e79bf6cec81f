import type { Basis } from '../../domain/basis';
import type { TableWords } from '../../words/enTable';
import type { ObservationInFile } from '../caseFile';
import type { AnalyteGroup } from './analyteGroups';
import type { ChosenRange } from './chooseRange';
import type { RawResult } from './readResult';
import { roundConverted } from './roundConverted';
import { factorTo } from './unitBuckets';

/** The series that an observation becomes part of. */
interface Around {
  readonly group: AnalyteGroup;
  readonly unit: string;
  readonly basis: Basis;
  readonly range: ChosenRange;
  readonly words: TableWords;
}

/** A result as an observation in the unit of its series; a converted value says what was printed. */
export function buildObservation(result: RawResult, around: Around): ObservationInFile {
  const { group, unit, range, words } = around;
  const factor = factorTo(unit, result.unit, group.analyte);
  const { value, comparator, missing, readingError, interpretation } = result;
  const isConverted = factor !== 1 && value !== undefined;
  const printed = isConverted ? words.notes.printedAs(printedText(result), result.unit) : '';
  const note = [result.note ?? '', printed].filter((part) => part !== '');
  const came = result.basis ?? 'reported';
  const basis = isConverted && came === 'reported' ? 'derived' : came;
  const own = range.ofResult(result);
  const text = note.length === 2 ? words.notes.joined(note[0] ?? '', note[1] ?? '') : note[0];
  return {
    time: result.time,
    ...(value === undefined ? {} : { value: roundConverted(value, factor) }),
    ...(comparator ? { comparator } : {}),
    ...(basis === around.basis ? {} : { basis }),
    ...(readingError === undefined ? {} : { readingError: roundConverted(readingError, factor) }),
    ...(missing === undefined ? {} : { missing }),
    ...(interpretation ? { interpretation } : {}),
    ...(own ? { referenceRange: own } : {}),
    ...(text === undefined ? {} : { note: text }),
  };
}

function printedText({ comparator, value }: RawResult): string {
  return `${comparator ?? ''}${value ?? ''}`;
}
