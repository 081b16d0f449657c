/** Hands a file to the phone: among the downloads, or where the phone asks. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some phones read the file only after the person has answered a question.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
