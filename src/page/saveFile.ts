/** Hands a text, in one piece or many, or bytes to the browser as a file to save. */
export function saveFile(name: string, content: string | Blob | string[], type: string): void {
  const parts = Array.isArray(content) ? content : [content];
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address only after the click has been answered.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
