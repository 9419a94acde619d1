import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../tests/browser/chromium.ts';
import { serveSite } from '../../tests/browser/server.ts';

/** What Chromium notes of a task of a thread, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest that the page was busy at once, milliseconds: by the clock, and of the processor (a busy machine stops the first). */
export interface LongestTask {
  readonly clock: number;
  readonly processor: number;
}

/** Several times on a page just opened. */
export async function measureLongestTasks(
  times: number,
  questions: readonly string[],
): Promise<LongestTask[]> {
  const [site, browser] = [await serveSite(), await openChromium()];
  const longest: LongestTask[] = [];
  for (let time = 0; time < times; time++) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${site.origin}/contact/`);
    longest.push(await measureLongestTask(browser, page, questions));
    await context.close();
  }
  await browser.close();
  await site.close();
  return longest;
}

/** Types the questions letter by letter into the field of the page, from its focus on, and measures the thread of the page. */
async function measureLongestTask(
  browser: Browser,
  page: Page,
  questions: readonly string[],
): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const field = page.locator('#recherche-site');
  for (const question of questions) {
    await field.fill('');
    await field.pressSequentially(question, { delay: 40 });
    await page.waitForTimeout(300);
  }
  const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  const tasks = tasksOfPages(trace.traceEvents);
  const longest = (values: readonly (number | undefined)[]) =>
    Math.max(...values.map((it) => it ?? 0)) / 1000;
  return { clock: longest(tasks.map(({ dur }) => dur)), processor: longest(tasks.map(({ tdur }) => tdur)) };
}

function tasksOfPages(events: readonly TraceEvent[]): TraceEvent[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events.filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`));
}
