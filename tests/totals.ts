import type { Reporter, TestModule } from 'vitest/node';

/** A run by name skips all the others: so many are not worth naming. */
const mostNamed = 30;

/** Ends a run with one plain line of totals, for machines that read logs, after the names of what was skipped. */
export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const having = (wanted: string) => tests.filter((test) => test.result().state === wanted);
    const skipped = having('skipped');
    if (skipped.length <= mostNamed) for (const test of skipped) console.log(`skipped: ${test.fullName}`);
    console.log(
      `\n${having('passed').length} passed, ${having('failed').length} failed, ${skipped.length} skipped`,
    );
  }
}
