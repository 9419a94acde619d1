import type { Browser, Page } from 'playwright-core';

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

/** Types the questions letter by letter into the field of the page, from its focus on, and measures the thread of the page. */
export async function measureLongestTask(
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
