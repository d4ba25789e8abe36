// The worker's side of a port. It stands behind a program's glue in the same blob, and fetches nothing.
import { openProgram } from "./program.js";

let exports;

self.onmessage = async ({ data }) => {
  try {
    if (data.module) {
      ({ exports } = await openProgram(data.name, data.module));
      exports.start(...data.start);
      self.postMessage({ started: true });
      return;
    }
    const { json, bytes } = exports.handle(data.json, data.bytes);
    self.postMessage({ json, bytes }, bytes ? [bytes.buffer] : []);
  } catch (reason) {
    self.postMessage({ failure: String(reason) });
  }
};
