/** The longest side of a picture that is kept: a whiteboard is readable, and it weighs half a megabyte. */
const longestSide = 2048;
const quality = 0.8;

/**
 * A picture drawn anew, smaller, as JPEG: where and with what it was taken goes with the rest of what the
 * file said beside the picture. Undefined: this browser cannot read it.
 */
export async function scalePicture(bytes: ArrayBuffer): Promise<ArrayBuffer | undefined> {
  const image = await createImageBitmap(new Blob([bytes]), {
    imageOrientation: 'from-image',
  }).catch(() => undefined);
  if (image === undefined) return undefined;
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const drawn = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, 'image/jpeg', quality),
  );
  // An old phone has few of these at a time: its memory is given back now, not at some later tidying.
  canvas.width = canvas.height = 0;
  return drawn?.arrayBuffer();
}
