// @ts-check
/** The names of our axes are words we place ourselves; no axis of Recharts is given a `label`. */
export function CartesianLabelContextProvider(
  /** @type {{ children: import('react').ReactNode }} */ { children },
) {
  return children;
}

export function CartesianLabelFromLabelProp() {
  return null;
}

export function isLabelContentAFunction() {
  return false;
}
