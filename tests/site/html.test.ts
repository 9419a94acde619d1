import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { listPages } from '../browser/pages.ts';
import { htmlRules } from './html-rules.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, ...htmlRules }));
  const faults: string[] = [];
  for (const { path, file } of listPages()) {
    const report = await validator.validateFile(file);
    for (const { line, column, ruleId, message } of report.results.flatMap((result) => result.messages))
      faults.push(`${path} ${line}:${column} ${ruleId} : ${message}`);
  }
  expect(faults).toEqual([]);
});
