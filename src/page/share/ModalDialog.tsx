import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useFocusReturn } from '../useFocusReturn';
import './share.css';

interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly close: () => void;
  /** Of a dialog that is laid out otherwise. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A native dialog over the page: it keeps the focus, and gives it back when it is closed. */
export function ModalDialog({
  title,
  closeLabel,
  close,
  className = '',
  children,
}: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useFocusReturn();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog share-dialog ${className}`}
      aria-labelledby={titleId}
      onClose={close}
    >
      <div className="share-head">
        <h2 id={titleId}>{title}</h2>
        <button
          type="button"
          className="button"
          onClick={() => {
            dialog.current?.close();
          }}
        >
          {closeLabel}
        </button>
      </div>
      {children}
    </dialog>
  );
}
