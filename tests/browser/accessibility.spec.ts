import type { Page } from '@playwright/test';
import {
  CASE_IDS,
  type CaseFile,
  keyedObservations,
  readCaseFile,
  WHOLE_COURSE,
} from './caseFiles';
import { findBarriers } from './findBarriers';
import { openCase } from './openCase';
import { expect, test } from './pageTest';

for (const width of [1280, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const id of CASE_IDS) {
      test(`axe finds no barrier in ${id}, as chart, pinned and as table`, async ({ page }) => {
        const { events } = readCaseFile(id);
        await openCase(page, id, { observation: 'phosphorus:2', event: events[0]!.id });
        expect(await findBarriers(page)).toEqual([]);
        await page.getByRole('button', { name: 'Table', exact: true }).click();
        await expect(page.getByRole('table')).toBeVisible();
        expect(await findBarriers(page)).toEqual([]);
      });
    }

    test('axe finds no barrier while nothing is read, a notice is shown, the keys are listed', async ({
      page,
    }) => {
      await openCase(page, 'zhang-2019', { unit: 'furlong' });
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Keys' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findBarriers(page)).toEqual([]);
    });

    test('axe finds no barrier in the error page', async ({ page }) => {
      await page.goto('./?case=https://example.org/x.json');
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await findBarriers(page)).toEqual([]);
    });
  });
}

interface TreeNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}

/** The names that the browser gives to assistive technology inside a figure, in reading order. */
async function namesInFigure(page: Page, title: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: TreeNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const figure = nodes.find((node) => node.role?.value === 'figure' && node.name?.value === title);
  expect(figure, `a figure named “${title}”`).toBeDefined();
  const names: string[] = [];
  const read = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const isText = ['StaticText', 'InlineTextBox'].includes(node.role?.value ?? '');
    if (!node.ignored && !isText && node.name?.value) names.push(node.name.value);
    node.childIds?.forEach(read);
  };
  read(figure!.nodeId);
  return names;
}

/** The values that names give with a unit, for the names that begin with a series' name. */
function spokenValues(names: string[], { series }: CaseFile): Record<string, string[]> {
  return Object.fromEntries(
    series.map(({ name, unit }) => [
      name,
      names
        .filter((one) => one.startsWith(`${name}, `))
        .flatMap((one) => new RegExp(`(\\d+(?:\\.\\d+)?) ${unit}`).exec(one)?.[1] ?? []),
    ]),
  );
}

for (const id of CASE_IDS) {
  test(`the figure of ${id} holds a named item for every value in order of time, and for every event`, async ({
    page,
  }) => {
    const file = readCaseFile(id);
    await openCase(page, id, WHOLE_COURSE[id]);
    const names = await namesInFigure(page, file.title);
    const spoken = spokenValues(names, file);
    for (const { name, basis, observations } of file.series) {
      const expected = observations.map(({ value }) =>
        basis === 'reported' ? String(value) : value.toFixed(2),
      );
      expect(spoken[name], name).toEqual(expected);
    }
    for (const { title } of file.events) {
      expect(names.filter((name) => name.includes(title)).length, title).toBeGreaterThan(0);
    }
  });
}

test('values of ours are named as an illustration, printed ones are not', async ({ page }) => {
  for (const id of CASE_IDS) {
    const file = readCaseFile(id);
    await openCase(page, id);
    const values = (await namesInFigure(page, file.title)).filter((name) =>
      file.series.some((series) => name.startsWith(`${series.name}, `) && / m(mol|g)\//.test(name)),
    );
    const items = values.filter((name) => name.includes('day') && !name.includes('order of time'));
    expect(items.length).toBeGreaterThan(5);
    const isOurs = file.series[0]!.basis !== 'reported';
    for (const name of items) expect(name.includes('illustrative'), name).toBe(isOurs);
  }
});

test('the values of every series are one list, named by analyte and unit', async ({ page }) => {
  await openCase(page, 'hindawi-2023-case-2', WHOLE_COURSE['hindawi-2023-case-2']);
  for (const { name, unit, observations } of readCaseFile('hindawi-2023-case-2').series) {
    const list = page.getByRole('list', { name: new RegExp(`^${name} \\(${unit}\\)`) });
    await expect(list.getByRole('listitem')).toHaveCount(observations.length);
  }
  expect(keyedObservations(readCaseFile('hindawi-2023-case-2'))).toHaveLength(19);
});
