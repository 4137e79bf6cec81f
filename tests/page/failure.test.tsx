import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/page/App';
import { giveElementsSize, renderApp, serveCases } from './renderApp';

beforeEach(() => {
  giveElementsSize();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function renderAt(search: string): void {
  window.history.replaceState(null, '', `/${search}`);
  render(<App />);
}

describe('a case that cannot be shown', () => {
  it('says that it is loading until it has come', async () => {
    serveCases();
    renderAt('');
    expect(screen.getByRole('status').textContent).toBe('Loading the case…');
    await screen.findByRole('figure');
    expect(screen.queryByText('Loading the case…')).toBeNull();
  });

  it('names the file that is missing and opens another case with one click', async () => {
    serveCases();
    renderAt('?case=nowhere&unit=mg/dL&x-mine=1');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('/data/nowhere.json');
    fireEvent.click(
      await screen.findByRole('button', { name: 'A patient with fragility fractures' }),
    );
    expect(
      await screen.findByRole('figure', { name: 'A patient with fragility fractures' }),
    ).toBeTruthy();
    // What belonged to the case that failed is left behind; what is not ours stays.
    expect(window.location.search).toBe('?case=hindawi-2023-case-2&x-mine=1');
  });

  it('names place, found, expected and the key that was probably meant', async () => {
    const wrong = { 'wrong.json': '{"format":"caseline/1","id":"wrong","titel":"A"}' };
    serveCases(wrong);
    renderAt('?case=wrong');
    const alert = await screen.findByRole('alert');
    const items = within(alert)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(items).toContain(
      'titel: found the unknown key "titel", expected a key of the format, or one that begins with x-. Did you mean "title"?',
    );
    expect(items.some((item) => item.startsWith('series: found nothing, expected a list'))).toBe(
      true,
    );
  });

  it('asks nothing of another origin', async () => {
    serveCases();
    const asked = vi.spyOn(globalThis, 'fetch');
    renderAt('?case=https://example.org/case.json');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'https://example.org/case.json',
    );
    const addresses = asked.mock.calls.map(([address]) => (address as URL).href);
    expect(addresses.filter((address) => address.includes('example.org'))).toEqual([]);
  });

  it('keeps the case on screen while another is on its way', async () => {
    serveCases();
    await renderApp();
    fireEvent.change(screen.getByRole('combobox', { name: 'Case' }), {
      target: { value: 'hindawi-2023-case-2' },
    });
    expect(screen.getByRole('figure', { name: 'A man of 60 with osteomalacia' })).toBeTruthy();
    await screen.findByRole('figure', { name: 'A patient with fragility fractures' });
  });

  it('shows markup from a file as text', async () => {
    const title = '<img src=x onerror=alert(1)></title><script>alert(1)</script>';
    const file = {
      format: 'caseline/1',
      id: 'markup',
      title,
      series: [],
      events: [],
      source: { citation: title },
    };
    serveCases({ 'markup.json': JSON.stringify(file) });
    renderAt('?case=markup');
    expect(await screen.findByRole('figure', { name: title })).toBeTruthy();
    expect(document.querySelector('img, main script')).toBeNull();
    expect(document.title).toBe(`${title} · Caseline`);
  });
});
