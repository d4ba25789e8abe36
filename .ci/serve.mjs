// A static file server without dependencies, for `make serve` and the browser tests.
//
// From a shell: node .ci/serve.mjs [folder] [port]. It listens on this machine alone.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const kinds = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Serves `folder` under `base` (starts and ends with a slash); port 0 takes a free one. Gives `{ url, close }`. */
export async function serve(folder, { base = "/", port = 0 } = {}) {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const file = await find(root, base, request.url);
    if (!file || !["GET", "HEAD"].includes(request.method)) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
      return;
    }
    const body = await readFile(file);
    response.writeHead(200, {
      "content-type": kinds[extname(file)] ?? "application/octet-stream",
      "content-length": body.length,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${server.address().port}${base}`, close };
}

async function find(root, base, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base)) return null;
  const file = normalize(join(root, path.slice(base.length - 1), path.endsWith("/") ? "index.html" : ""));
  if (!file.startsWith(root + sep)) return null;
  return (await stat(file).catch(() => null))?.isFile() ? file : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "dist", port = process.env.PORT ?? "8080"] = process.argv.slice(2);
  try {
    const { url } = await serve(folder, { port: Number(port) });
    console.log(`${folder}/ is at ${url} (stop with Ctrl+C)`);
  } catch (reason) {
    console.error(reason.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another one: make serve PORT=8081` : reason.message);
    process.exit(1);
  }
}
