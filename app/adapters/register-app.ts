// The last step of registering an App: GitHub's code for the credentials. One request, without any credentials.
const ANSWER_MS = 20_000;
const MOST_BYTES = 256 * 1024;

/** Rejects with `status` where GitHub refused. `api` is without a slash at the end. */
export async function convertManifest(api: string, code: string): Promise<unknown> {
  const response = await fetch(`${api}/app-manifests/${encodeURIComponent(code)}/conversions`, {
    method: "POST",
    headers: {
      accept: "application/vnd.github+json",
      "user-agent": "proofmark",
      "x-github-api-version": "2022-11-28",
    },
    redirect: "error",
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw Object.assign(new Error("GitHub refused the code"), { status: response.status });
  }
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) throw new RangeError("GitHub's answer is too large");
  }
  return JSON.parse(text);
}
