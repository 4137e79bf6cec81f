/** Brings a message into sight that appears below the edge of the sheet; jsdom has no scrolling. */
export function revealError(message: HTMLElement | null): void {
  if (message && 'scrollIntoView' in message) message.scrollIntoView({ block: 'nearest' });
}
