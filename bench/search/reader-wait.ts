import { createStaticServer } from '../../src/integrations/static-server.ts';
import { openChromium } from '../../tests/browser/chromium.ts';
import { dist } from '../../tests/browser/pages.ts';
import { type LongestTask, measureLongestTask } from './main-thread.ts';

/** What a reader waits for, in a real browser. */
export interface Wait {
  /** Milliseconds from the focus of the field, on a page that has loaded nothing yet, to the first result of a word typed at once. */
  readonly first: readonly number[];
  /** While questions are typed. */
  readonly longestTasks: readonly LongestTask[];
}

export async function measureWait(times: number, questions: readonly string[]): Promise<Wait> {
  const server = createStaticServer(dist);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const browser = await openChromium();
  const first: number[] = [];
  const longestTasks: LongestTask[] = [];
  try {
    for (let time = 0; time < times; time++) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/contact/`);
      first.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const input = document.querySelector<HTMLInputElement>('#recherche-site');
              const list = document.querySelector('search-field [role="listbox"]');
              if (!input || !list) throw new Error('The search field is missing.');
              new MutationObserver(() => resolve(performance.now() - start)).observe(list, {
                childList: true,
              });
              const start = performance.now();
              input.focus();
              input.value = 'blaye';
              input.dispatchEvent(new Event('input', { bubbles: true }));
            }),
        ),
      );
      longestTasks.push(await measureLongestTask(browser, page, questions));
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { first, longestTasks };
}
