import { describe, expect, it } from 'vitest';
import { caseFrom, PHOSPHORUS } from './caseFrom';
import { deriveReadout } from '../../src/view/deriveReadout';
import { deriveTable } from '../../src/view/deriveTable';
import { en } from '../../src/words/en';
import { viewOf } from './viewOf';

const event = {
  id: 'visit',
  kind: 'visit',
  title: 'Visit',
  time: { date: '2020-02-10' },
  basis: 'reported',
} as const;

/** As most tables come: dates, and nothing that is day 0. */
const datesOnly = viewOf(
  caseFrom({
    anchor: undefined,
    events: [event],
    series: [
      {
        ...PHOSPHORUS,
        observations: [
          { time: { date: '2020-02-03T07:10' }, value: 0.5 },
          { time: { date: '2020-02-05' }, value: 0.9 },
        ],
      },
    ],
  }),
);

describe('a case that has dates and no day 0', () => {
  it('names its marks and events by their dates', () => {
    const [panel] = datesOnly.view.panels;
    expect(panel?.marks[0]?.name).toContain('3 February 2020 at 07:10');
    expect(panel?.marks.map(({ name }) => name).join()).not.toContain('not known');
    expect(datesOnly.view.events[0]?.name).toContain('10 February 2020');
  });

  it('is read by date, and says nothing of days', () => {
    const { caseRecord, view, state } = datesOnly;
    const pinned = { ...state, pinnedObservation: { seriesId: PHOSPHORUS.id, index: 1 } };
    const readout = deriveReadout(caseRecord, view, pinned, undefined, en);
    expect(readout).toMatchObject({ day: '', date: '5 February 2020' });
    expect(JSON.stringify(readout)).not.toContain('not known');
  });

  it('has a table without a column of days', () => {
    const { caseRecord, view, state } = datesOnly;
    const table = deriveTable(caseRecord, view.axis, state, en);
    expect(table.hasDays).toBe(false);
    expect(table.rowAt(0)).toMatchObject({ day: '', date: '3 February 2020 at 07:10' });
  });
});
