import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/exchange/fhir/cleanText';

describe('a text of a file', () => {
  it.each([
    ['zero-width spaces', 'Protein [Mass/\u200Bvolume]\uFEFF', 'Protein [Mass/volume]'],
    ['marks of direction', '\u202Ecalcium\u202C \u2066x\u2069', 'calcium x'],
    ['control characters', 'cal\u0000cium\u0007', 'calcium'],
    ['joiners between Latin letters', 'cal\u200Dci\u200Cum', 'calcium'],
    ['white space', '  calcium \n\t total ', 'calcium total'],
  ])('loses %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each(['👩‍⚕️ visit', '👩🏽‍⚕️', 'می‌خواهم', 'क्‍ष', '血清磷', '<img src=x onerror=alert(1)>'])(
    'keeps what is written: %s',
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );

  it.each([undefined, '', ' \u200B '])('is nothing where nothing can be seen: %j', (text) => {
    expect(cleanText(text)).toBeUndefined();
  });
});
