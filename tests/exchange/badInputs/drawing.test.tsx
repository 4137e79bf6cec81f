import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { SpecimenFigure } from '../../gallery/SpecimenFigure';
import { normaliseSvg } from '../../gallery/normaliseSvg';
import { eventInFile, fileOf, seriesInFile } from '../fileOf';
import { caseOf, fileWith } from './openSession';

async function drawn(file: unknown): Promise<string> {
  const { caseRecord } = await caseOf(fileWith(JSON.stringify(file)));
  const { container } = render(
    <SpecimenFigure specimen={{ title: '', caseRecord, parameters: {}, width: 1200 }} />,
  );
  return normaliseSvg(container.querySelector('svg') ?? container);
}

describe('the drawing of a bad input', () => {
  beforeAll(() => {
    (globalThis as { isHarmed?: boolean }).isHarmed = false;
  });

  it.each(['<img src=x onerror="isHarmed=true">', '</title><script>isHarmed=true</script>'])(
    'row 30: has %s as text and no markup',
    async (text) => {
      const svg = await drawn(
        fileOf({
          title: text,
          series: [seriesInFile({ name: text })],
          events: [eventInFile('surgery', { day: 0 }, { title: text })],
        }),
      );
      expect(svg).toContain(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').slice(0, 20));
      expect(svg).not.toMatch(/<(img|script|title>isHarmed)/);
      expect((globalThis as { isHarmed?: boolean }).isHarmed).toBe(false);
    },
  );

  it.each([
    ['row 28: of no result', []],
    ['row 28: of one result', [{ time: { day: 0 }, value: 0.5 }]],
    ['row 26: of two results at one time', [1, 2].map((value) => ({ time: { day: 0 }, value }))],
    ['row 34: of a limit', [{ time: { day: 0 }, value: 0.3, comparator: '<' }]],
    [
      'row 35: of a missing value',
      [
        { time: { day: 0 }, value: 0.5 },
        { time: { day: 1 }, missing: 'hemolysed' },
      ],
    ],
  ])('%s holds no number that is none', async (_, observations) => {
    const svg = await drawn(fileOf({ series: [seriesInFile({ observations })] }));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const values = observations.filter((one) => 'value' in one).length;
    expect(svg.match(/data-observation="/g) ?? []).toHaveLength(values);
  });
});
