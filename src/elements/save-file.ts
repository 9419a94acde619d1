/** Gives a text to the visitor as a file, as if it had been a link. */
export function saveFile(name: string, media: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: media }));
  link.download = name;
  link.click();
  // The browser has its own copy once the click is over; some ask for a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
