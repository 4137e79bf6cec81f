/**
 * The address of the whole page with the same view as a frame shows.
 *
 * @example writeOpenAddress('https://a.org/c/?case=x&embed=1&event=e') // 'https://a.org/c/?case=x&event=e'
 */
export function writeOpenAddress(frameAddress: string): string {
  const address = new URL(frameAddress);
  const kept = address.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^(?:embed|theme)(?:=|$)/.test(pair));
  address.search = kept.join('&');
  return address.href;
}
