import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { sampleCommunes } from './sample-communes.ts';

/** A page takes a tenth of a second, and more on a busy machine. */
const patience = 10 * 60_000;

test('every page is valid HTML, communes by a sample', { timeout: patience }, async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, ...htmlRules }));
  /** Where each fault is: a fault of a template is said once, with the pages that have it. */
  const faults = new Map<string, string[]>();
  for (const { path, file } of sampleCommunes()) {
    const { results } = await validator.validateFile(file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId} : ${message}`;
      faults.set(fault, [...(faults.get(fault) ?? []), `${path} ${line}:${column}`]);
    }
  }
  const report = [...faults].map(
    ([fault, places]) => `${fault} (${places.length}) ${places.slice(0, 3).join(', ')}`,
  );
  expect(report).toEqual([]);
});
