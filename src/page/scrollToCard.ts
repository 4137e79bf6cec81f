/**
 * Brings a card into the visible part of its list. Scrolls the list alone and never the page, so
 * that the figure stays where the reader looks.
 */
export function scrollToCard(id: string): void {
  const cards = [...document.querySelectorAll('[data-event-card]')];
  const card = cards.find((one) => one.getAttribute('data-event-card') === id);
  const list = card?.closest<HTMLElement>('[data-card-list]');
  if (!card || !list || list.scrollHeight <= list.clientHeight) return;
  const box = card.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top + 8;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom + 8;
}
