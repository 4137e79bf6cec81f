import { offerWindow, readRequest } from '../readRequest.mjs';

const { course, place, width, height } = readRequest();
const canvas = document.createElement('canvas');
canvas.width = width;
canvas.height = height;
const context = canvas.getContext('2d');
const { days, values } = course;

function draw(from, to) {
  context.clearRect(0, 0, width, height);
  context.beginPath();
  for (let at = 0; at < days.length; at += 1) {
    const x = ((days[at] - from) / (to - from)) * width;
    if (x < 0 || x > width) continue;
    context.lineTo(x, height - (values[at] / 10) * height);
  }
  context.stroke();
}

draw(0, days.at(-1));
place.append(canvas);
offerWindow(course, draw);
