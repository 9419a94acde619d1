/**
 * The records of a CSV, each as it is written, without its line end: a line break inside quotes belongs to a cell. The
 * mark of UTF-8 stays at the head of the first.
 */
export function splitCsvRecords(csv: string): string[] {
  const records: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    if (csv[at] === '"') isQuoted = !isQuoted;
    if (csv[at] !== '\n' || isQuoted) continue;
    records.push(csv.slice(start, csv[at - 1] === '\r' ? at - 1 : at));
    start = at + 1;
  }
  if (start < csv.length) records.push(csv.slice(start));
  return records;
}

/** The header and the records of some ids, in the order of the ids. An id is a record's first cell, as written. */
export function pickCsvRecords(csv: string, ids: readonly string[], delimiter: string): string {
  const [header = '', ...records] = splitCsvRecords(csv);
  const found = new Map(records.map((it) => [it.slice(0, it.indexOf(delimiter)), it]));
  return [header, ...ids.flatMap((id) => found.get(id) ?? []), ''].join('\r\n');
}
