// CVs of builders that run in the browser: react-pdf. Reads a list of { made, template, path } from standard input.
//
// Its PDFs carry no tags; "times" and "helvetica" are the fonts that it does not embed.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createElement as e } from 'react';
import { Document, Font, Link, Page, StyleSheet, Text, View, renderToFile } from '@react-pdf/renderer';

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/open-sans/package.json'));
Font.register({
  family: 'Open Sans',
  fonts: [
    { src: `${fonts}/400Regular/OpenSans_400Regular.ttf` },
    { src: `${fonts}/700Bold/OpenSans_700Bold.ttf`, fontWeight: 700 },
  ],
});
// Words stay whole: hyphens at line ends are the mark of its older versions, which "hyphens" keeps.
const whole = (word) => [word];

const families = { column: 'Open Sans', sidebar: 'Open Sans', helvetica: 'Helvetica', hyphens: 'Open Sans' };

const styles = StyleSheet.create({
  page: { fontSize: 10, padding: 40, lineHeight: 1.35 },
  split: { flexDirection: 'row' },
  side: { width: 160, paddingRight: 16 },
  main: { flex: 1 },
  name: { fontSize: 24, fontWeight: 700, lineHeight: 1.2 },
  heading: { fontSize: 12.5, fontWeight: 700, marginTop: 12, marginBottom: 3, color: '#0b5' },
  wide: { letterSpacing: 3 },
  row: { flexDirection: 'row', justifyContent: 'space-between' },
  date: { color: '#666' },
  bold: { fontWeight: 700 },
});

function entry(it, dates, at) {
  const [first, ...rest] = it.heads;
  const date = e(Text, { style: styles.date, key: 'date' }, it.date);
  const head = e(Text, { style: dates === 'left' || dates === 'right' ? [styles.bold, { flex: 1 }] : styles.bold, key: 'head' }, dates === 'paren' ? `${first} (${it.date})` : first);
  const after = rest.map((line, at) => e(Text, { key: `rest${at}` }, line));
  const lines = it.lines.map((line, at) => e(Text, { key: at }, `• ${line}`));
  const rows = {
    right: () => [e(View, { style: styles.row, key: 'row' }, head, date), ...after],
    left: () => [e(View, { style: { flexDirection: 'row' }, key: 'row' }, e(View, { style: { width: 120 } }, date), head), ...after],
    above: () => [date, head, ...after],
    below: () => [head, ...after, date],
    paren: () => [head, ...after],
  };
  return e(View, { key: at, wrap: false, style: { marginBottom: 5 } }, ...rows[dates](), ...lines);
}

function section(it, { dates, wide }) {
  const items = (it.items ?? []).map((item, at) =>
    it.bars?.length
      ? e(View, { key: at, style: styles.row }, e(Text, {}, item), e(View, { style: { width: it.bars[at] * 10, height: 5, backgroundColor: '#0b5' } }))
      : e(Text, { key: at }, it.joined ? item : `• ${item}`),
  );
  return e(View, { key: it.kind },
    e(Text, { style: wide ? [styles.heading, styles.wide] : styles.heading }, it.heading),
    it.text ? e(Text, {}, it.text) : null,
    ...(it.entries ?? []).map((one, at) => entry(one, dates, at)),
    ...items,
  );
}

function contact(made) {
  const labels = made.labels;
  const lines = made.contact.map((it) => {
    if (it.kind === 'link') return e(Link, { key: it.text, src: it.text.startsWith('http') ? it.text : `https://${it.text}` }, it.text);
    return e(Text, { key: it.text }, made.style.labels ? `${labels[it.kind]}: ${it.text}` : it.text);
  });
  return [...lines, ...Object.entries(made.personal).map(([label, value]) => e(Text, { key: label }, `${label}: ${value}`))];
}

for (const { made, template, path } of JSON.parse(readFileSync(0, 'utf8'))) {
  Font.registerHyphenationCallback(template === 'hyphens' ? (word) => (word.length > 9 ? [word.slice(0, 6), word.slice(6)] : [word]) : whole);
  const parts = (place) => made.sections.filter((it) => it.place === place);
  const drawn = (sections, wide) => sections.map((it) => section(it, { dates: made.style.dates, wide }));
  const name = e(Text, { style: styles.name }, made.name);
  const body = template === 'sidebar'
    ? e(View, { style: styles.split },
        e(View, { style: styles.side }, e(Text, { style: styles.heading }, made.words.contact), ...contact(made), ...drawn(parts('side'), true)),
        e(View, { style: styles.main }, name, ...drawn(parts('main'), true)))
    : e(View, {}, name, ...contact(made), ...drawn([...parts('main'), ...parts('side')], false));
  const page = e(Page, { size: 'A4', style: [styles.page, { fontFamily: families[template] }] }, body);
  await renderToFile(e(Document, { title: `CV ${made.name}`, language: made.lang, creationDate: new Date('2026-11-22T00:00:00Z') }, page), path);
}
