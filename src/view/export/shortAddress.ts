/** As many letters as three lines of a narrow figure hold. */
const LONGEST = 160;

/**
 * An address as it can be printed. A case inside a link is thousands of letters that nobody types:
 * they go, and so does a query that is longer than three lines, with an ellipsis in their place.
 *
 * @example shortAddress('https://a.org/?axis=dates#case=H4sIA…') // 'https://a.org/?axis=dates#case=…'
 */
export function shortAddress(address: string): string {
  const [page, end] = splitBefore(address, '#');
  const tail = /^#case=./.test(end) ? '#case=…' : end.length > 40 ? '#…' : end;
  if (page.length + tail.length <= LONGEST) return page + tail;
  const [path] = splitBefore(page, '?');
  return `${path.slice(0, LONGEST)}?…${tail}`;
}

function splitBefore(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
