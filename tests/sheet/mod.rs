//! Documents to typeset in tests: invented students, and random ones.

use std::path::Path;
use vaardig::cv::{Block, Document, Role, Run};
use vaardig::export::pdf::PdfDate;
use vaardig::text::Lang;
use vaardig::typeset::Fonts;

/// The date of every PDF that a test makes.
pub const DATE: PdfDate = PdfDate { year: 2026, month: 11, day: 22, hour: 8, minute: 0, second: 0 };

/// The files of the fonts: regular, bold, italic.
pub fn font_files() -> [Vec<u8>; 3] {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/fonts");
    ["regular", "bold", "italic"].map(|face| {
        let path = folder.join(face).with_extension("ttf");
        std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}; `make test` puts it there", path.display()))
    })
}

/// The fonts of the sheet.
pub fn fonts() -> Fonts {
    let [regular, bold, italic] = font_files();
    Fonts::new(regular, bold, italic).expect("the three fonts of the sheet")
}

/// A document of these blocks.
pub fn document(lang: Lang, name: &str, blocks: Vec<Block>) -> Document {
    Document { lang, title: format!("CV {name}"), author: name.into(), blocks }
}

/// Blocks from a small notation, a block a line: `# name`, `@ contact`, `## section`, `### entry`, `> detail`, `- item`, or
/// a paragraph. `*words*` are bold; a word with `https://` or `@` is a link.
pub fn blocks(notation: &str) -> Vec<Block> {
    let marks = [
        ("### ", Role::Entry),
        ("## ", Role::Section),
        ("# ", Role::Name),
        ("@ ", Role::Contact),
        ("> ", Role::Detail),
        ("- ", Role::Item),
    ];
    let lines = notation.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let marked = marks.iter().find_map(|&(mark, role)| Some((role, line.strip_prefix(mark)?)));
            let (role, text) = marked.unwrap_or((Role::Paragraph, line));
            Block { role, runs: runs(text) }
        })
        .collect()
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs = vec![];
    for (index, part) in text.split('*').enumerate() {
        for word in part.split_inclusive(' ') {
            let plain = word.trim_end();
            let link = match plain {
                _ if plain.starts_with("https://") => Some(plain.to_owned()),
                _ if plain.contains('@') => Some(format!("mailto:{plain}")),
                _ => None,
            };
            let bold = index % 2 == 1;
            match (link, runs.last_mut()) {
                (Some(link), _) => {
                    let link = Some(link);
                    runs.push(Run { text: plain.into(), bold, link, ..Run::default() });
                    runs.push(Run { text: word[plain.len()..].into(), bold, ..Run::default() });
                }
                (None, Some(last)) if last.link.is_none() && last.bold == bold => last.text.push_str(word),
                (None, _) => runs.push(Run { text: word.into(), bold, ..Run::default() }),
            }
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// A first CV of one page, in Dutch, with the words that break in careless PDFs.
pub fn one_page() -> Document {
    let notation = "
        # Sanne Ağaoğlu-van ’t Hoff
        @ Delft | 06 12 34 56 78 | sanne@example.nl | https://example.nl/sanne
        ## Profiel
        Ik ben vierdejaars leerling op het Stanislascollege en zoek een bijbaan in de horeca voor het weekend. Ik ben officieel beschikbaar vanaf 1 januari 2027, op vrijdagavond en zaterdag.
        ## Vaardigheden
        - Kassa bedienen · efficiënt werken · financiën bijhouden · fietsen repareren · Canva · Nederlands en Turks
        - Klantgericht · samenwerken · op tijd komen · zelfstandig werken
        ## Werkervaring
        ### Bakkerij Łukasz & Zn.
        > Medewerker verkoop (bijbaan)
        > september 2024 – heden
        > Delft
        - Hielp klanten, rekende af en vulde de vitrine aan.
        - *Klantgericht:* hielp op zaterdag ongeveer 20 klanten per uur, ook als de rij tot buiten stond.
        - *Kassa bedienen:* sloot de kassa zelfstandig af en telde het geld na; in een jaar was er geen verschil van meer dan een euro.
        ### Gezin in Delft
        > Oppas
        > maart 2023 – juli 2024
        > Delft
        - Paste elke donderdag op twee kinderen van 4 en 7 jaar.
        - *Op tijd komen:* kwam in 16 maanden geen enkele keer te laat.
        ## Vrijwilligerswerk
        ### Fietswerkplaats De Affiche
        > Vrijwilliger
        > 2022 – 2023
        > Den Haag
        - Maakte affiches voor de open dag en repareerde samen met anderen zo’n 50 fietsen.
        - *Fietsen repareren:* plakte banden en stelde remmen af.
        ## Opleiding
        ### Stanislascollege
        > Vmbo-t, profiel Economie en Ondernemen
        > 2022 – 2026 (verwacht)
        ## Talen
        - Nederlands: moedertaal
        - Turks: vloeiend (C1)
        - Engels: goed (B1)
        ## Certificaten en badges
        - EHBO voor jongeren, Het Oranje Kruis, mei 2025: https://example.nl/badges/ehbo-voor-jongeren
        ";
    document(Lang::Nl, "Sanne Ağaoğlu", blocks(notation))
}

/// A CV of two pages, in English.
pub fn two_pages() -> Document {
    let mut notation = String::from(
        "
        # Nguyễn Thị O’Brien
        @ Rotterdam | +31 6 98 76 54 32 | nguyen.obrien@example.com | https://www.example.com/portfolio/nguyen-obrien
        ## Profile
        Second-year student of software development (mbo 4) looking for an internship of twenty weeks from February 2027. I build small web applications and enjoy explaining them to people who don’t like computers.
        ## Skills
        - JavaScript · Rust · SQL · Figma · testing with Playwright · writing documentation · efficient planning
        - Customer focus · working together · giving feedback · asking for help in time
        ## Work experience
        ",
    );
    for (organisation, role, period) in [
        ("Fietsfabriek Online B.V.", "Internship web development", "February 2026 – July 2026"),
        ("Bibliotheek Rotterdam", "Digital help desk (side job)", "September 2024 – present"),
        ("Affiche & Co", "Assistant printer (side job)", "May 2023 – August 2024"),
        ("Albert Heijn Blijdorp", "Shelf stacker (side job)", "June 2022 – April 2023"),
    ] {
        notation.push_str(&format!(
            "### {organisation}\n> {role}\n> {period}\n> Rotterdam\n
            - Worked two days a week in a team of five and reported to the team lead every Friday.
            - *Customer focus:* answered about thirty questions a day, at the desk, by telephone and by e-mail, and wrote the ten most common answers down so that others could use them as well.
            - *Efficient planning:* kept a list of open questions with the affected people and finished it in the final week.
            - *Working together:* planned the shifts of the weekend with colleagues.
            "
        ));
    }
    notation.push_str(
        "## Projects
        ### Bike finder
        > Own project, https://example.com/bike-finder
        > 2025
        - *JavaScript:* made a map that shows free places to park a bicycle; eleven classmates use it.
        - *Testing with Playwright:* wrote forty tests that run before every change.
        ## Education
        ### Techniek College Rotterdam
        > Software developer (mbo 4)
        > 2024 – 2028 (expected)
        ### Wolfert Lyceum
        > Havo, profile Nature and Technology, diploma
        > 2019 – 2024
        ## Languages
        - Dutch: fluent (C1)
        - English: good (B2)
        - Vietnamese: mother tongue
        ",
    );
    document(Lang::En, "Nguyễn Thị O’Brien", blocks(&notation))
}

/// Names that careless programs break, and what is drawn of them.
pub const HARD_NAMES: [(&str, &str); 16] = [
    ("O'Brien", "O'Brien"),
    ("van 't Hoff", "van 't Hoff"),
    ("Ağaoğlu", "Ağaoğlu"),
    ("Łukasz Żółć", "Łukasz Żółć"),
    ("Nguyễn", "Nguyễn"),
    ("Nguye\u{302}\u{303}n", "Nguyễn"),
    ("İbrahim Işık", "İbrahim Işık"),
    ("Ștefan Țepeș", "Ștefan Țepeș"),
    ("Αλέξανδρος Юлия", "Αλέξανδρος Юлия"),
    ("李雷", "??"),
    ("مريم", "????"),
    ("Null", "Null"),
    ("X", "X"),
    ("Noor 🌷👍🏽", "Noor ??"),
    ("  Twee   spaties\u{200b}\u{feff}\t", "Twee spaties"),
    ("<script>alert(1)</script> & \"co\"", "<script>alert(1)</script> & \"co\""),
];

/// Numbers that look random and are the same in every run (xorshift64).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap_or(0)
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// A document that nobody would write.
    pub fn document(&mut self) -> Document {
        const ROLES: [Role; 7] =
            [Role::Name, Role::Contact, Role::Section, Role::Entry, Role::Detail, Role::Paragraph, Role::Item];
        const LINKS: [&str; 6] =
            ["https://example.nl/a-b/c", "javascript:alert(1)", "mailto:a@b.nl", "tel:+31", "https:", "http://é x\n"];
        let mut blocks = vec![];
        for _ in 0..self.below(60) {
            let role = self.pick(&ROLES);
            let runs = (0..self.below(5)).map(|_| self.below(120)).collect::<Vec<_>>();
            let runs = runs
                .into_iter()
                .map(|length| Run {
                    text: self.text(length),
                    bold: self.below(4) == 0,
                    italic: self.below(4) == 0,
                    link: (self.below(5) == 0).then(|| self.pick(&LINKS).to_owned()),
                })
                .collect();
            blocks.push(Block { role, runs });
        }
        let lang = if self.below(2) == 0 { Lang::Nl } else { Lang::En };
        Document { lang, title: self.text(20), author: self.text(10), blocks }
    }

    fn text(&mut self, length: usize) -> String {
        const SIGNS: [&str; 40] = [
            " ",
            " ",
            " ",
            " ",
            "e",
            "n",
            "a",
            "ffi",
            "ij",
            "ë",
            "e\u{301}",
            "\u{301}",
            "\u{302}\u{303}",
            "Ș",
            "ı",
            "İ",
            "-",
            "/",
            "|",
            " | ",
            "·",
            "•",
            "?",
            "\u{a0}",
            "\n",
            "\t",
            "\u{ad}",
            "\u{200d}",
            "\u{feff}",
            "\0",
            "李",
            "م",
            "👩‍💻",
            "🇳🇱",
            "ﬁ",
            "\u{e000}",
            "\u{fffe}",
            "\u{10ffff}",
            "Я",
            "≈",
        ];
        match self.below(8) {
            0 => "w".repeat(length * 4),
            1 => {
                char::from_u32(u32::try_from(self.below(0x11_0000)).unwrap_or(0)).map(String::from).unwrap_or_default()
            }
            _ => (0..length).map(|_| self.pick(&SIGNS)).collect(),
        }
    }
}
