import { longCase } from '../../view/longCase';
import type { Specimen } from '../specimen';

export default {
  title: '200,000 values, a column of lowest to highest for each pixel; gaps and limits stay',
  caseRecord: longCase(200_000),
  width: 866,
} satisfies Specimen;
