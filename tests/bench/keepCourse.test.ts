import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { holdCaseText } from '../../src/exchange/holdCaseText';
import { readKept } from '../../src/state/keptCases';
import { writeKeptRecord } from '../../src/state/keptRecord';
import { enShare } from '../../src/words/enShare';
import { storeCourse } from './keepCourse.mjs';
import { titleOfCourse, writeCourseCase } from './writeCourseCase.mjs';

it.each([16, 20_000])(
  'a course of %d values is stored as the app finds it again',
  async (count) => {
    const key = `course-${count}`;
    const title = titleOfCourse(count);
    const text = await holdCaseText(writeCourseCase(count));
    const record = (await writeKeptRecord({ key, title, text, savedAt: 0 })) as {
      bytes?: Uint8Array;
    };
    const { bytes, ...rest } = record;
    const deflated = bytes && Buffer.from(bytes).toString('base64');
    expect(deflated !== undefined).toBe(count > 16);
    const stored = { key, rest, ...(deflated === undefined ? {} : { deflated }) };
    expect(await storeCourse(stored)).toBe('kept');
    const kept = await readKept(key, enShare.storage);
    expect(kept.ok && kept.value).toEqual({ key, title, text, savedAt: 0 });
  },
);
