// A port: the app's one door to a program beside it. The program runs in a worker, or in the page where there is none.
import { insertProgram, openProgram } from "./program.js";

/** Answers requests one after the other. A program that stops is replaced by a fresh one at the next request. */
export class Port {
  #name;
  #parts;
  #engine = null;
  #last = Promise.resolve();
  #inPage = false;

  /** `parts` promises `{ module, source, glue, start }`; requests wait for it. `start` gives what the program starts with. */
  constructor(name, parts) {
    this.#name = name;
    this.#parts = parts;
    parts.catch(() => {});
  }

  /** `{ json, bytes? }` of the program, or an Error when the program stopped. The bytes are copied. */
  request(json, bytes) {
    const copy = bytes?.slice();
    const answer = this.#last.then(() => this.#ask(json, copy));
    this.#last = answer.catch(() => {});
    return answer;
  }

  /** Ends the program at once; the request that it works on fails. */
  stop() {
    this.#engine?.end(new Error(`${this.#name}: stopped`));
    this.#engine = null;
  }

  async #ask(json, bytes) {
    try {
      this.#engine ??= await this.#start();
      return await this.#engine.ask({ json, bytes });
    } catch (reason) {
      this.stop();
      throw reason;
    }
  }

  async #start() {
    const parts = await this.#parts;
    if (!this.#inPage) {
      try {
        return await startWorker(this.#name, parts);
      } catch (reason) {
        if (!(reason instanceof NoWorker)) throw reason;
        this.#inPage = true;
      }
    }
    return startInPage(this.#name, parts);
  }
}

/** This browser, or the page that we are embedded in, doesn't allow a worker. */
class NoWorker extends Error {}

async function startWorker(name, { module, source, start }) {
  const given = await start();
  let worker;
  try {
    worker = new Worker(source, { name });
  } catch (reason) {
    throw new NoWorker(String(reason));
  }
  let settle;
  const ask = (message, transfer = []) =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject };
      worker.postMessage(message, transfer);
    });
  worker.onmessage = ({ data }) => (data.failure === undefined ? settle.resolve(data) : settle.reject(new Error(data.failure)));
  worker.onerror = (event) => {
    event.preventDefault();
    settle.reject(new NoWorker(event.message));
  };
  const end = (reason) => {
    worker.terminate();
    settle.reject(reason);
  };
  try {
    await ask({ name, module, start: given });
  } catch (reason) {
    end(reason);
    throw reason;
  }
  return { ask: (request) => ask(request, request.bytes ? [request.bytes.buffer] : []), end };
}

async function startInPage(name, { module, glue, start }) {
  if (!globalThis.vaardigPrograms?.[name]) await insertProgram(glue);
  const { exports } = await openProgram(name, module);
  exports.start(...(await start()));
  const ask = async ({ json, bytes }) => {
    // Lets the page paint and take keys between two requests.
    await new Promise((resolve) => setTimeout(resolve));
    return exports.handle(json, bytes);
  };
  return { ask, end() {} };
}
