/**
 * What edits made of a value or an event, against the case as it was before the first of them.
 * `from` is absent where the original cannot be read any more.
 */
export type EditMark<T> =
  { readonly kind: 'added' } | { readonly kind: 'changed'; readonly from?: T };
