import fc from 'fast-check';
import { it } from 'vitest';
import { placeFigure } from '../../src/view/placeFigure';
import { isOverlapping } from '../../src/view/box';
import { en } from '../../src/words/en';
import { arbitraryLook } from './arbitraryCase';
import { figureTexts } from './figureTexts';
import { viewOf } from './viewOf';
it('scratch', () => {
  const counts = new Map<string, [number, string]>();
  const note = (key: string, what: string) => {
    const old = counts.get(key);
    counts.set(key, [(old?.[0] ?? 0) + 1, old && old[1].length < what.length ? old[1] : what]);
  };
  const looks = fc.sample(arbitraryLook, { numRuns: 3000, seed: 7 });
  for (const look of looks) {
    const { view } = viewOf(look.caseRecord, look.parameters);
    const figure = placeFigure(view, look.width, en, look.roomHeight);
    const texts = figureTexts(figure);
    const where = `w=${look.width} n=${view.panels.length}`;
    if (
      /NaN|null/.test(
        JSON.stringify(figure, (_, v) =>
          typeof v === 'number' && !Number.isFinite(v) ? 'NaN' : v,
        ).replace(/"(from|to)":"NaN"/g, ''),
      )
    )
      note('NaN', where);
    for (const [i, a] of texts.entries()) {
      if (a.left < 0 || a.right > figure.width || a.top < 0 || a.bottom > figure.height)
        note(
          `outside ${a.kind}`,
          `${where} ${a.text} ${a.left.toFixed(1)} ${a.right.toFixed(1)} ${a.top.toFixed(1)} ${a.bottom.toFixed(1)} h=${figure.height}`,
        );
      for (const b of texts.slice(i + 1))
        if (isOverlapping(a, b))
          note(
            `overlap ${[a.kind, b.kind].sort().join(' / ')}`,
            `${where} "${a.text}" "${b.text}" ${[a.left, a.right, b.left, b.right].map((x) => x.toFixed(1)).join(' ')} y ${[a.top, a.bottom, b.top, b.bottom].map((x) => x.toFixed(1)).join(' ')}`,
          );
    }
    const illustrative = view.panels.some((p) => p.marks.some((m) => m.isHollow));
    if (illustrative && figure.disclaimer.length === 0) note('no disclaimer', where);
    for (const lane of [...figure.lanes, ...(figure.history ? [figure.history] : [])])
      for (const e of lane.events) {
        if (e.hit.right - e.hit.left < 22 || e.hit.left < 0 || e.hit.right > figure.width)
          note('hit', where + JSON.stringify(e.hit));
        for (const t of texts.filter((t) => t.eventId !== e.event.id)) {
          const pin = {
            left: e.hit.left + 2,
            right: e.hit.right - 2,
            top: e.y - 10,
            bottom: e.y + 10,
          };
          if (isOverlapping(pin, t))
            note(
              `pin / ${t.kind}`,
              `${where} ${e.event.title} ${t.text} pin ${pin.left} ${pin.right}`,
            );
        }
      }
  }
  console.log(
    [...counts]
      .sort((a, b) => b[1][0] - a[1][0])
      .map(([k, [n, w]]) => `${n}\t${k}\t${w}`)
      .join('\n'),
  );
}, 120000);
