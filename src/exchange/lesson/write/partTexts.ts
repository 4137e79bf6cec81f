import { setKeys } from '../../edits/setKeys';
import type { PartInFile } from '../lessonFile';
import { readTyped } from './typedText';
import type { WriterReading } from './writerReading';

/** What a part of a step says, as the texts of its fields. */
export interface PartTexts {
  readonly label: string;
  readonly text: string;
  readonly notes: string;
}

export function writePartTexts({ label, text, notes }: PartInFile): PartTexts {
  return { label: label ?? '', text, notes: notes ?? '' };
}

/** The part with what its fields say. */
export function readPartTexts(
  texts: PartTexts,
  from: PartInFile,
): WriterReading<PartInFile, keyof PartTexts> {
  const text = readTyped(texts.text, from.text);
  if (text === undefined) return { ok: false, field: 'text', problem: 'missing' };
  const value = setKeys(from, {
    label: readTyped(texts.label, from.label),
    text,
    notes: readTyped(texts.notes, from.notes),
  });
  return { ok: true, value };
}
