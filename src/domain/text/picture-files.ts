/** Endings of the pictures that the site makes of the right size, in lower case; cameras write them in capitals. */
const pictureName = /\.(?:avif|gif|jpe?g|png|webp|AVIF|GIF|JPE?G|PNG|WEBP)$/;

/** How the files of each format begin; `null` stands for any byte. */
const signatures: readonly (readonly (number | null)[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
  [null, null, null, null, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69],
];

export function isPictureName(name: string): boolean {
  return pictureName.test(name);
}

/** Whether bytes begin as a picture does, whatever their file is called: phones give `.jpg` to what is none. */
export function looksLikePicture(bytes: Uint8Array): boolean {
  return signatures.some((signature) =>
    signature.every((byte, index) => byte === null || byte === bytes[index]),
  );
}
