// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { caseSchema, writeCaseSchema } from './caseSchema.mjs';
import { root } from './root.mjs';

const file = join(root, 'public/schema/caseline-1.schema.json');

/** @type {{ module: typeof import('../src/exchange/lesson/lessonFile.ts') }} */
const { module } = await runnerImport(join(root, 'src/exchange/lesson/lessonFile.ts'), {
  configFile: false,
  logLevel: 'error',
});
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, writeCaseSchema(caseSchema(module.caseWithLessonSchema)));
console.log(`Wrote ${file}`);
