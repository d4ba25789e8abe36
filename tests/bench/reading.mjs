// What reading costs in the programs beside the page: a CV of two pages read back, a long vacancy, personal data in a
// long profile.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../e2e/harness.mjs";

const runs = 21;

/** Milliseconds that the programs worked on each: `{ readBack, vacancy, privacy }`. The page needs `timeWorkers`. */
export async function measureReading(page, file) {
  const { profile } = JSON.parse(readFileSync(file, "utf8"));
  const vacancy = vacancyOf(1500);
  const long = { ...profile, summary: { nl: "Ik ben 17 jaar en woon in Delft. Bel mij op 06-12345678. ".repeat(350), en: "" } };
  return page.evaluate(
    async ({ profile, vacancy, long, runs }) => {
      const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));
      const date = { year: 2026, month: 11, day: 22, hour: 8, minute: 0, second: 0 };
      const document = await vaardig.reader.request('"document"', bytes(profile));
      const pdf = await vaardig.typesetter.request(JSON.stringify({ pdf: { date } }), document.bytes);
      const times = async (ask) => {
        const took = [];
        for (let run = 0; run <= runs; run += 1) {
          const answer = await ask();
          if (!/here/.test(answer.json)) throw new Error(answer.json);
          // The first run warms up.
          if (run > 0) took.push(answer.took);
        }
        return took;
      };
      const readBack = JSON.stringify({ "read-back": { lang: "nl", profile: JSON.stringify(profile) } });
      return {
        readBack: await times(() => vaardig.opener.request(readBack, pdf.bytes)),
        vacancy: await times(() => vaardig.reader.request(JSON.stringify({ vacancy: { text: vacancy, lang: "nl" } }), bytes(profile))),
        privacy: await times(() => vaardig.reader.request('"exposures"', bytes(long))),
      };
    },
    { profile, vacancy, long, runs },
  );
}

/** The first so many words of our sample vacancies. */
function vacancyOf(words) {
  const folder = join(root, "tests/fixtures/vacancy");
  const files = readdirSync(folder).filter((name) => /^\d\d-.*\.txt$/.test(name)).sort();
  const text = files.map((name) => readFileSync(join(folder, name), "utf8")).filter((text) => / je /.test(text)).join("\n");
  return text.match(new RegExp(`(?:\\S+\\s+){${words}}`))[0];
}
