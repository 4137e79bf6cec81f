import { makeCourse } from '../makeCourse.mjs';

/** What the address asks a page to draw, and where: `?n=1000&width=880&height=420`. */
export function readRequest() {
  const asked = new URLSearchParams(location.search);
  const number = (key, otherwise) => Number(asked.get(key) ?? otherwise);
  return {
    course: makeCourse(number('n', 16)),
    width: number('width', 880),
    height: number('height', 420),
    place: document.getElementById('plot'),
  };
}

/** Lets the bench ask for another window, in days from the first value. */
export function offerWindow(course, showWindow) {
  const last = course.days.at(-1);
  window.bench = { whole: [0, last], showWindow };
}
