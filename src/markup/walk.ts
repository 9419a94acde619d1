import type { Definition, Nodes } from 'mdast';
import type { ComponentTag } from '../domain/text/component-tag.ts';
import type { MarkupFault } from './finding.ts';
import type { TextSetting } from './text-setting.ts';

/** What the guards of a text share: where it is, its definitions of links, and who hears what was found. */
export interface Walk {
  readonly setting: TextSetting;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly report: (fault: MarkupFault, found: string, node: Nodes) => void;
  /** Hears of each component that stands. */
  readonly use: (tag: ComponentTag, node: Nodes) => void;
  /** Hears of each link that is followed. */
  readonly link: (url: string, node: Nodes) => void;
  /** The lines of the source, to tell a fence from an indent. */
  readonly source: readonly string[];
}
