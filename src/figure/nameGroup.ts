import type { PlacedFigure } from '../view/placedFigure';

/** What stands in a group of the chart, by what is in it first. */
const BY_CONTENT: readonly (readonly [selector: string, name: string])[] = [
  ['.range-band, .range-edge, .range-number, .axis-cut', 'range'],
  ['.series-line, .gap-line, .dense', 'line'],
  ['.panel-title, .cut-note, .range-label, .gap-label', 'words'],
];

/** Groups that say what they are by their class. */
const BY_CLASS: readonly (readonly [className: string, name: string])[] = [
  ['recharts-cartesian-grid', 'grid'],
  ['recharts-xAxis', 'axis-time'],
  ['recharts-xAxis-tick-labels', 'axis-time-labels'],
  ['dense', 'columns'],
  ['highlights', 'pointed-out'],
  ['construction', 'construction'],
  ['prediction', 'prediction'],
  ['veil', 'veil'],
];

/**
 * The name of a group for who opens the file: `value-phosphorus-3`, `event-pet-ct`, `axis-time`.
 * Nothing for a group that only Recharts or React needs.
 */
export function nameGroup(group: Element, figure: PlacedFigure): string | undefined {
  const own = group.getAttribute('data-observation');
  if (own !== null) return `value-${writeWord(own)}`;
  const pin = group.querySelector(':scope > [data-event]');
  if (pin) return `event-${writeWord(pin.getAttribute('data-event') ?? '')}`;
  for (const [className, name] of BY_CLASS) if (group.classList.contains(className)) return name;
  return nameAxis(group, figure) ?? nameList(group, figure) ?? nameContent(group, figure);
}

function nameAxis(group: Element, { panels }: PlacedFigure): string | undefined {
  const isLabels = group.classList.contains('recharts-yAxis-tick-labels');
  if (!isLabels && !group.classList.contains('recharts-yAxis')) return undefined;
  const kind = isLabels ? '.recharts-yAxis-tick-labels' : '.recharts-yAxis';
  const all = [...(group.closest('svg')?.querySelectorAll(kind) ?? [])];
  const own = panels.filter(({ panel }) => !panel.isOverlaid)[all.indexOf(group)];
  return own && `axis-${writeWord(own.panel.seriesId)}${isLabels ? '-labels' : ''}`;
}

/** A list for screen readers holds what belongs together. */
function nameList(group: Element, { history }: PlacedFigure): string | undefined {
  if (group.querySelector(':scope > .legend')) return 'legend';
  if (group.getAttribute('role') !== 'list') return undefined;
  const key = group.querySelector('[data-observation]')?.getAttribute('data-observation');
  if (key) return `values-${writeWord(key.replace(/:\d+$/, ''))}`;
  const id = group.querySelector('[data-event]')?.getAttribute('data-event');
  if (id) return history?.events.some(({ event }) => event.id === id) ? 'history' : 'events';
  return group.querySelector('.bracket') ? 'words-of-the-source' : undefined;
}

/** Groups of one panel each stand in the order of the panels, the empty ones too. */
function nameContent(group: Element, { panels }: PlacedFigure): string | undefined {
  for (const [selector, name] of BY_CONTENT) {
    const scoped = selector.replace(/(^|, )/g, '$1:scope > ');
    if (!group.querySelector(scoped)) continue;
    const siblings = [...(group.parentElement?.children ?? [])].filter(
      (one) => one.tagName === 'g' && one.getAttribute('role') === null,
    );
    const seriesId = panels[siblings.indexOf(group)]?.panel.seriesId;
    return seriesId === undefined ? name : `${name}-${writeWord(seriesId)}`;
  }
  return group.querySelector(':scope > .anchor-rule') ? 'day-0' : undefined;
}

/** An id of ours as part of an id of the file: letters, digits and dashes. */
export function writeWord(text: string): string {
  return text.replace(/[^\p{L}\p{N}._-]+/gu, '-');
}
