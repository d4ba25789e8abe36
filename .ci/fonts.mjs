// Cuts Open Sans down to the letters of European languages and Vietnamese: target/fonts/{regular,bold,italic}.ttf.
//
// The screen, the PDF and the preview use these three files. They lie in the checkout's own target/ whatever
// CARGO_TARGET_DIR says, because index.html and the tests look there. Nothing is done when they are up to date.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, "target/fonts");
const source = join(root, "node_modules/@expo-google-fonts/open-sans");
const budget = 100_000;

const faces = {
  regular: "400Regular/OpenSans_400Regular.ttf",
  bold: "700Bold/OpenSans_700Bold.ttf",
  italic: "400Regular_Italic/OpenSans_400Regular_Italic.ttf",
};

// Inclusive. What the font doesn't have is left out without a word.
const ranges = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1, Latin Extended-A and -B
  [0x02c6, 0x02dd], // spacing accents
  [0x0300, 0x0304], [0x0306, 0x030c], [0x031b, 0x031b], [0x0323, 0x0323], [0x0326, 0x0328], // combining accents
  [0x0384, 0x03ce], // Greek, monotonic
  [0x0400, 0x045f], [0x0490, 0x0493], // Cyrillic: Russian, Ukrainian, Bulgarian, Serbian, Macedonian, Belarusian
  [0x049a, 0x049b], [0x04a2, 0x04a3], [0x04ae, 0x04b1], [0x04ba, 0x04bb], [0x04d8, 0x04d9], [0x04e8, 0x04e9], // Kazakh, Tatar
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese, Welsh, capital sharp s
  [0x2010, 0x2027], [0x2030, 0x203a], [0x2044, 0x2044], // dashes, quotes, bullet, ellipsis, per mille
  [0x20a0, 0x20bf], // currencies
  [0x2116, 0x2116], [0x2122, 0x2122], // numero, trade mark
  [0x2190, 0x2193], [0x2212, 0x2212], [0x2260, 0x2265], // arrows, minus, comparisons
];

// Kerning and marks, and the composed and local forms of a language. No ligatures: every letter reads back as itself.
const keepFeatures = ["kern", "mark", "mkmk", "ccmp", "locl"];

// 0-6: names; 0, 13, 14: copyright and licence, which the Open Font License wants in every copy.
const preserveNameIds = [0, 1, 2, 3, 4, 5, 6, 13, 14];

const stamp = createHash("sha256").update(readFileSync(fileURLToPath(import.meta.url)));
for (const file of Object.values(faces)) stamp.update(readFileSync(join(source, file)));
const wanted = stamp.digest("hex");
const stampFile = join(target, "stamp");
const names = Object.keys(faces);
const fresh =
  existsSync(stampFile) &&
  readFileSync(stampFile, "utf8") === wanted &&
  names.every((name) => existsSync(join(target, `${name}.ttf`)));

if (!fresh) {
  const subset = createRequire(import.meta.url)("subset-font");
  const letters = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
    .join("");
  mkdirSync(target, { recursive: true });
  let total = 0;
  for (const [name, file] of Object.entries(faces)) {
    const bytes = await subset(readFileSync(join(source, file)), letters, {
      targetFormat: "truetype",
      noHinting: true, // screens of today don't hint, and a PDF never did
      keepFeatures,
      preserveNameIds,
      dropTables: ["STAT", "DSIG", "meta"],
    });
    writeFileSync(join(target, `${name}.ttf`), bytes);
    const packed = brotliCompressSync(bytes).length;
    total += packed;
    console.log(`fonts: ${name}.ttf ${bytes.length} bytes, ${packed} brotli`);
  }
  copyFileSync(join(source, "LICENSE_FONT"), join(target, "OFL.txt"));
  console.log(`fonts: ${total} of ${budget} bytes brotli`);
  if (total > budget) {
    console.error("fonts: over budget; take a range out of .ci/fonts.mjs");
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}
