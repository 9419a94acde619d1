import type { CustomFieldControl, CustomFieldControlProps } from '@sveltia/cms';

/** An element of React, which the editor brings along and which nothing else here needs to know. */
export type Element = object;
type Child = Element | string | null | readonly (Element | null)[];

/** What the editor puts at the disposal of fields and previews. */
declare global {
  function h(
    tag: string,
    attributes: Readonly<Record<string, unknown>> | null,
    ...children: Child[]
  ): Element;
  function createClass<Own extends object>(
    component: Own & ThisType<Own & { readonly props: CustomFieldControlProps }>,
  ): CustomFieldControl;
}
