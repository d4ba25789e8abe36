// The rival: the same CV by @react-pdf/renderer, with the measures of src/typeset/style.rs. run.mjs bundles it for the browser.
//
// The text, the fonts and the pages are equal. It writes no tags, no PDF/UA and no PDF/A, and here no page numbers either,
// and it is spared hyphenation: all of that is less work for it.
import { Document, Font, Link, Page, pdf, StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement } from "react";

const mm = 72 / 25.4;
const styles = StyleSheet.create({
  page: { fontFamily: "Open Sans", fontSize: 10, lineHeight: 1.3, color: "#1a1a1a", padding: `${19 * mm} ${22 * mm} ${18 * mm}` },
  name: { fontSize: 24, fontWeight: 700, lineHeight: 1.25 },
  contact: { color: "#45484d", marginTop: 2 },
  section: { fontSize: 12, fontWeight: 700, color: "#163550", marginTop: 13, paddingBottom: 0.5, borderBottom: "0.6pt solid #9fabb6", marginBottom: 5.5 },
  entry: { fontSize: 10.5, fontWeight: 700, marginTop: 8 },
  detail: { color: "#45484d" },
  paragraph: {},
  item: { flexDirection: "row", marginTop: 1.5 },
  bullet: { width: 11 },
  words: { flex: 1 },
  link: { color: "#1a1a1a", textDecoration: "none" },
});

/** Makes the three faces known. `urls`: `{ regular, bold, italic }`. */
export function useFonts(urls) {
  Font.register({
    family: "Open Sans",
    fonts: [
      { src: urls.regular },
      { src: urls.bold, fontWeight: 700 },
      { src: urls.italic, fontStyle: "italic" },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
}

/** The PDF of a document (src/cv/document.rs, in JSON), as a Blob. */
export function make(cv) {
  const page = createElement(Page, { size: "A4", style: styles.page }, ...cv.blocks.map(block));
  return pdf(createElement(Document, { title: cv.title, author: cv.author, language: cv.lang }, page)).toBlob();
}

function block({ role, runs }) {
  if (role === "item") {
    const words = createElement(Text, { style: styles.words }, ...runs.map(run));
    return createElement(View, { style: styles.item }, createElement(Text, { style: styles.bullet }, "•"), words);
  }
  const stays = ["name", "section", "entry", "detail"].includes(role);
  return createElement(Text, { style: styles[role], minPresenceAhead: stays ? 30 : 0 }, ...runs.map(run));
}

function run({ text, bold, italic, link }) {
  const style = { ...(bold && { fontWeight: 700 }), ...(italic && { fontStyle: "italic" }) };
  return link ? createElement(Link, { src: link, style: { ...styles.link, ...style } }, text) : createElement(Text, { style }, text);
}
