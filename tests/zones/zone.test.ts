import { describe, expect, it } from 'vitest';

/** Minutes from local time to UTC on 1 January and 1 July 2018, for each zone the tests run in. */
const OFFSETS: Record<string, readonly [number, number]> = {
  UTC: [0, 0],
  'America/Los_Angeles': [480, 420],
  'America/Sao_Paulo': [120, 180],
  'America/St_Johns': [210, 150],
  'Asia/Kolkata': [-330, -330],
  'Asia/Shanghai': [-480, -480],
  'Pacific/Apia': [-840, -780],
  'Pacific/Kiritimati': [-840, -840],
};

describe('the zone of this run', () => {
  const zone = process.env.TZ ?? '';

  it('is one of the eight', () => {
    expect(Object.keys(OFFSETS)).toContain(zone);
  });

  it('is really in force', () => {
    const offsets = [0, 6].map((month) => new Date(2018, month, 1).getTimezoneOffset());
    expect(offsets.map((offset) => offset + 0)).toEqual(OFFSETS[zone]);
  });

  it('has no 30 December 2011 in Apia, and one elsewhere', () => {
    const isApia = zone === 'Pacific/Apia';
    expect(new Date(2011, 11, 30, 12).getDate()).toBe(isApia ? 31 : 30);
  });
});
