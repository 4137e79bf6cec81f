// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { caseSchema, writeCaseSchema } from './caseSchema.mjs';
import { root } from './root.mjs';

const file = join(root, 'public/schema/caseline-1.schema.json');

/** @type {(path: string) => Promise<any>} */
const load = async (path) =>
  (
    await runnerImport(join(root, 'src/exchange', path), {
      configFile: false,
      logLevel: 'error',
    })
  ).module;
/** @type {typeof import('../src/exchange/lesson/lessonFile.ts')} */
const { caseWithLessonSchema } = await load('lesson/lessonFile.ts');
/** @type {typeof import('../src/exchange/caseDocument/keyOrder.ts')} */
const { keyOrderOf } = await load('caseDocument/keyOrder.ts');
/** @type {typeof import('../src/exchange/i18n/textKeys.ts')} */
const textKeys = await load('i18n/textKeys.ts');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, writeCaseSchema(caseSchema(caseWithLessonSchema, { keyOrderOf, ...textKeys })));
console.log(`Wrote ${file}`);
