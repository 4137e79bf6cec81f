// @ts-check

/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {number} width of the screen, in px
 * @property {number} height
 * @property {{ width: number, height: number }} room what `page/useRoom` measures there
 * @property {string} media where it is the nearest
 */

/**
 * The screens that the first picture is drawn for; one that lies between is shown the nearest,
 * larger or smaller. A browser test compares each with the live page.
 *
 * @type {readonly Variant[]}
 */
export const VARIANTS = [
  {
    name: 'desk',
    width: 1280,
    height: 800,
    room: { width: 880, height: 657 },
    media: '(min-width: 601px)',
  },
  {
    name: 'phone',
    width: 390,
    height: 844,
    room: { width: 370, height: 663 },
    media: '(max-width: 600px)',
  },
];
