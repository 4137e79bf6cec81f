import { writeTimeText } from '../../edits/writeTimeText';
import type { ViewInFile } from '../lessonFile';
import { type MomentInFile, readMomentText } from './momentText';
import type { WriterReading } from './writerReading';

type HiddenAfter = NonNullable<ViewInFile['hiddenAfter']>;

/** After what nothing is seen, as texts; the second where a case tells times on both clocks. */
export interface HiddenTexts {
  readonly after: string;
  readonly also: string;
}

export function writeHiddenTexts({ hiddenAfter }: ViewInFile): HiddenTexts {
  const [after, also] = momentsIn(hiddenAfter);
  return {
    after: after ? writeTimeText(after) : '',
    also: also ? writeTimeText(also) : '',
  };
}

/** The moments that the fields say; none where they are empty. */
export function readHiddenTexts(
  texts: HiddenTexts,
  { hiddenAfter }: ViewInFile,
): WriterReading<HiddenAfter | undefined, keyof HiddenTexts> {
  const before = momentsIn(hiddenAfter);
  const read: MomentInFile[] = [];
  for (const [index, field] of (['after', 'also'] as const).entries()) {
    if (texts[field].trim() === '') continue;
    const moment = readMomentText(texts[field], before[index]);
    if (!moment) return { ok: false, field, problem: 'moment' };
    read.push(moment);
  }
  const [one, other] = read;
  return { ok: true, value: one && other ? [one, other] : one };
}

function momentsIn(hiddenAfter: ViewInFile['hiddenAfter']): readonly MomentInFile[] {
  return hiddenAfter === undefined ? [] : [hiddenAfter].flat();
}
