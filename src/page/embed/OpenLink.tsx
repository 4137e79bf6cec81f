import { useUrlParameters } from '../../state/addressStore';
import { writeOpenAddress } from './writeOpenAddress';

interface OpenLinkProps {
  readonly label: string;
  readonly hint: string;
}

/** Leads out of the frame to the whole page with the same view, in a tab of its own. */
export function OpenLink({ label, hint }: OpenLinkProps) {
  // What is pinned changes the address, which is read anew then.
  useUrlParameters();
  return (
    <a
      className="embed-open"
      href={writeOpenAddress(window.location.href)}
      target="_blank"
      rel="noopener"
      title={hint}
    >
      {label}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
