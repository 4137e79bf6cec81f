import type { ComparedCase } from '../../domain/comparison/comparedCase';
import { hoverSingled, toggleSingled, useIsKept } from '../../state/singledOut';
import type { CompareWords } from '../../words/enCompare';

interface CaseLegendProps {
  readonly cases: readonly ComparedCase[];
  readonly say: CompareWords;
}

/** The cases by letter, colour and name; pressing one singles it out, hovering does for a while. */
export function CaseLegend({ cases, say }: CaseLegendProps) {
  return (
    <ul className="case-legend" aria-label={say.legend.label} title={say.legend.hint}>
      {cases.map((compared) => (
        <li key={compared.key}>
          <LegendButton compared={compared} />
        </li>
      ))}
    </ul>
  );
}

function LegendButton({ compared: { letter, title } }: { readonly compared: ComparedCase }) {
  const isKept = useIsKept(letter);
  return (
    <button
      type="button"
      className="button case-button"
      aria-pressed={isKept}
      data-letter={letter}
      onPointerEnter={(pointer) => {
        if (pointer.pointerType !== 'touch') hoverSingled(letter);
      }}
      onPointerLeave={() => {
        hoverSingled(undefined);
      }}
      onClick={() => {
        toggleSingled(letter);
      }}
    >
      <span className="case-badge">{letter}</span>
      <span className="case-title">{title}</span>
    </button>
  );
}
