/**
 * Whether a picture has its end: a copy that was cut off keeps its beginning. Each format says how long it is, or how it
 * ends; what is none of them is not judged here.
 */
export function isWholePicture(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const find = (at: number, sign: string) =>
    sign === String.fromCharCode(...bytes.subarray(at, at + sign.length));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return endsAsJpeg(view);
  if (find(1, 'PNG')) return endsAsPng(view);
  if (find(0, 'GIF')) return bytes.findLast((byte) => byte !== 0) === 0x3b;
  if (find(0, 'RIFF')) return view.byteLength >= 8 + view.getUint32(4, true);
  return find(4, 'ftyp') ? holdsItsBoxes(view) : true;
}

/** The end is looked for behind the head: the small picture that a camera puts there has an end of its own. */
function endsAsJpeg(view: DataView): boolean {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint16(at) !== 0xffda) at += 2 + view.getUint16(at + 2);
  for (let end = view.byteLength - 2; end > at; end -= 1) if (view.getUint16(end) === 0xffd9) return true;
  return false;
}

function endsAsPng(view: DataView): boolean {
  const ends = 0x49454e44;
  let at = 8;
  while (at + 12 <= view.byteLength && view.getUint32(at + 4) !== ends) at += 12 + view.getUint32(at);
  return at + 12 <= view.byteLength;
}

/** AVIF: boxes behind one another, each with its length; 0 goes to the end of the file. */
function holdsItsBoxes(view: DataView): boolean {
  let at = 0;
  while (at + 8 <= view.byteLength) {
    const length = view.getUint32(at);
    if (length === 0) return true;
    const size = length === 1 && at + 16 <= view.byteLength ? Number(view.getBigUint64(at + 8)) : length;
    // Shorter than its own head: what was written there is no box.
    if (size < 8) return false;
    at += size;
  }
  return at === view.byteLength;
}
