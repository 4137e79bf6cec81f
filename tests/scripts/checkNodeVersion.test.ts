import { describe, expect, it } from 'vitest';
import { describeNodeProblem } from '../../.scripts/checkNodeVersion.mjs';

const range = '^20.19.0 || ^22.13.0 || >=24.0.0';

describe('describeNodeProblem', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.13.0', 'v22.30.1', 'v24.0.0', 'v26.1.0'])(
    'has nothing against %s',
    (version) => {
      expect(describeNodeProblem(version, range)).toBeUndefined();
    },
  );

  it.each(['v16.20.2', 'v18.20.4', 'v20.18.3', 'v21.7.0', 'v22.12.0', 'v23.5.0'])(
    'says what is wrong with %s',
    (version) => {
      expect(describeNodeProblem(version, range)).toContain(`this is ${version}, and it runs on`);
    },
  );
});
