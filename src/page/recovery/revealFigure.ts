/** Less than this of the figure, in px, shows no construction. */
const ENOUGH = 160;

/**
 * Brings the figure back where the panel stands under it and has pushed it off the screen, so that
 * what was chosen is seen.
 */
export function revealFigure(): void {
  const figure = document.querySelector('.figure');
  if (!figure) return;
  const { top, bottom } = figure.getBoundingClientRect();
  if (bottom >= ENOUGH && top <= window.innerHeight - ENOUGH) return;
  figure.scrollIntoView({ block: 'start' });
}
