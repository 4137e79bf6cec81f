/** Where the case comes from and how it may be used. */
export function PrintSource({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="print-source">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
