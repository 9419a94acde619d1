import { guardTags } from '../markup/guard-tags.ts';
import { createMarkupIssue } from '../pipeline/markup-issue.ts';
import { folderForms } from './collections.ts';
import { nameWithoutFolder } from './text-blocks.ts';

/** What is said of the tags of a text, in French. */
export interface BodyReview {
  /** A tag lacks what its form asks: the editor takes a picture without its words, our readers would not. */
  readonly errors: readonly string[];
  /** What the page would show otherwise. */
  readonly doubts: readonly string[];
}

/** What `data:check` would say of the tags of a text. Which pictures are there is for the build: one just added is not yet. */
export function reviewBody(folder: string, body: unknown): BodyReview {
  const form = Object.entries(folderForms).find(([name]) => name === folder)?.[1];
  if (!form || typeof body !== 'string') return { errors: [], doubts: [] };
  const file = `content/${folder}/x.${form.extension}`;
  const findings = guardTags(nameWithoutFolder(body), { path: file, hasFile: () => true });
  const said = findings
    .filter(({ fault }) => fault !== 'missing-file')
    .map((finding) => ({
      lacks: finding.fault === 'missing-attribute',
      sentence: `Texte, ligne ${finding.line}\u00a0: ${createMarkupIssue(finding, { file }).message}`,
    }));
  return {
    errors: said.filter(({ lacks }) => lacks).map(({ sentence }) => sentence),
    doubts: said.filter(({ lacks }) => !lacks).map(({ sentence }) => sentence),
  };
}
