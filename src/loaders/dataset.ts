import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { toCalendarDay } from '../domain/time/calendar-day.ts';
import type { Dataset } from '../pipeline/dataset.ts';
import { isPipelineFile } from '../pipeline/files.ts';
import { isError } from '../pipeline/issues.ts';
import { formatIssue, reportText } from '../pipeline/report-text.ts';
import { run } from '../pipeline/run.ts';
import { site } from '../site.ts';
import { readProject } from './read-project.ts';

type Logger = LoaderContext['logger'];

/** The collections share one run of the pipeline; a change under `data/` starts another. */
let current: Promise<Dataset> | null = null;

/** A loader for one kind of thing that the pipeline knows: `list` names its entries. */
export function loadFromDataset(
  name: string,
  list: (dataset: Dataset) => Iterable<readonly [id: string, data: object]>,
): Loader {
  return {
    name,
    async load({ config, store, parseData, logger, watcher }) {
      const fill = async () => {
        current ??= runPipeline(config.root, logger);
        const entries = list(await current);
        store.clear();
        for (const [id, data] of entries) store.set({ id, data: await parseData({ id, data: { ...data } }) });
      };
      await fill();
      watcher?.on('all', async (_, path) => {
        if (!isPipelineFile(path.replaceAll('\\', '/').replace(fileURLToPath(config.root), ''))) return;
        current = null;
        // Every loader hears of the change before the first one runs the pipeline again.
        await Promise.resolve();
        const isFirst = current === null;
        await fill().catch((failure: Error) => isFirst && logger.error(failure.message));
      });
    },
  };
}

async function runPipeline(root: URL, logger: Logger): Promise<Dataset> {
  const today = toCalendarDay(new Date(), site.timeZone);
  const { dataset, issues } = run(await readProject(root), undefined, today);
  if (dataset === null) throw new Error(`Les données ne peuvent pas être publiées.\n\n${reportText(issues)}`);
  for (const issue of issues.filter((it) => !isError(it))) logger.warn(formatIssue(issue));
  return dataset;
}
