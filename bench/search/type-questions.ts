/**
 * What the page does to measure itself: types a word and waits for the first result, then types the questions, and posts a
 * `Wait` to `report`. Its source travels to the page: it can use nothing from outside.
 */
export function typeQuestions(report: string, questions: readonly string[]): void {
  addEventListener('load', async () => {
    await pause(4000);
    const hearing = listen();
    const first = await typeAWord();
    for (const question of questions) await typeLetters(question);
    void fetch(report, { method: 'POST', body: JSON.stringify({ first, deaf: hearing.longestSilence() }) });
  });

  function find(): { input: HTMLInputElement; list: Element } {
    const input = document.querySelector<HTMLInputElement>('#recherche-site');
    const list = document.querySelector('search-field [role="listbox"]');
    if (!input || !list) throw new Error('The search field is missing.');
    return { input, list };
  }

  function typeAWord(): Promise<number> {
    const { input, list } = find();
    const start = performance.now();
    return new Promise((resolve) => {
      new MutationObserver(() => resolve(performance.now() - start)).observe(list, { childList: true });
      input.focus();
      write(input, 'blaye');
    });
  }

  async function typeLetters(question: string): Promise<void> {
    const { input } = find();
    for (let length = 1; length <= question.length; length++) {
      write(input, question.slice(0, length));
      await pause(60);
    }
    await pause(300);
  }

  function write(input: HTMLInputElement, value: string): void {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** A clock that strikes every 4 milliseconds at most, as browsers allow: what it strikes too late is counted whole. */
  function listen(): { longestSilence: () => number } {
    let [heard, longest] = [performance.now(), 0];
    setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - heard);
      heard = now;
    });
    return { longestSilence: () => longest };
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}
