import { centreOf } from './boxes';
import { type CaseId, keyedObservations, knownDay, readCaseFile, WHOLE_COURSE } from './caseFiles';
import { mark, openCase } from './openCase';
import { expect, test } from './pageTest';

const windows: [CaseId, string, Record<string, string>][] = [
  ['zhang-2019', 'as it opens', {}],
  ['zhang-2019', 'whole', WHOLE_COURSE['zhang-2019']],
  ['zhang-2019', 'on a calendar', { axis: 'dates', ...{ from: '2018-09-16', to: '2018-12-01' } }],
  ['hindawi-2023-case-2', 'as it opens', {}],
  ['hindawi-2023-case-2', 'whole', WHOLE_COURSE['hindawi-2023-case-2']],
];

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const [id, name, query] of windows) {
      test(`a pixel is the same length of time everywhere: ${id}, ${name}`, async ({ page }) => {
        await openCase(page, id, query);
        const observations = keyedObservations(readCaseFile(id));
        const isAlone = (key: string, day: number) =>
          observations.every(
            (one) => one.key === key || knownDay(one) !== day || !one.key.startsWith('calcium'),
          );
        const placed: { key: string; day: number; x: number }[] = [];
        for (const observation of observations) {
          const day = knownDay(observation);
          const here = mark(page, observation.key);
          if (day === undefined || !isAlone(observation.key, day)) continue;
          if ((await here.count()) === 0) continue;
          placed.push({ key: observation.key, day, x: (await centreOf(here)).x });
        }
        const [first, last] = [placed[0]!, placed.at(-1)!];
        const perDay = (last.x - first.x) / (last.day - first.day);
        expect(perDay).toBeGreaterThan(0);
        for (const { key, day, x } of placed) {
          const expected = first.x + (day - first.day) * perDay;
          expect(Math.abs(x - expected), `${key} on day ${day}`).toBeLessThanOrEqual(0.5);
        }
        expect(placed.length).toBeGreaterThan(3);
      });
    }
  });
}
