// What of a wasm program can be reached without going through its doors, by the relocations that the linker leaves
// (`--emit-relocs`): which function or constant every call, function pointer and address in code and data stands for.
// The format: https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md

const CODE = 10;
const DATA = 11;
const FUNCTION_SYMBOL = 0;
const DATA_SYMBOL = 1;
const UNDEFINED = 0x10;
const EXPLICIT_NAME = 0x40;
// Relocations that carry a number to add, and those that name a type or a place in a section instead of a symbol.
const withAddend = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);
const withoutSymbol = new Set([6, 9]);

/**
 * The names of the functions that only doors lead to, and the ranges of memory that only those functions read:
 * `{ functions: Set, ranges: [[from, to]] }`.
 */
export function behindDoors(wasm, isDoor) {
  const program = read(new Uint8Array(wasm));
  const reached = new Set();
  const pending = [...program.roots];
  while (pending.length > 0) {
    const node = pending.pop();
    if (reached.has(node)) continue;
    reached.add(node);
    if (!isDoor(program.nameOf(node))) pending.push(...(program.edges.get(node) ?? []));
  }
  const functions = new Set(program.functions.filter((node) => !reached.has(node)).map(program.nameOf));
  return { functions, ranges: rangesOf(program.data, (node) => reached.has(node)) };
}

/** What is held by what was not reached, and by nothing that was. Neighbours are one range. */
function rangesOf(data, isReached) {
  const held = new Map();
  for (const { node, from, to } of data) for (let at = from; at < to; at += 1) held.set(at, (held.get(at) ?? false) || isReached(node));
  const ranges = [];
  for (const at of [...held.keys()].filter((at) => !held.get(at)).sort((a, b) => a - b)) {
    if (ranges.at(-1)?.[1] === at) ranges.at(-1)[1] += 1;
    else ranges.push([at, at + 1]);
  }
  return ranges;
}

function read(bytes) {
  const sections = sectionsOf(bytes);
  const custom = (name) => sections.find((section) => section.name === name) ?? fail(`no section ${name}`);
  const section = (id) => sections.find((section) => section.id === id);
  const imports = countOfImports(bytes, section(2));
  const bodies = bodiesOf(bytes, section(CODE), imports);
  const segments = segmentsOf(bytes, section(DATA));
  const names = namesOf(bytes, custom("name"));
  const symbols = symbolsOf(bytes, custom("linking"));

  const nodeOf = ({ kind, index, segment, offset }) => (kind === FUNCTION_SYMBOL ? `f${index}` : kind === DATA_SYMBOL && segment !== undefined ? `d${segments[segment].address + offset}` : undefined);
  const data = symbols
    .filter(({ kind, segment, size }) => kind === DATA_SYMBOL && segment !== undefined && size > 0)
    .map((symbol) => ({ node: nodeOf(symbol), from: segments[symbol.segment].address + symbol.offset, to: segments[symbol.segment].address + symbol.offset + symbol.size }));
  // Several symbols may share bytes: the holder of a place is every symbol around it.
  data.sort((a, b) => a.from - b.from || b.to - a.to);

  const edges = new Map();
  const link = (from, symbol) => {
    const to = symbol && nodeOf(symbol);
    if (to === undefined) return;
    if (!edges.has(from)) edges.set(from, new Set());
    edges.get(from).add(to);
  };
  let body = 0;
  for (const { place, symbol } of relocationsOf(bytes, custom("reloc.CODE"), symbols)) {
    while (place >= bodies[body].to) body += 1;
    link(`f${bodies[body].index}`, symbol);
  }
  for (const { place, symbol } of relocationsOf(bytes, custom("reloc.DATA"), symbols)) {
    const segment = segments.find(({ from, to }) => place >= from && place < to) ?? fail("a relocation outside of the data");
    const address = segment.address + place - segment.from;
    const holders = data.filter(({ from, to }) => address >= from && address < to);
    if (holders.length === 0) fail(`nobody holds address ${address}`);
    for (const { node } of holders) link(node, symbol);
  }
  return {
    edges,
    data,
    functions: bodies.map(({ index }) => `f${index}`),
    roots: [...exportsOf(bytes, section(7)), ...startOf(bytes, section(8))].map((index) => `f${index}`),
    nameOf: (node) => (node.startsWith("f") ? names.get(Number(node.slice(1))) : node),
  };
}

