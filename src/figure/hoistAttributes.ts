/** What a group hands on to everything in it. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
];

/** What all children of a group have in common is said once, by the group. */
export function hoistAttributes(group: Element): void {
  const children = [...group.children];
  for (const child of children) if (child.tagName === 'g') hoistAttributes(child);
  const [first, ...rest] = children;
  if (!first || rest.length === 0) return;
  for (const name of INHERITED) {
    const value = first.getAttribute(name);
    if (value === null || rest.some((child) => child.getAttribute(name) !== value)) continue;
    // A group that already says it says it of others than these.
    if (group.hasAttribute(name)) continue;
    group.setAttribute(name, value);
    for (const child of children) child.removeAttribute(name);
  }
}
