import { readRequest } from '../readRequest.mjs';

// The data is made and nothing drawn of it: what the other pages take is told net of this one.
const { course, place, width, height } = readRequest();
place.dataset.values = String(course.values.length);
place.style.width = `${width}px`;
place.style.height = `${height}px`;