function sectionsOf(bytes) {
  const sections = [];
  for (let at = 8; at < bytes.length; ) {
    const id = bytes[at];
    const cursor = new Cursor(bytes, at + 1);
    const end = cursor.number() + cursor.at;
    const from = cursor.at;
    const name = id === 0 ? cursor.text() : undefined;
    sections.push({ id, name, from, start: cursor.at, end });
    at = end;
  }
  return sections;
}

function countOfImports(bytes, section) {
  const cursor = new Cursor(bytes, section.start);
  let functions = 0;
  for (let left = cursor.number(); left > 0; left -= 1) {
    cursor.text();
    cursor.text();
    const kind = cursor.byte();
    if (kind === 0) {
      functions += 1;
      cursor.number();
    } else if (kind === 1) {
      cursor.byte();
      cursor.limits();
    } else if (kind === 2) cursor.limits();
    else if (kind === 3) cursor.skip(2);
    else fail(`an import of kind ${kind}`);
  }
  return functions;
}

/** Where each function's body stands, counted from the start of the section's content, as relocations count. */
function bodiesOf(bytes, section, imports) {
  const cursor = new Cursor(bytes, section.start);
  return Array.from({ length: cursor.number() }, (_, index) => {
    const size = cursor.number();
    const from = cursor.at - section.from;
    cursor.skip(size);
    return { index: imports + index, from, to: cursor.at - section.from };
  });
}

function segmentsOf(bytes, section) {
  const cursor = new Cursor(bytes, section.start);
  return Array.from({ length: cursor.number() }, () => {
    if (cursor.number() !== 0) fail("data that is not put in place at once");
    if (cursor.byte() !== 0x41) fail("data at a place that is not constant");
    const address = cursor.signed();
    cursor.skip(1);
    const size = cursor.number();
    const from = cursor.at - section.from;
    cursor.skip(size);
    return { address, from, to: from + size };
  });
}

function namesOf(bytes, section) {
  const names = new Map();
  const cursor = new Cursor(bytes, section.start);
  while (cursor.at < section.end) {
    const kind = cursor.byte();
    const end = cursor.number() + cursor.at;
    if (kind === 1) for (let left = cursor.number(); left > 0; left -= 1) names.set(cursor.number(), cursor.text());
    cursor.at = end;
  }
  return names;
}

function symbolsOf(bytes, section) {
  const cursor = new Cursor(bytes, section.start);
  if (cursor.number() !== 2) fail("another version of the linking section");
  const symbols = [];
  while (cursor.at < section.end) {
    const kind = cursor.byte();
    const end = cursor.number() + cursor.at;
    if (kind === 8) for (let left = cursor.number(); left > 0; left -= 1) symbols.push(symbolAt(cursor));
    cursor.at = end;
  }
  return symbols;
}

function symbolAt(cursor) {
  const kind = cursor.byte();
  const flags = cursor.number();
  if (kind === DATA_SYMBOL) {
    cursor.text();
    if (flags & UNDEFINED) return { kind };
    return { kind, segment: cursor.number(), offset: cursor.number(), size: cursor.number() };
  }
  const index = cursor.number();
  // A section has no name; what is imported has one only where that is said.
  if (kind !== 3 && (!(flags & UNDEFINED) || flags & EXPLICIT_NAME)) cursor.text();
  return { kind, index };
}

function relocationsOf(bytes, section, symbols) {
  const cursor = new Cursor(bytes, section.start);
  cursor.number();
  return Array.from({ length: cursor.number() }, () => {
    const kind = cursor.number();
    const place = cursor.number();
    const index = cursor.number();
    if (withAddend.has(kind)) cursor.signed();
    return { place, symbol: withoutSymbol.has(kind) ? undefined : symbols[index] };
  });
}

function exportsOf(bytes, section) {
  const cursor = new Cursor(bytes, section.start);
  const functions = [];
  for (let left = cursor.number(); left > 0; left -= 1) {
    cursor.text();
    const kind = cursor.byte();
    const index = cursor.number();
    if (kind === 0) functions.push(index);
  }
  return functions;
}

const startOf = (bytes, section) => (section ? [new Cursor(bytes, section.start).number()] : []);

class Cursor {
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }
  byte() {
    return this.bytes[this.at++];
  }
  skip(count) {
    this.at += count;
  }
  /** Unsigned LEB128. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }
  /** Signed LEB128 of at most 32 bits. */
  signed() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return shift < 25 && byte & 64 ? value | (-1 << (shift + 7)) : value;
    }
  }
  text() {
    const length = this.number();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }
  limits() {
    const flags = this.byte();
    this.number();
    if (flags & 1) this.number();
  }
}

function fail(what) {
  throw new Error(`the relocations of the app: ${what}`);
}
