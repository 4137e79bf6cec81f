interface PutBackProps {
  readonly title: string;
  readonly items: readonly {
    readonly key: string;
    readonly label: string;
    readonly putBack: () => void;
  }[];
}

/** Enough to find one's way back; the rest is a matter for undo. */
const MOST = 20;

/** What was deleted from the original, each with the way back. */
export function PutBack({ title, items }: PutBackProps) {
  if (items.length === 0) return null;
  return (
    <details className="edit-gone">
      <summary>{title}</summary>
      <ul>
        {items.slice(0, MOST).map(({ key, label, putBack }) => (
          <li key={key}>
            <button type="button" className="button" onClick={putBack}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
