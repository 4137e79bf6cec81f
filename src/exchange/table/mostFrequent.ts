/** The most frequent of some texts; the earlier one of two that are as frequent. */
export function mostFrequent<T extends string>(texts: Iterable<T>): T | undefined {
  const counts = new Map<T, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let most: T | undefined;
  for (const [text, count] of counts) {
    if (most === undefined || count > (counts.get(most) ?? 0)) most = text;
  }
  return most;
}
