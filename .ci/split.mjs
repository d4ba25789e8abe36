// Splits the app in two: what the first screen needs, and the rest, which arrives after the first paint.
//
// Binaryen's wasm-split does the same, but no npm package has it; so this works on Binaryen's text format. The rest
// imports the memory, the tables and the functions that it calls from the first half. When it starts, it puts its own
// functions into the table, at the places which function pointers and stubs of the first half name, and its constants
// into the memory. The first half calls it through its doors alone: what a door leads to is found by reach.mjs, and
// src/app opens a door only when both halves are here.

const name = String.raw`\$(?:"(?:[^"\\]|\\.)*"|[^\s()"]+)`;
const names = new RegExp(name, "g");
const firstName = new RegExp(name);
const direct = new RegExp(String.raw`\((?:call|return_call|ref\.func) (${name})`, "g");

/** Two modules as WebAssembly text, `first` and `rest`, from one; `behind` is what stands behind its doors. */
export function split(text, isDoor, behind) {
  const forms = formsOf(text);
  const kinds = groupByKind(forms);
  const functions = new Map(kinds.get("func").map((form) => [form.name, form]));
  const [element, ...others] = kinds.get("elem");
  const table = kinds.get("table").find(({ text }) => text.endsWith("funcref)"));
  if (others.length > 0 || !table) throw new Error("split: rustc writes one table of functions, filled in one piece");
  const start = Number(/\(i32\.const (\d+)\)/.exec(element.text)[1]);
  const slots = element.text.slice(element.text.indexOf(")")).match(names);

  const later = new Set([...functions.keys()].filter((name) => behind.functions.has(bare(name))));
  const isHere = (name) => !later.has(name);
  const called = new Set();
  for (const { name, calls } of functions.values()) {
    for (const other of calls.filter((other) => isHere(name) && !isHere(other))) {
      if (!isDoor(bare(name))) throw new Error(`split: ${name} calls ${other} around the doors`);
      called.add(other);
    }
  }
  const data = new Map(kinds.get("data").map((form) => [form, dividedData(form.text, behind.ranges)]));
  const places = placesOf(later, called, slots, start);
  const size = Math.max(start + slots.length, ...[...places.keys()].map((place) => place + 1));
  const placeOf = new Map([...places].map(([place, name]) => [name, place]));


  // What the halves have in common, by short names.
  const resized = `(table ${table.name} ${size} ${size} funcref)`;
  const borrowed = [...new Set([...later].flatMap((name) => functions.get(name).calls))].filter(isHere);
  const tables = kinds.get("table").map((form) => (form === table ? { ...form, text: resized } : form));
  const common = [...kinds.get("global"), ...kinds.get("memory"), ...tables].map((form, index) => ({ ...form, as: `m${index}` }));
  const signatures = new Map([...kinds.get("import"), ...functions.values()].map(({ name, text }) => [name, signatureOf(text)]));

  // Stands where the rest will put its own: no function that is here can reach these places.
  const hole = '$"not here yet"';
  const first = forms.flatMap((form) => {
    if (form === table) return [resized];
    if (form === element) return [`(elem (i32.const ${start}) ${slots.map((name) => (isHere(name) ? name : hole)).join(" ")})`];
    if (form.kind === "data") return [data.get(form).first];
    if (form.kind !== "func" || isHere(form.name)) return [form.text];
    return called.has(form.name) ? [stub(form.name, signatures.get(form.name), table.name, placeOf.get(form.name))] : [];
  });
  first.push(`(func ${hole} (unreachable))`);
  first.push(...common.map(({ kind, name, as }) => `(export "${as}" (${kind} ${name}))`));
  first.push(...borrowed.map((name, index) => `(export "f${index}" (func ${name}))`));

  const rest = [
    ...kinds.get("type").map(({ text }) => text),
    ...common.map(({ kind, name, as, text }) => `(import "app" "${as}" (${kind} ${name} ${typeOf(kind, text)}))`),
    ...borrowed.map((name, index) => `(import "app" "f${index}" (func ${name} ${signatures.get(name)}))`),
    ...[...data.values()].flatMap(({ rest }) => rest),
    ...runsOf(places).map(([place, run]) => `(elem (table ${table.name}) (i32.const ${place}) func ${run.join(" ")})`),
    ...[...later].map((name) => functions.get(name).text),
  ];
  return { first: moduleOf(first), rest: moduleOf(rest) };
}

