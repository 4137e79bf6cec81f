import { kindUnder } from '../../../src/exchange/caseDocument/keyOrder';
import type { ObjectKind } from '../../../src/exchange/caseDocument/objectKind';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { isTextKey } from '../../../src/exchange/i18n/textKeys';

type Translate = (text: string) => string | undefined;

/** An overlay with a translation of every text of a file, or of those that are translated. */
export function overlayOf(file: CaseFile, translate: Translate): unknown {
  const { i18n, edited, lesson, ...body } = file;
  return write(body, 'file', translate);
}

function write(value: unknown, kind: ObjectKind | 'text', translate: Translate): unknown {
  if (kind === 'text' && typeof value === 'string') return translate(value);
  if (kind === 'plain' || typeof value !== 'object' || value === null) return undefined;
  const entries = Array.isArray(value)
    ? value.map((one: unknown, index) => [nameOf(one, index), write(one, kind, translate)])
    : Object.entries(value).map(([key, one]) => [
        key,
        write(
          one,
          isTextKey(kind as ObjectKind, key) ? 'text' : kindUnder(kind as ObjectKind, key),
          translate,
        ),
      ]);
  const said = entries.filter(([, one]) => one !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said as [string, unknown][]);
}

function nameOf(item: unknown, index: number): string {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : String(index);
}
