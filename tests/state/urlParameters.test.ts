import { describe, expect, it } from 'vitest';
import { parseUrlParameters, writeUrlParameters } from '../../src/state/urlParameters';

describe('the address', () => {
  it('is read by its public keys', () => {
    expect(
      parseUrlParameters(
        '?case=zhang-2019&unit=mg/dL&from=-3&observation=phosphorus:8&lang=zh&theme=x',
      ),
    ).toEqual({
      case: 'zhang-2019',
      unit: 'mg/dL',
      from: '-3',
      observation: 'phosphorus:8',
      lang: 'zh',
    });
  });

  it('takes an empty value for none', () => {
    expect(parseUrlParameters('?unit=&event=')).toEqual({});
  });

  it('keeps keys that are not ours, in their place', () => {
    expect(writeUrlParameters('?utm=1&unit=mg/dL&z=2', { unit: undefined, event: 'pet-ct' })).toBe(
      '?utm=1&z=2&event=pet-ct',
    );
  });

  it('is nothing at all where everything is at its default', () => {
    expect(writeUrlParameters('?unit=mg/dL', { unit: undefined })).toBe('');
  });

  it('writes what people read in links as it is', () => {
    expect(
      writeUrlParameters('', { case: 'cases/a b.json', unit: 'mmol/L', observation: 'ca:0' }),
    ).toBe('?case=cases/a+b.json&unit=mmol/L&observation=ca:0');
  });

  it('reads back what it writes', () => {
    const changes = { case: 'a&b=c#d', unit: 'mmol/L', from: '-24.5', observation: 'x:1' };
    expect(parseUrlParameters(writeUrlParameters('?other=1', changes))).toEqual(changes);
  });
});
