import { describe, expect, it } from 'vitest';
import { GROUPS, readOptions } from './readOptions.mjs';

describe('the options of the bench', () => {
  it('measure everything in five rounds unless they say otherwise', () => {
    const options = readOptions([]);
    expect(options.rounds).toBe(5);
    expect(options.sizes).toEqual([16, 1000, 10_000, 100_000, 1_000_000]);
    expect(GROUPS.every((group) => options.isWanted(group))).toBe(true);
    expect(options.pages).toContain('highcharts');
  });

  it('have a short form', () => {
    const options = readOptions(['--short']);
    expect(options).toMatchObject({ rounds: 3, sizes: [16, 1000, 100_000] });
    expect(GROUPS.filter((group) => !options.isWanted(group))).toEqual(['memory', 'import']);
    expect(options.pages).toEqual(['app', 'uplot', 'recharts', 'canvas', 'empty']);
  });

  it('choose groups, pages, sizes and rounds', () => {
    const options = readOptions([
      ...['--only', 'hover,draw', '--pages', 'app,empty'],
      ...['--sizes', '16,1000', '--rounds', '1'],
    ]);
    expect(GROUPS.filter((group) => options.isWanted(group))).toEqual(['draw', 'hover']);
    expect(options).toMatchObject({ pages: ['app', 'empty'], sizes: [16, 1000], rounds: 1 });
  });

  it.each([
    [['--only', 'hovr'], /--only: found hovr, expected some of first-picture/],
    [['--pages', 'app,d3'], /--pages: found d3, expected some of app/],
    [['--sizes', '16,many'], /--sizes: found "many", expected a whole number above 0/],
    [['--rounds', '0'], /--rounds: found "0"/],
    [['--fast'], /--fast/],
  ])('refuse %j', (args, reason) => {
    expect(() => readOptions(args)).toThrow(reason);
  });
});
