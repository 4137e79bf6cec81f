import { useAnnouncement } from '../state/announcement';

/** The one live region of the page: what the keys reached, one announcement at a time. */
export function Announcer() {
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true">
      {useAnnouncement()}
    </div>
  );
}
