import './nativeDialog';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeCaseFile } from '../../../src/exchange/caseDocument/writeCaseFile';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { readCaseLink } from '../../../src/exchange/link/caseLink';
import { writeTable } from '../../../src/exchange/table/writeTable';
import ShareDialog from '../../../src/page/share/ShareDialog';
import { en } from '../../../src/words/en';
import { enShare } from '../../../src/words/enShare';
import { eventInFile, fileOf, fileWithValues } from '../../exchange/fileOf';

const VIEW = 'https://host.example/?case=zhang-2019&unit=mg/dL';
const zhang = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../data/zhang-2019.json'), 'utf8'),
) as CaseFile;

/** A case on the calendar, with a subject and a note that tells a date. */
const dated = fileOf({
  subject: 'A teacher from Ulm',
  anchor: { event: 'surgery', time: { date: '2018-05-15' } },
  events: [eventInFile('surgery', { date: '2018-05-15' }, { summary: 'Went well' })],
  series: fileWithValues([{ time: { date: '2018-05-16' }, value: 1, note: 'since May 2018' }])
    .series,
}) as CaseFile;

const writeText = vi.fn<(text: string) => Promise<void>>();
const saved: { name: string; blob: Blob }[] = [];

function openShare(document: CaseFile, props: { isAddressable?: boolean } = {}) {
  const close = vi.fn();
  render(
    <ShareDialog
      document={document}
      isAddressable={props.isAddressable ?? true}
      viewLink={VIEW}
      words={en}
      close={close}
    />,
  );
  return close;
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const listed = () => screen.getByRole('group', { name: 'What goes out' }).textContent;

/** The case in the link that was copied. */
async function copiedCase(): Promise<unknown> {
  await waitFor(() => {
    expect(button(enShare.share.copyCase).disabled).toBe(false);
  });
  fireEvent.click(button(enShare.share.copyCase));
  await screen.findByText('Copied');
  const link = writeText.mock.lastCall?.[0] ?? '';
  const read = await readCaseLink(new URL(link).hash, enShare.link);
  return read.ok ? JSON.parse(read.text) : read.issue;
}

async function savedText(): Promise<string> {
  const last = saved.at(-1);
  return last ? await readBlob(last.blob) : '';
}

/** jsdom has no clipboard of its own. */
function giveClipboard(clipboard: unknown): void {
  Object.defineProperty(window.navigator, 'clipboard', { configurable: true, value: clipboard });
}

/** jsdom's blobs have no text(). */
function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsText(blob);
  });
}

beforeEach(() => {
  saved.length = 0;
  writeText.mockReset().mockResolvedValue(undefined);
  giveClipboard({ writeText });
  const blobs = new Map<string, Blob>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  });
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:https://host.example/${blobs.size}`;
    blobs.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the link to the present view', () => {
  it('is copied, and that is said', async () => {
    openShare(zhang);
    fireEvent.click(button('Copy link'));
    expect((await screen.findByText('Copied')).getAttribute('role')).toBe('status');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(VIEW);
  });

  it.each([
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['has no clipboard', undefined],
  ])('stands selected where the browser %s', async (_, clipboard) => {
    giveClipboard(clipboard);
    openShare(zhang);
    fireEvent.click(button('Copy link'));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to copy' });
    expect([field.value, field.readOnly]).toEqual([VIEW, true]);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, VIEW.length]);
    expect(screen.getByText(enShare.share.copyByHand)).toBeTruthy();
  });

  it('of a case in this browser only is said to lead nobody else anywhere', () => {
    openShare(zhang, { isAddressable: false });
    expect(screen.getByText(enShare.share.viewElsewhere)).toBeTruthy();
  });
});

describe('the link with the case in it', () => {
  it('carries the case as it stands where nothing is chosen', async () => {
    openShare(zhang);
    expect(await copiedCase()).toEqual(zhang);
  });

  it('says how long it is and that the case is in it', async () => {
    openShare(dated);
    const text = await screen.findByText(/The link holds the whole case/);
    const length = Number(/(\d+) characters/.exec(text.textContent)?.[1]);
    await copiedCase();
    expect(writeText.mock.lastCall?.[0]).toHaveLength(length);
    expect(text.textContent).not.toContain(enShare.share.caseLinkLong);
  });

  it('above 8,000 characters is said to travel worse than a file', async () => {
    const noise = Array.from({ length: 900 }, (_, day) => ({
      time: { day },
      value: Math.abs(Math.round(Math.sin(day * 12.9898) * 1e9)),
    }));
    openShare(fileWithValues(noise) as CaseFile);
    const text = await screen.findByText(/The link holds the whole case/);
    expect(text.textContent).toContain(enShare.share.caseLinkLong);
    expect(button('Save as a file').disabled).toBe(false);
  });

  it('is not offered by a browser that cannot pack it', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    openShare(zhang);
    expect(await screen.findByText(enShare.share.caseLinkFailed)).toBeTruthy();
    expect(button(enShare.share.copyCase).disabled).toBe(true);
  });
});

