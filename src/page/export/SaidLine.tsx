import type { Said } from './useSaid';

/** What became of it, said aloud too. */
export function SaidLine({ said }: { readonly said: Said }) {
  return (
    <p role="status" className={said.isError ? 'export-said export-error' : 'export-said'}>
      {said.text}
    </p>
  );
}
