// @ts-check

/**
 * @typedef {{ variant: import('./variants.mjs').Variant, page: HTMLElement }} Drawn
 * @typedef {{ markup: string, css: string }} Still
 */

/** What is drawn for each variant on its own; all else of the page must be the same in each. */
const VARYING = '.controls, .figure';
/** What serves pointing, keys and speech of the live page, and shows nothing. */
const UNSEEN =
  '.plot-focus, .selection, .pin-hit, .mark-tie-hit, #plot-instructions, [popover], [aria-live]';
/** Of controls, and of the groups that Recharts makes. */
const UNUSED = ['tabindex', 'type', 'aria-expanded', 'aria-describedby', 'title', 'value'];
/** What Recharts writes on a line, which has no such thing. */
const NOT_OF_LINES = ['x', 'y', 'width', 'height', 'angle', 'orientation', 'fill'];

/**
 * One page that stands still, of the pages drawn for each variant: what they share once, what they
 * do not once for each, shown by its media query. No attribute is left that tests and embedders find
 * the live page's parts by, and no style but in the rules, because the page's policy allows none.
 *
 * @param {readonly Drawn[]} drawn
 * @returns {Still}
 */
export function writeStill(drawn) {
  /** @type {string[]} */
  const rules = [];
  for (const { variant, page } of drawn) {
    for (const element of page.querySelectorAll(UNSEEN)) element.remove();
    shortenIds(page, variant);
    for (const figure of page.querySelectorAll('.figure')) {
      writeRules(figure, variant).forEach((rule) => rules.push(rule));
    }
    for (const element of page.querySelectorAll('*')) clean(element);
    for (const group of [...page.querySelectorAll('svg g')].reverse()) {
      if (!group.firstChild) group.remove();
    }
    for (const element of page.querySelectorAll(VARYING)) element.classList.add(only(variant));
    rules.push(`@media not all and ${variant.media}{.${only(variant)}{display:none}}`);
  }
  return { markup: merge(drawn).innerHTML, css: rules.join('\n') };
}

/** @param {import('./variants.mjs').Variant} variant */
function only({ name }) {
  return `only-${name}`;
}

/**
 * @param {readonly Drawn[]} drawn
 * @returns {HTMLElement}
 */
function merge([first, ...others]) {
  if (!first) throw new Error('nothing is drawn');
  const whole = first.page;
  const [shared] = withoutVarying(first);
  for (const other of others) {
    const [text, parts] = withoutVarying(other);
    if (text !== shared) {
      throw new Error(`${other.variant.name} is another page than ${first.variant.name}: ${text}`);
    }
    for (const { part, trail } of parts) {
      /** @type {Element} */
      let parent = whole;
      for (const step of trail.slice(0, -1)) parent = sharedChildren(parent)[step] ?? parent;
      const before = sharedChildren(parent)[trail.at(-1) ?? 0];
      parent.insertBefore(part, before ?? null);
    }
  }
  return whole;
}

/** @param {Element} parent */
function sharedChildren(parent) {
  return [...parent.children].filter((child) => !child.matches(VARYING));
}

/**
 * @param {Drawn} drawn
 * @returns {[shared: string, parts: { part: Element, trail: number[] }[]]} the page without what
 *   varies, and each of that with its way from the page: which of the shared children to follow, and
 *   last before which one it stands
 */
function withoutVarying({ page }) {
  const parts = [...page.querySelectorAll(VARYING)].map((part) => {
    const trail = [placeOf(part)];
    for (let at = part.parentElement; at && at !== page; at = at.parentElement) {
      trail.unshift(placeOf(at));
    }
    return { part, trail };
  });
  const copy = /** @type {HTMLElement} */ (page.cloneNode(true));
  for (const part of copy.querySelectorAll(VARYING)) part.remove();
  return [copy.innerHTML, parts];
}

/**
 * How many shared siblings stand before an element.
 *
 * @param {Element} element
 */
function placeOf(element) {
  let place = 0;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (!at.matches(VARYING)) place += 1;
  }
  return place;
}

/**
 * Short ids, only where the drawing refers to them, and none that the live page has.
 *
 * @param {Element} page
 * @param {import('./variants.mjs').Variant} variant
 */
function shortenIds(page, variant) {
  const all = [page, ...page.querySelectorAll('*')];
  const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
  const short = new Map(ids.map((id, index) => [id, `still-${variant.name}-${index}`]));
  const used = new Set();
  for (const element of all) {
    for (const { name, value } of [...element.attributes]) {
      const id = /^url\(#(.*)\)$/.exec(value)?.[1];
      if (id === undefined) continue;
      used.add(id);
      element.setAttribute(name, `url(#${short.get(id)})`);
    }
  }
  for (const element of page.querySelectorAll('[id]')) {
    const { id } = element;
    if (used.has(id)) element.id = short.get(id) ?? '';
    else element.removeAttribute('id');
  }
}

/** Of the overview, which its drawing and its handles lie within. */
const BORDERS = 2;

/**
 * The places that parts of the overview were given by style, as rules in parts of what they lie in,
 * so that they follow when the figure is shown larger or smaller.
 *
 * @param {Element} figure
 * @param {import('./variants.mjs').Variant} variant
 */
function writeRules(figure, variant) {
  const overview = figure.querySelector('.overview');
  const picture = overview?.querySelector('svg');
  const [, wide] = /width: ([\d.]+)px/.exec(overview?.getAttribute('style') ?? '') ?? [];
  const width = Number(figure.querySelector('svg')?.getAttribute('width'));
  const within = Number(wide) - BORDERS;
  if (!overview || !picture || !(width > 0) || !(within > 0)) {
    throw new Error(`${variant.name}: the overview is not as it was, so its places are unknown`);
  }
  picture.setAttribute('viewBox', `0 0 ${within} ${picture.getAttribute('height')}`);
  picture.setAttribute('preserveAspectRatio', 'none');
  return [overview, ...overview.querySelectorAll('[style]')].map((element) => {
    const places = partsOf(
      element.getAttribute('style') ?? '',
      element === overview ? width : within,
    );
    return `#first-picture .${only(variant)} .${[...element.classList].join('.')}{${places}}`;
  });
}

/**
 * @param {string} style
 * @param {number} whole in px
 */
function partsOf(style, whole) {
  // Rounded up: a browser cuts off what is less than a 64th of a pixel.
  return style.replace(
    /(-?[\d.]+)px/g,
    (_, length) => `${Math.ceil((Number(length) / whole) * 1e8) / 1e6}%`,
  );
}

/** @param {Element} element */
function clean(element) {
  for (const { name, value } of [...element.attributes]) {
    const isUnused =
      UNUSED.includes(name) ||
      name === 'style' ||
      name.startsWith('data-') ||
      name.startsWith('aria-value') ||
      (element.localName === 'line' && NOT_OF_LINES.includes(name)) ||
      (value === '' && name === 'class');
    if (isUnused) element.removeAttribute(name);
    // A thousandth of a pixel is not seen; sixteen digits are half of the page.
    else if (element.closest('svg')) {
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d{4,}/g, (long) => round(Number(long), 3)),
      );
    }
  }
  if (/^(?:title|desc)$/.test(element.localName) && !element.textContent) element.remove();
}

/**
 * @param {number} value
 * @param {number} digits
 */
function round(value, digits) {
  return String(Number(value.toFixed(digits)));
}
