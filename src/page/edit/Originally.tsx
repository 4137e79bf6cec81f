interface OriginallyProps {
  readonly says: string;
  readonly action: string;
  /** For the ear, where several buttons say the same. */
  readonly label?: string;
  readonly reset: () => void;
}

/** That something was edited, what it was, and the way back. */
export function Originally({ says, action, label, reset }: OriginallyProps) {
  return (
    <p className="edit-was">
      <span>{says}</span>
      <button
        type="button"
        className="button"
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={reset}
      >
        {action}
      </button>
    </p>
  );
}
