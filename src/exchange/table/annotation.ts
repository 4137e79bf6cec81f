import { type Basis, BASES } from '../../domain/basis';

/** The source's own words and the basis, as they stand behind a time or a range in a cell. */
export interface Annotation {
  readonly text?: string;
  readonly mark?: string;
}

const ANNOTATED = /^(.*?)(?:\s*\[((?:[^\]\\]|\\.)*)\])?(?:\s*\{([a-z]+)\})?$/s;

/**
 * Takes the annotation off the end of a cell.
 *
 * @example splitAnnotation('3 [before incision] {derived}')
 * // ['3', { text: 'before incision', mark: 'derived' }]
 */
export function splitAnnotation(cell: string): [string, Annotation] {
  if (!/[\]}]$/.test(cell)) return [cell, {}];
  const [, body = cell, text, mark] = ANNOTATED.exec(cell) ?? [];
  return [
    body,
    {
      ...(text ? { text: text.replace(/\\(.)/gs, '$1') } : {}),
      ...(mark === undefined ? {} : { mark }),
    },
  ];
}

/** A cell with its annotation behind it, as `splitAnnotation` takes it off. */
export function writeAnnotation(body: string, text?: string, mark?: string): string {
  const words = text === undefined ? '' : ` [${text.replace(/[\\\]]/g, '\\$&')}]`;
  return `${body}${words}${mark === undefined ? '' : ` {${mark}}`}`;
}

/** A basis by its name. */
export function basisNamed(name: string | undefined): Basis | undefined {
  return BASES.find((basis) => basis === name);
}
