import type { CaseFile } from '../caseFile';
import { lessonOf } from '../lesson/lessonOf';
import { changeLessonTimes } from './changeLessonTimes';
import { changePeriod, changeTime, type MomentChange } from './momentChange';

/**
 * A copy of a case file in which every moment was changed. A lesson of another shape than the
 * format's stays as it is: nobody knows what in it is a time.
 */
export function changeTimes(document: CaseFile, change: MomentChange): CaseFile {
  const { anchor, words, presets } = document;
  const lesson = lessonOf(document);
  return {
    ...document,
    ...(anchor?.time ? { anchor: { ...anchor, time: changeTime(anchor.time, change) } } : {}),
    series: document.series.map((series) => ({
      ...series,
      observations: series.observations.map((observation) => ({
        ...observation,
        time: changeTime(observation.time, change),
      })),
    })),
    events: document.events.map((event) => ({
      ...event,
      ...(event.time ? { time: changeTime(event.time, change) } : {}),
      ...(event.period ? { period: changePeriod(event.period, change) } : {}),
    })),
    ...(words
      ? { words: words.map((one) => ({ ...one, period: changePeriod(one.period, change) })) }
      : {}),
    ...(presets
      ? {
          presets: presets.map((preset) => ({
            ...preset,
            from: change.bound(preset.from, 'after'),
            to: change.bound(preset.to, 'before'),
          })),
        }
      : {}),
    ...(lesson ? { lesson: changeLessonTimes(lesson, change) } : {}),
  };
}
