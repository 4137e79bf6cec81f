import { describe, expect, it } from 'vitest';
import { createSvg } from '../../src/figure/svgElement';
import { writeSvg } from '../../src/figure/writeSvg';

const svgOf = (...children: (Node | string)[]) =>
  createSvg(document, 'svg', { viewBox: '0 0 9 9' }, children) as SVGSVGElement;
const text = (words: string) => createSvg(document, 'text', { x: 1, y: 2 }, [words]);

describe('an SVG as the text of a file', () => {
  it('has an element a line, with its attributes in the order in which they were set', () => {
    const group = createSvg(document, 'g', { id: 'day-0', transform: 'translate(1 2)' }, [
      createSvg(document, 'line', { x1: 1 / 3, y1: 0, x2: 2.999, y2: undefined }),
      text('day 0'),
    ]);
    expect(writeSvg(svgOf(group))).toBe(
      [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">',
        '  <g id="day-0" transform="translate(1 2)">',
        '    <line x1="0.33" y1="0" x2="3"/>',
        '    <text x="1" y="2">day 0</text>',
        '  </g>',
        '</svg>',
        '',
      ].join('\n'),
    );
  });

  it.each<[string, string, string?]>([
    ['markup', '<script>alert(1)</script> & "more"'],
    ['the end of a comment', '--> ]]> <!--'],
    ['a control character', 'a\u0000b\u001fc', 'a\ufffdb\ufffdc'],
    ['half of a pair', 'a\ud83db', 'a\ufffdb'],
    ['what XML forbids', 'a\ufffeb\uffffc', 'a\ufffdb\ufffdc'],
    ['lines', 'a\nb\r\nc\td', 'a b c d'],
    ['Chinese and an emoji', '血磷 😀'],
  ])('keeps %s as text that is well-formed', (_, words, kept?: string) => {
    const written = writeSvg(svgOf(text(words), createSvg(document, 'g', { id: words })));
    const parsed = new DOMParser().parseFromString(written, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.children).toHaveLength(2);
    expect(parsed.querySelector('script')).toBeNull();
    expect(parsed.querySelector('text')?.textContent).toBe(kept ?? words);
  });

  it('carries the typeface along where it is asked to', () => {
    const rule =
      "@font-face{font-family:Inter;src:url(data:font/woff2;base64,AAAA) format('woff2')}";
    const written = writeSvg(svgOf(text('a')), { fontFaces: rule });
    expect(written.split('\n')[1]).toBe(`  <style>${rule}</style>`);
    expect(writeSvg(svgOf(text('a')))).not.toContain('<style');
  });
});