/** A name without the marks of the text format. */
const bare = (name) => name.replace(/^\$"?/, "").replace(/"$/, "");

/** A data segment without the bytes of these ranges, and those bytes as segments of their own. */
function dividedData(text, ranges) {
  const [, place, escaped] = /\(i32\.const (\d+)\) "((?:[^"\\]|\\.)*)"/s.exec(text);
  const start = Number(place);
  const bytes = unescaped(escaped);
  const within = (place) => Math.min(Math.max(place, start), start + bytes.length);
  const moved = ranges.map((range) => range.map(within)).filter(([from, to]) => from < to);
  const rest = moved.map(([from, to]) => `(data (i32.const ${from}) "${escapedBytes(bytes.subarray(from - start, to - start))}")`);
  for (const [from, to] of moved) bytes.fill(0, from - start, to - start);
  return { first: `(data (i32.const ${start}) "${escapedBytes(bytes)}")`, rest };
}

function unescaped(text) {
  const simple = { n: 10, r: 13, t: 9, "\\": 92, '"': 34, "'": 39 };
  const bytes = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== "\\") bytes.push(text.charCodeAt(at));
    else if (text[at + 1] in simple) bytes.push(simple[text[(at += 1)]]);
    else bytes.push(Number.parseInt(text.slice(at + 1, (at += 2) + 1), 16));
  }
  return Uint8Array.from(bytes);
}

const escapedBytes = (bytes) => Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, "0")}`).join("");

/** Where in the table the functions of the rest stand: where they stood, and behind it those that only the door calls. */
function placesOf(later, called, slots, start) {
  const places = new Map();
  slots.forEach((name, index) => later.has(name) && places.set(start + index, name));
  const placed = new Set(places.values());
  let end = start + slots.length;
  for (const name of called) if (!placed.has(name)) places.set(end++, name);
  return places;
}

/** Neighbours in the table, each run with the place of its first. */
function runsOf(places) {
  const runs = [];
  for (const [place, name] of [...places].sort(([a], [b]) => a - b)) {
    const [from, run] = runs.at(-1) ?? [];
    if (run && from + run.length === place) run.push(name);
    else runs.push([place, [name]]);
  }
  return runs;
}

/** A function of the first half that calls one of the rest. */
function stub(name, signature, table, place) {
  const gets = (signature.match(/\(param [^()]*\)/g) ?? []).map((parameter) => `(local.get ${parameter.match(firstName)[0]})`);
  const type = signature.replaceAll(new RegExp(String.raw`\(param ${firstName.source} `, "g"), "(param ");
  return `(func ${name} ${signature} (call_indirect ${table} ${type} ${gets.join(" ")} (i32.const ${place})))`;
}

/** The parameters and results behind a function's name. */
function signatureOf(text) {
  const at = text.indexOf("(func ") + "(func ".length;
  const behind = text.slice(at).replace(new RegExp(`^${name}`), "");
  const [signature] = /^(?:\s*\((?:type|param|result) [^()]*\))*/.exec(behind);
  return signature.replace(/\(type [^()]*\)/, "").trim();
}

/** The type of a global, memory or table, without its name and first value. */
function typeOf(kind, text) {
  const behind = text.slice(`(${kind} `.length, -1).replace(new RegExp(`^${name}`), "").trim();
  return kind === "global" ? /^(\(mut \w+\)|\w+)/.exec(behind)[0] : behind;
}

/** The forms of a module in order: kind, name, text, and the functions called by name. */
function formsOf(text) {
  const forms = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at];
    if (c === '"') {
      for (at += 1; text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
    } else if (c === "(") {
      depth += 1;
      if (depth === 2) start = at;
    } else if (c === ")") {
      if (depth === 2) forms.push(formOf(text.slice(start, at + 1)));
      depth -= 1;
    }
  }
  return forms;
}

function formOf(text) {
  const [, kind] = /^\((\w+)/.exec(text);
  const calls = kind === "func" ? [...new Set([...text.matchAll(direct)].map(([, called]) => called))] : [];
  return { kind, text, calls, name: firstName.exec(text)?.[0] };
}

function groupByKind(forms) {
  const groups = new Map();
  for (const form of forms) {
    if (!groups.has(form.kind)) groups.set(form.kind, []);
    groups.get(form.kind).push(form);
  }
  return groups;
}

const moduleOf = (forms) => `(module\n${forms.join("\n")}\n)\n`;
