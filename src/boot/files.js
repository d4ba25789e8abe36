// Fetches the page's own files.

const configLimit = 64 * 1024;
const configPatience = 5000;

/** The whole file, refused by the browser when it isn't the one that was built. */
export async function fetchWhole({ url, integrity }) {
  const response = await fetch(url, { integrity, credentials: "same-origin" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.arrayBuffer();
}

/** The school's settings as text for the app to parse; empty when they are missing, too big, too late or a web page. */
export async function readConfig(url) {
  try {
    const response = await fetch(url, { cache: "no-cache", credentials: "same-origin", signal: AbortSignal.timeout(configPatience) });
    if (!response.ok || response.headers.get("content-type")?.includes("html")) return "";
    return await readAtMost(configLimit, response);
  } catch {
    return "";
  }
}

async function readAtMost(limit, response) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return "";
    }
    text += decoder.decode(value, { stream: true });
  }
}
