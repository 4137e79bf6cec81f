import { useEffect, useState } from 'react';
import { requestOpen } from '../state/openRequest';

/**
 * A file that is dropped anywhere on the page, or a file or text that is pasted outside a field, is
 * opened. Files alone are caught while dragging, so that text can still be dragged into fields.
 *
 * @returns true while a file is held over the page
 */
export function useDropAndPaste(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const drag = (dragging: DragEvent) => {
      if (!dragging.dataTransfer?.types.includes('Files')) return;
      dragging.preventDefault();
      setIsOver(dragging.type === 'dragover');
      const [file] = dragging.type === 'drop' ? dragging.dataTransfer.files : [];
      if (file) requestOpen(file);
    };
    const paste = (pasting: ClipboardEvent) => {
      const target = pasting.target instanceof Element ? pasting.target : undefined;
      if (target?.closest('input, textarea, [contenteditable]')) return;
      const [file] = pasting.clipboardData?.files ?? [];
      const text = pasting.clipboardData?.getData('text/plain') ?? '';
      if (file) requestOpen(file);
      else if (text.trim() !== '') requestOpen(text);
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) document.addEventListener(kind, drag);
    document.addEventListener('paste', paste);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, drag);
      document.removeEventListener('paste', paste);
    };
  }, []);
  return isOver;
}
