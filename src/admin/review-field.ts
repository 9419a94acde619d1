import type { Element } from './editor-globals.d.ts';
import { nothing, type Review, reviewEntry, reviewRows } from './review.ts';

/** The field of every form that holds nothing, and says what the build would: what it refuses stops the save. */
export const reviewField = 'relecture';

/** The control of that field. */
export function createReviewControl() {
  return createClass({
    render() {
      const { errors, doubts, missing } = reviewDraft(this.props.entry);
      const fine = h('p', null, 'Rien n’empêche d’enregistrer.');
      return h(
        'div',
        { role: 'status' },
        errors.length === 0 ? fine : toList('À corriger avant d’enregistrer', errors),
        doubts.length === 0 ? null : toList('À vérifier dans le texte', doubts),
        missing.length === 0 ? null : toList('Recommandé, et encore vide', missing),
      );
    },
    async isValid() {
      // The editor asks before React has drawn what was just typed.
      await new Promise((resolve) => setTimeout(resolve));
      const { errors } = reviewDraft(this.props.entry);
      return (
        errors.length === 0 || {
          error: { message: 'La publication serait refusée\u00a0: ouvrez la liste ci-dessous.' },
        }
      );
    },
  });
}

/** An entry as the editor gives it: an Immutable map. */
interface Draft {
  readonly toJS: () => unknown;
}

function reviewDraft(draft: Draft | undefined): Review {
  const entry = draft?.toJS();
  if (!isEntry(entry)) return nothing;
  const { collection, data } = entry;
  if (collection !== 'demarches') return reviewEntry(collection, data);
  const rows = Array.isArray(data.demarches) ? data.demarches : [];
  return reviewRows(String(rows[0]?.id ?? '').replace(/-.*$/, ''), rows);
}

function isEntry(value: unknown): value is { collection: string; data: Readonly<Record<string, unknown>> } {
  return typeof value === 'object' && value !== null && 'collection' in value && 'data' in value;
}

function toList(title: string, sentences: readonly string[]): Element {
  return h(
    'details',
    null,
    h('summary', null, `${title} (${sentences.length})`),
    h(
      'ul',
      null,
      sentences.map((sentence) => h('li', { key: sentence }, sentence)),
    ),
  );
}
