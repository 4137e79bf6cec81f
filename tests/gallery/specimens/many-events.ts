import { caseFrom, onDay, PHOSPHORUS } from '../../view/caseFrom';
import { seededNumbers } from '../../view/longCase';
import type { Specimen } from '../specimen';

const KINDS = [
  ['visit', 'Outpatient visit'],
  ['laboratory', 'Blood drawn'],
  ['imaging', 'CT of the chest'],
  ['medication', 'Phosphate, two tablets'],
  ['procedure', 'Biopsy'],
  ['follow-up', 'Telephone call'],
  ['symptom', 'Bone pain'],
  ['immunization', 'Influenza vaccine'],
] as const;

const random = seededNumbers(3);

/** Half of them over ten years, half in three weeks on a ward, as a hospital's record has them. */
const days = Array.from({ length: 80 }, (_, n) =>
  n % 2 === 0 ? Math.round(random() * 3650) : 1800 + Math.round(random() * 21),
);

export default {
  title: '80 events in ten years, half of them in three weeks',
  caseRecord: caseFrom({
    anchor: { event: 'event-0' },
    series: [
      {
        ...PHOSPHORUS,
        observations: Array.from({ length: 40 }, (_, n) =>
          onDay(n * 90 + 20, Math.round(100 * (0.7 + random() * 0.7)) / 100),
        ),
      },
    ],
    events: days.map((day, n) => {
      const [kind, title] = KINDS[n % KINDS.length] ?? KINDS[0];
      return { id: `event-${n}`, kind, title, time: { day: n === 0 ? 0 : day }, basis: 'reported' };
    }),
  }),
  width: 866,
} satisfies Specimen;
