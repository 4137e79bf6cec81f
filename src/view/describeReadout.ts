import type { Words } from '../words/en';
import type { ReadoutView } from './readoutView';

/** The readout as one announcement: value first, then when, then how it stands. */
export function describeReadout(readout: ReadoutView, words: Words): string {
  const parts = [
    readout.name,
    readout.value,
    readout.day,
    readout.status,
    ...readout.bases.map((basis) => basis.words),
    readout.value === undefined
      ? readout.note
      : readout.sincePrevious &&
        words.joints.label(readout.sincePrevious.label) + readout.sincePrevious.text,
  ];
  return words.names.observation(
    parts.filter((part) => part !== undefined && part !== '') as string[],
  );
}
