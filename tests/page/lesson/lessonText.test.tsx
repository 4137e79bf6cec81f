import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LessonText } from '../../../src/page/lesson/LessonText';

function htmlOf(text: string): string {
  return render(<LessonText text={text} />).container.innerHTML;
}

describe('the text of a lesson', () => {
  it.each([
    ['a paragraph', 'One line\nof text', '<p>One line\nof text</p>'],
    ['two paragraphs', 'One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
    ['bold and italic', '**low** and *lost*', '<p><strong>low</strong> and <em>lost</em></p>'],
    ['both at once', '***both***', '<p><em><strong>both</strong></em></p>'],
    [
      'a link',
      '[Mao 2016](https://doi.org/10.1)',
      '<p><a href="https://doi.org/10.1" rel="noreferrer" target="_blank">Mao 2016</a></p>',
    ],
    ['an ampersand and a less-than', 'P & <0.3', '<p>P &amp; &lt;0.3</p>'],
    ['an escaped star', '2 \\* 3', '<p>2 * 3</p>'],
  ])('has %s', (_, text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each([
    ['markup within a line', 'a <img src=x onerror=alert(1)> b'],
    ['markup as a block', '<script>alert(1)</script>'],
    ['a link that runs', '[a](javascript:alert(1))'],
    ['a link to data', '[a](data:text/html,x)'],
    ['a picture', '![a](https://elsewhere.example/x.png)'],
  ])('shows %s as the text it is', (_, text) => {
    const { container } = render(<LessonText text={text} />);
    expect(container.querySelector('a, img, script')).toBeNull();
    expect(container.textContent).toContain(text);
  });

  it.each(['# Not a heading', '- not a list', '> not a quote', '    not code', '`not code`'])(
    'knows no other sign: %s',
    (text) => {
      expect(render(<LessonText text={text} />).container.textContent).toContain(text.trim());
    },
  );
});