describe('saving', () => {
  it('gives the case as a file of its id, which opens to the same case', async () => {
    openShare(zhang);
    fireEvent.click(button('Save as a file'));
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['zhang-2019.json', 'application/json'],
    ]);
    expect(await savedText()).toBe(writeCaseFile(zhang));
    expect(screen.getByText('zhang-2019.json was given to the browser to save.')).toBeTruthy();
  });

  it('gives the case as a table, in bytes that a spreadsheet takes for UTF-8', async () => {
    openShare(zhang);
    fireEvent.click(button('Save as a table (CSV)'));
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['zhang-2019.csv', 'text/csv;charset=utf-8'],
    ]);
    expect(saved[0]!.blob.size).toBe(new TextEncoder().encode(`\uFEFF${writeTable(zhang)}`).length);
    expect(await savedText()).toBe(writeTable(zhang));
  });

  it('gives the case as it goes out and not as it is on screen', async () => {
    openShare(dated);
    fireEvent.click(box('Names and identifiers'));
    fireEvent.click(radio('As days from day 0'));
    fireEvent.click(button('Save as a file'));
    expect(saved[0]?.name).toBe('shared-case.json');
    expect(await savedText()).not.toMatch(/Ulm|2018/);
    fireEvent.click(button('Save as a table (CSV)'));
    expect(await savedText()).not.toMatch(/Ulm|2018/);
  });
});

describe('what goes out', () => {
  it('is listed as it stands at first', () => {
    openShare(dated);
    expect(listed()).toContain('A teacher from Ulm');
    expect(listed()).toContain('First date15 May 2018');
    expect(listed()).toContain('Last date16 May 2018');
    expect(listed()).toContain('Values1 (Serum phosphorus)');
    expect(listed()).toContain('TextsSummaries of events; Notes on values');
  });

  it('is without names once these are left out', async () => {
    openShare(dated);
    fireEvent.click(box('Names and identifiers'));
    expect(listed()).toContain('Subjectnone');
    expect(JSON.stringify(await copiedCase())).not.toContain('Ulm');
  });

  it('is without its source once that is left out', () => {
    openShare(dated);
    fireEvent.click(box('The source'));
    expect(listed()).toContain(`Source${enShare.standIns.citation}`);
  });

  it('has the title that is typed', () => {
    openShare(dated);
    fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'New' } });
    expect(listed()).toContain('TitleNew');
  });

  it('has its dates in days, and without texts that tell dates', async () => {
    openShare(dated);
    fireEvent.click(radio('As days from day 0'));
    expect(listed()).toContain('Calendar datesnone');
    expect(box(/since May 2018/).checked).toBe(false);
    expect(box('Went well').checked).toBe(true);
    expect(JSON.stringify(await copiedCase())).not.toContain('2018');
  });

  it('keeps what a figure must not be shown without, though it tells a date', () => {
    const caution = 'Values after a report of 2019';
    openShare({ ...dated, caution, claim: 'Well in 2019' });
    fireEvent.click(radio('As days from day 0'));
    expect(box(/Well in 2019/).checked).toBe(false);
    expect(box(/Values after a report/).checked).toBe(true);
  });

  it('has a text that tells a date where the author ticks it', async () => {
    openShare(dated);
    fireEvent.click(radio('As days from day 0'));
    fireEvent.click(box(/since May 2018/));
    expect(JSON.stringify(await copiedCase())).toContain('since May 2018');
  });

  it('has the texts back when the dates are, unless the author left them out', () => {
    openShare(dated);
    fireEvent.click(box('Went well'));
    fireEvent.click(radio('As days from day 0'));
    fireEvent.click(radio('As they are'));
    expect(box(/since May 2018/).checked).toBe(true);
    expect(box('Went well').checked).toBe(false);
  });

  it('has dates moved by the very number of days that is listed', async () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(<T,>(array: T) => {
      (array as Uint32Array)[0] = 365 + 9;
      return array;
    });
    openShare(dated);
    fireEvent.click(radio('Move all by the same random number of days'));
    expect(listed()).toContain('First date25 May 2018');
    expect(await copiedCase()).toMatchObject({ anchor: { time: { date: '2018-05-25' } } });
  });

  it('takes all texts of a kind at once', () => {
    const notes = ['one', 'two'].map((note) => ({ time: { day: 0 }, value: 1, note }));
    openShare(fileWithValues(notes) as CaseFile);
    const group = within(screen.getByRole('group', { name: 'Notes on values', hidden: true }));
    fireEvent.click(group.getByText('Leave out all'));
    expect(box('one').checked || box('two').checked).toBe(false);
    expect(listed()).not.toContain('Notes on values');
    fireEvent.click(group.getByText('Keep all'));
    expect(box('one').checked && box('two').checked).toBe(true);
  });
});

describe('what cannot be chosen', () => {
  it('says why dates cannot become days', () => {
    openShare(zhang);
    const days = radio('As days from day 0');
    expect(days.disabled).toBe(true);
    const hint = document.getElementById(days.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe(enShare.choices.obstacle.anchorNotToTheDay);
  });

  it('is not asked of a case without dates', () => {
    openShare(fileOf() as CaseFile);
    expect(screen.getByText('This case has no calendar dates.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('is told where nothing could be opened again, and then nothing goes out', () => {
    const oneOf = [
      { day: 0, text: 'before the incision' },
      { day: 0, text: 'after the incision' },
    ];
    const observations = [1, 2].map((value) => ({ time: { oneOf }, value }));
    openShare(fileWithValues(observations) as CaseFile);
    fireEvent.click(box('before the incision'));
    fireEvent.click(box('after the incision'));
    expect(screen.getByRole('alert').textContent).toBe(enShare.share.cannot);
    expect(screen.queryByRole('button', { name: 'Save as a file' })).toBeNull();
  });
});

describe('the dialog', () => {
  it('is named by its title and closes by its button', () => {
    const close = openShare(zhang);
    expect(screen.getByRole('dialog', { name: 'Share or save this case' })).toBeTruthy();
    fireEvent.click(button('Close'));
    expect(close).toHaveBeenCalledOnce();
  });
});
