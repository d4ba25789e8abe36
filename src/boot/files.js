// Fetches the page's own files.

const configLimit = 64 * 1024;
const configPatience = 5000;

/** The whole file, refused by the browser when it isn't the one that was built. */
export async function fetchWhole({ url, integrity }) {
  const response = await fetch(url, { integrity, credentials: "same-origin" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.arrayBuffer();
}

const taxonomyLimit = 64 * 1024 * 1024;
const taxonomyPatience = 20000;

/** The school's taxonomy as bytes for the reader to check; none, and a note for the administrator, when it can't be had. */
export async function readTaxonomy(url) {
  try {
    const response = await fetch(url, { cache: "no-cache", credentials: "same-origin", signal: AbortSignal.timeout(taxonomyPatience) });
    if (!response.ok) throw new Error(response.status);
    return await bytesAtMost(taxonomyLimit, response);
  } catch (reason) {
    console.warn(`config.json: ${url} could not be read (${reason.message})`);
  }
}

/** The school's settings as text for the app to parse; empty when they are missing, too big, too late or a web page. */
export async function readConfig(url) {
  try {
    const response = await fetch(url, { cache: "no-cache", credentials: "same-origin", signal: AbortSignal.timeout(configPatience) });
    if (!response.ok || response.headers.get("content-type")?.includes("html")) return "";
    return new TextDecoder().decode(await bytesAtMost(configLimit, response));
  } catch {
    return "";
  }
}

async function bytesAtMost(limit, response) {
  const reader = response.body.getReader();
  const parts = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new Error(`larger than ${limit} bytes`);
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
