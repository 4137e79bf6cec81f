import { useMemo } from 'react';
import { useFragment } from './addressStore';
import type { UrlParameters } from './urlParameters';

export const DEFAULT_CASE = 'zhang-2019';

/** Where the case on screen comes from: the site, this browser alone, or the link itself. */
export type CaseSource =
  | { readonly kind: 'site'; readonly id: string }
  | { readonly kind: 'local'; readonly key: string }
  | { readonly kind: 'link'; readonly fragment: string };

/**
 * The case that an address asks for. A case in the link comes first, because whoever sent it meant
 * that one.
 */
export function readCaseSource(
  parameters: Pick<UrlParameters, 'case' | 'local'>,
  fragment: string,
): CaseSource {
  if (fragment.startsWith('#case=')) return { kind: 'link', fragment };
  if (parameters.local !== undefined) return { kind: 'local', key: parameters.local };
  return { kind: 'site', id: parameters.case ?? DEFAULT_CASE };
}

/** A text that is the same for the same case, as the key of what belongs to it. */
export function writeSourceKey(source: CaseSource): string {
  if (source.kind === 'site') return `site ${source.id}`;
  return source.kind === 'local' ? `local ${source.key}` : `link ${source.fragment}`;
}

export function useCaseSource(parameters: UrlParameters): CaseSource {
  const fragment = useFragment();
  const { case: id, local } = parameters;
  return useMemo(
    () =>
      readCaseSource(
        { ...(id === undefined ? {} : { case: id }), ...(local === undefined ? {} : { local }) },
        fragment,
      ),
    [id, local, fragment],
  );
}
