/// <reference lib="dom" />
// Shots become a video, by the browser's own recorder: nothing has to be installed for it.

export interface FilmRequest {
  width: number;
  height: number;
  /** PNG as base64, and when it is shown: milliseconds from the first. */
  shots: readonly { at: number; png: string }[];
  /** How long the last is shown. */
  lastMs: number;
}

/** Takes as long as the film does. WebM as base64; null: this browser records none. */
export async function filmShots({ width, height, shots, lastMs }: FilmRequest): Promise<string | null> {
  const type = ["video/webm;codecs=vp8", "video/webm"].find(
    (each) => typeof MediaRecorder === "function" && MediaRecorder.isTypeSupported(each),
  );
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (type === undefined || context === null || !("captureStream" in canvas)) return null;
  const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  const stream = canvas.captureStream(0);
  const [track] = stream.getVideoTracks() as CanvasCaptureMediaStreamTrack[];
  const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: 2_500_000 });
  const parts: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
  const stopped = new Promise((resolve) => recorder.addEventListener("stop", resolve, { once: true }));
  const draw = async (png: string): Promise<void> => {
    const picture = await createImageBitmap(new Blob([bytesOf(png)], { type: "image/png" }));
    context.drawImage(picture, 0, 0, width, height);
    picture.close();
    track?.requestFrame();
  };
  let began = 0;
  for (const { at, png } of shots) {
    if (recorder.state === "inactive") {
      recorder.start();
      began = performance.now();
    }
    await sleep(Math.max(0, at - (performance.now() - began)));
    await draw(png);
  }
  // A frame is shown until the next one: without another the last would not be seen.
  await sleep(lastMs);
  track?.requestFrame();
  await sleep(100);
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return bytes.length === 0 ? null : btoa(text);
}
