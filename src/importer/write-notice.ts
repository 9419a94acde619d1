import { stringify } from 'yaml';
import { resourceFields } from '../schemas/resource-fields.ts';
import type { Header } from './reference.ts';

const order = Object.keys(resourceFields);
const style = { lineWidth: 110, singleQuote: true } as const;

/** A new notice, its fields in the order of the form. */
export function writeNotice(header: Header): string {
  const fields = order.flatMap((name) => (name in header ? [[name, header[name]]] : []));
  return `---\n${stringify(Object.fromEntries(fields), style)}---\n`;
}

/** A notice with fields that it lacked, each before the first that follows it in the form; no other byte changes. */
export function addFields(source: string, added: Header): string {
  const lines = source.split('\n');
  for (const name of order.filter((field) => field in added)) {
    const following = order.slice(order.indexOf(name) + 1);
    const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
    const next = lines.findIndex(
      (line, index) => index < end && following.includes(/^([a-z_]+)\s*:/.exec(line)?.[1] ?? ''),
    );
    const text = stringify({ [name]: added[name] }, style).trimEnd();
    lines.splice(next === -1 ? end : next, 0, ...text.split('\n'));
  }
  return lines.join('\n');
}
