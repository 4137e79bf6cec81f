/** What is wrong with a text before a file could be made of it. */
export type TextProblem = 'time' | 'value' | 'number' | 'positive' | 'title';

/** What the fields of a form say, or the field that cannot be read. */
export type TextReading<T, Field extends string, Problem = TextProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly field: Field; readonly problem: Problem };
