import { describe, expect, it } from 'vitest';
import {
  writeElementCode,
  writeFrameAddress,
  writeFrameCode,
} from '../../../src/page/embed/writeSnippet';

const viewAt = (address: string, title = 'A case') => ({
  address,
  caseId: 'own',
  title,
  language: 'en',
});
const SITE = 'https://example.org/courses/caseline/';

describe('the address of a view in a frame', () => {
  it.each([
    ['names the case that opens by default', '', '?case=own&lang=en&embed=1'],
    [
      'keeps the view',
      '?case=x&unit=mg/dL&from=-5',
      '?case=x&unit=mg%2FdL&from=-5&lang=en&embed=1',
    ],
    [
      'plays no lesson and compares nothing',
      '?step=3&part=2&compare=y',
      '?case=own&lang=en&embed=1',
    ],
    ['keeps what is not ours', '?case=x&course=a%26b', '?case=x&course=a%26b&lang=en&embed=1'],
    ['keeps a case that is in the link', '#case=abc', '?lang=en&embed=1#case=abc'],
    ['says embed once', '?case=x&embed=1', '?case=x&lang=en&embed=1'],
    ['keeps the language of the address', '?case=x&lang=zh', '?case=x&lang=zh&embed=1'],
  ])('%s', (_, view, expected) => {
    expect(writeFrameAddress(viewAt(SITE + view))).toBe(SITE + expected);
  });
});

describe('the code for another page', () => {
  it('is a frame with a name, a height and no way to the host', () => {
    const code = writeFrameCode(viewAt(`${SITE}?case=x`));
    const frame = parse(code).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${SITE}?case=x&lang=en&embed=1`);
    expect(frame?.title).toBe('A case');
    expect(frame?.getAttribute('sandbox')).not.toContain('top-navigation');
  });

  it('is an element with the view in attributes, and the script beside the page', () => {
    const view = `${SITE}index.html?case=x&unit=mg/dL&event=pet-ct&utm_source=mail`;
    const page = parse(writeElementCode(viewAt(view)) ?? '');
    expect(page.querySelector('script')?.getAttribute('src')).toBe(`${SITE}caseline-figure.js`);
    const element = page.querySelector('caseline-figure');
    expect(
      Object.fromEntries([...(element?.attributes ?? [])].map((a) => [a.name, a.value])),
    ).toEqual({ case: 'x', unit: 'mg/dL', lang: 'en', event: 'pet-ct', label: 'A case' });
  });

  it('is no element for a case that is in the link', () => {
    expect(writeElementCode(viewAt(`${SITE}#case=abc`))).toBeUndefined();
  });

  it('keeps a title or an address full of markup what it is: text', () => {
    const title = '"><script>alert(1)</script> & <b>';
    const view = `${SITE}?case=x&event=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`;
    const frame = parse(writeFrameCode(viewAt(view, title)));
    expect(frame.querySelector('iframe')?.title).toBe(title);
    expect(frame.querySelectorAll('*')).toHaveLength(1);
    const element = parse(writeElementCode(viewAt(view, title)) ?? '');
    expect(element.querySelector('caseline-figure')?.getAttribute('label')).toBe(title);
    expect(element.querySelectorAll('*')).toHaveLength(2);
  });
});

function parse(code: string): HTMLElement {
  return new DOMParser().parseFromString(`<main>${code}</main>`, 'text/html').body
    .firstElementChild as HTMLElement;
}
