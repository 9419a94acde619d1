import type { CmsConfig } from '@sveltia/cms';
import type { KnownValues } from './relations.ts';

/** What `/admin/config.json` holds: the build knows the facts, the browser runs the editor. */
export interface AdminSettings {
  readonly config: CmsConfig;
  readonly known: KnownValues;
}
