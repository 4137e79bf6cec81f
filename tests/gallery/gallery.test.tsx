import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { normaliseSvg } from './normaliseSvg';
import { SPECIMENS } from './specimens';
import { SpecimenFigure } from './SpecimenFigure';

const drawn = (name: string) => {
  const specimen = SPECIMENS.find(([one]) => one === name)![1];
  const { container } = render(<SpecimenFigure specimen={specimen} />);
  return container.querySelector('svg')!;
};

/** What comes only with a long series is there from then on. */
beforeAll(async () => {
  render(<SpecimenFigure specimen={SPECIMENS.find(([name]) => name === 'very-long')![1]} />);
  await screen.findByLabelText(/zoom|values, lowest/);
});

describe('the gallery', () => {
  it('shows every kind of course', () => {
    expect(SPECIMENS.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'censored',
        'comparison',
        'dense',
        'either-or',
        'events-only',
        'long-names',
        'many-events',
        'none',
        'one-bound',
        'one-value',
        'phone',
        'six-panels',
        'spans',
        'sparse',
        'two-panels',
        'very-long',
      ]),
    );
  });

  it.each(SPECIMENS.map(([name]) => name))('%s is drawn as its reference has it', async (name) => {
    const text = normaliseSvg(drawn(name));
    await expect(text).toMatchFileSnapshot(`./references/${name}.svg`);
  });

  it.each(SPECIMENS.map(([name]) => name))('%s is drawn the same a second time', (name) => {
    expect(normaliseSvg(drawn(name))).toBe(normaliseSvg(drawn(name)));
  });

  it('draws no number that is none', () => {
    for (const [name] of SPECIMENS) {
      expect(normaliseSvg(drawn(name)), name).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('a normalised drawing', () => {
  const svgOf = (inner: string) => {
    const holder = document.createElement('div');
    holder.innerHTML = `<svg width="9" style="color: red">${inner}</svg>`;
    return holder.querySelector('svg')!;
  };

  it('rounds numbers to a tenth and keeps words as they are', () => {
    const text = normaliseSvg(
      svgOf('<text x="1.25" y="-0.04" data-observation="p:1.25">1.25</text>'),
    );
    expect(text).toContain('<text data-observation="p:1.25" x="1.3" y="0">1.25</text>');
  });

  it('names ids by their order and follows their use', () => {
    const text = normaliseSvg(
      svgOf(
        '<clipPath id="r7"><rect width="3"/></clipPath><g mask="url(#r7)"><path d="M0 0"/></g>',
      ),
    );
    expect(text).toContain('<clipPath id="id-1">');
    expect(text).toContain('mask="url(#id-1)"');
  });

  it('drops what says nothing, and never a shape or a word', () => {
    const text = normaliseSvg(
      svgOf('<g tabindex="-1" class="recharts-layer"><g></g><path class="mark" d="M1 2"/></g>'),
    );
    expect(text).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg">\n  <path class="mark" d="M1 2"/>\n</svg>\n',
    );
  });
});
