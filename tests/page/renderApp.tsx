import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { App } from '../../src/page/App';

const DATA = resolve(import.meta.dirname, '../../data');

/** Cases and their list as the server would give them; anything else is not there. */
export function serveCases(files: Readonly<Record<string, string>> = {}): void {
  vi.stubGlobal('fetch', (address: URL) => {
    const name = address.pathname.split('/').at(-1) ?? '';
    const text = name === 'index.json' ? listText() : (files[name] ?? readCase(name));
    return Promise.resolve(
      text === undefined ? new Response('', { status: 404 }) : new Response(text),
    );
  });
}

function listText(): string {
  return JSON.stringify([
    { id: 'zhang-2019', title: 'A man of 60 with osteomalacia' },
    { id: 'hindawi-2023-case-2', title: 'A patient with fragility fractures' },
  ]);
}

function readCase(name: string): string | undefined {
  try {
    return readFileSync(resolve(DATA, name), 'utf8');
  } catch {
    return undefined;
  }
}

/** jsdom has no layout; every element is as large as the page's main column. */
export function giveElementsSize(width = 880, height = 700): void {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({
    x: 0,
    y: 0,
    left: 0,
    top: 0,
    right: width,
    bottom: height,
    width,
    height,
    toJSON: () => ({}),
  });
}

/** The whole app at an address, once its case is drawn. */
export async function renderApp(search = ''): Promise<void> {
  window.history.replaceState(null, '', `/${search}`);
  render(<App />);
  await screen.findByRole('figure', {}, { timeout: 15_000 });
}
