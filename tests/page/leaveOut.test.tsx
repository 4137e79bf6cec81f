import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventInFile, fileOf, seriesInFile } from '../exchange/fileOf';
import { giveElementsSize, renderApp, serveCases } from './renderApp';

const far = fileOf({
  id: 'far',
  anchor: { event: 'surgery' },
  events: [
    eventInFile('surgery', { date: '2020-05-01' }),
    eventInFile('typo', { date: '0202-05-01' }),
  ],
  series: [
    seriesInFile({
      observations: [
        { time: { date: '2020-05-02' }, value: 0.5 },
        { time: { date: '2220-05-03' }, value: 0.6 },
      ],
    }),
  ],
});

beforeEach(() => {
  giveElementsSize();
  serveCases({ 'far.json': JSON.stringify(far) });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const notices = () => screen.getByRole('status', { name: 'Notices' });

describe('dates far off', () => {
  it('are noted with an offer to leave them out, which the chart follows', async () => {
    await renderApp('?case=far');
    expect(within(notices()).getAllByRole('listitem')).toHaveLength(2);
    expect(document.querySelectorAll('[data-observation]')).toHaveLength(2);
    fireEvent.click(within(notices()).getAllByRole('button', { name: 'Leave it out' })[1]!);
    await vi.waitFor(() => {
      expect(document.querySelectorAll('[data-observation]')).toHaveLength(1);
    });
    fireEvent.click(within(notices()).getByRole('button', { name: 'Leave it out' }));
    await vi.waitFor(() => {
      expect(screen.queryByRole('status', { name: 'Notices' })).toBeNull();
    });
    expect(document.querySelector('[data-event-card="typo"]')).toBeNull();
    expect(document.querySelector('[data-event-card="surgery"]')).not.toBeNull();
  });

  it('of day 0 itself are noted without that offer', async () => {
    const odd = fileOf({ events: [eventInFile('surgery', { date: '2220-05-01' })], series: [] });
    serveCases({ 'odd.json': JSON.stringify(odd) });
    await renderApp('?case=odd');
    expect(within(notices()).queryByRole('button', { name: 'Leave it out' })).toBeNull();
  });
});
