import { createIssue, type Issue } from './issues.ts';

const signatures = {
  utf16: [
    [0xff, 0xfe],
    [0xfe, 0xff],
  ],
  /** Zip (xlsx, ods) and the older Office container (xls). */
  spreadsheet: [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ],
} as const;

/** The text of a file as people really save it: UTF-8 with or without a mark, or else Windows-1252; null if it is neither. */
export function decode(file: string, bytes: Uint8Array): { text: string | null; issues: Issue[] } {
  const refuse = (code: 'file.utf-16' | 'file.spreadsheet' | 'file.binary') => ({
    text: null,
    issues: [createIssue(code, { file })],
  });
  if (signatures.spreadsheet.some((signature) => beginsWith(bytes, signature)))
    return refuse('file.spreadsheet');
  if (signatures.utf16.some((signature) => beginsWith(bytes, signature))) return refuse('file.utf-16');
  // Without a mark, UTF-16 shows by a zero in every other byte of its ASCII letters.
  if (bytes.includes(0)) return refuse(isHalfZero(bytes) ? 'file.utf-16' : 'file.binary');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (hasControls(text)) return refuse('file.binary');
    return { text, issues: [createIssue('file.legacy-encoding', { file })] };
  }
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isHalfZero(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > bytes.length / 3;
}

/** Bytes that mean nothing in Windows-1252, or that no text holds: the file was something else. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
  return /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/.test(text);
}
