// The pixels of a PNG file in shades of grey, a byte each; the file is in base 64, and so are they.
async file => {
  const bytes = Uint8Array.from(atob(file), letter => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  let grey = "";
  for (let i = 0; i < data.length; i += 4) {
    grey += String.fromCharCode(Math.round(0.2126 * data[i] + 0.7152 * data[i + 1] + 0.0722 * data[i + 2]));
  }
  return { width, height, pixels: btoa(grey) };
}
