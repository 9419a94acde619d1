import type { Table } from 'mdast';
import { guardInline } from './guard-inline.ts';
import type { Walk } from './walk.ts';

export function guardTable({ align, children }: Table, walk: Walk): Table {
  return {
    type: 'table',
    align: align ?? null,
    children: children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: cell.children.flatMap((child) => guardInline(child, walk)),
      })),
    })),
  };
}
