import { writeWord } from './nameGroup';
import { readColour } from './readColour';
import { type Attributes, createSvg, roundNumbers } from './svgElement';

/** What a file defines beside what it draws, under names that can be read. */
export interface Definitions {
  /** A name that no other element of the file has. */
  readonly claim: (name: string) => string;
  /** A reference of the chart as one of the file, with what it refers to copied; none stays none. */
  readonly refer: (reference: string | null) => string | undefined;
  readonly list: () => readonly SVGElement[];
}

/** How each kind is measured, beside what is in it. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  clipPath: [],
  mask: ['maskUnits', 'x', 'y', 'width', 'height'],
  linearGradient: ['gradientUnits', 'x1', 'x2'],
  pattern: ['width', 'height', 'patternUnits', 'patternTransform'],
};

/**
 * The definitions of a file, filled as they are referred to.
 *
 * @param copy a shape inside a definition as the file has it
 */
export function createDefinitions(
  chart: SVGSVGElement,
  copy: (element: Element, definitions: Definitions) => readonly SVGElement[],
): Definitions {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const copied: SVGElement[] = [];
  const originals = new Map([...chart.querySelectorAll('[id]')].map((one) => [one.id, one]));
  const claim = (name: string): string => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : claim(`${name}-${count}`);
  };
  const definitions: Definitions = {
    claim,
    list: () => copied,
    refer: (reference) => {
      const [, id] = /^url\(["']?#([^"')]+)["']?\)/.exec(reference ?? '') ?? [];
      const original = id === undefined ? undefined : originals.get(id);
      if (id === undefined || !original || !KINDS[original.tagName]) return undefined;
      const known = names.get(id);
      if (known !== undefined) return `url(#${known})`;
      const name = claim(nameDefinition(original));
      names.set(id, name);
      const children = [...original.children]
        .filter(({ tagName }) => !KINDS[tagName])
        .flatMap((child) =>
          child.tagName === 'stop' ? [copyStop(child)] : copy(child, definitions),
        );
      copied.push(
        createSvg(
          chart.ownerDocument,
          original.tagName,
          { id: name, ...measuresOf(original) },
          children,
        ),
      );
      return `url(#${name})`;
    },
  };
  return definitions;
}

function measuresOf(original: Element): Attributes {
  return Object.fromEntries(
    (KINDS[original.tagName] ?? []).map((name) => {
      const value = original.getAttribute(name);
      const isUnits = name.endsWith('Units');
      return [name, value === null ? undefined : isUnits ? value : roundNumbers(value)];
    }),
  );
}

function copyStop(stop: Element): SVGElement {
  const colour = stop.getAttribute('stop-color') ?? '';
  return createSvg(stop.ownerDocument, 'stop', {
    offset: roundNumbers(stop.getAttribute('offset') ?? '0'),
    'stop-color': readColour(colour)?.hex ?? colour,
  });
}

function nameDefinition(original: Element): string {
  const event = original.closest('[data-event]')?.getAttribute('data-event');
  if (original.tagName === 'mask') return `fade-${writeWord(event ?? 'end')}`;
  if (original.tagName === 'linearGradient') return `ends-${writeWord(event ?? 'end')}`;
  return original.tagName === 'pattern' ? 'hatch' : 'clip-plot';
}
