//! Every text that a student sees: short sentences, plain words, "je", and both languages saying the same.
//!
//! The texts are read from the sources themselves, so that a new one can't be forgotten.

use std::fs;
use std::path::{Path, PathBuf};
use vaardig::route::{Guide, Route, Step};
use vaardig::skill::{activity, lexicon};
use vaardig::text::screen::{shell, start};
use vaardig::text::{Label, Lang, guide};

/// One text in one language, and where it stands.
struct Text {
    place: String,
    lang: Lang,
    words: String,
}

/// A text and its translation.
struct Pair {
    place: String,
    nl: String,
    en: String,
}

/// What a source holds.
#[derive(Default)]
struct Found {
    texts: Vec<Text>,
    pairs: Vec<Pair>,
    /// Texts of which nobody can tell the language, and words that a screen says by itself.
    strays: Vec<String>,
}

/// Says what is wrong with a text, if anything is.
type Rule = fn(&Text) -> Option<String>;

const RULES: [Rule; 5] = [is_short, is_plain, names_things_as_students_do, is_spaced, is_typographic];

/// A rule, and a text that breaks it.
const BROKEN: [(Rule, Lang, &str); 11] = [
    (is_short, Lang::Nl, "Dit is een zin die veel te lang is om nog met plezier te lezen hier."),
    (is_short, Lang::En, "Short. But this one goes on and on and on until nobody knows how it once began."),
    (is_plain, Lang::Nl, "Noem je competenties."),
    (is_plain, Lang::Nl, "Vul uw naam in."),
    (is_plain, Lang::En, "Leverage what you can do."),
    (is_plain, Lang::En, "Choose a color."),
    (names_things_as_students_do, Lang::Nl, "Zo leest een ATS het."),
    (names_things_as_students_do, Lang::Nl, "Je cv is opgeslagen."),
    (is_spaced, Lang::Nl, "Twee  spaties."),
    (is_spaced, Lang::En, "Too far ."),
    (is_typographic, Lang::En, "It's \"straight\"..."),
];

/// Sentences have at most this many words.
const MOST_WORDS: usize = 15;

/// Words of officials, vacancies and Americans. Each stands for all words that begin so.
const REFUSED_STEMS: [(Lang, &str); 2] = [
    (
        Lang::Nl,
        "aangaande alsmede alvorens beschikk betreffende competentie conform derhalve desgewenst dienstverlen faciliter \
         gaarne genereer generer hieromtrent implementer indien inzake middels omtrent optimaliser proactie profiler \
         raadpleg reeds teneinde tevens thans vaardighe valideer valider verrichten verstrek zulks",
    ),
    (
        Lang::En,
        "ascertain center color commenc competenc endeavo facilitat favorite furthermore generat hereby implement \
         leverag optimis optimiz organiz proactiv pursuant regarding stakeholder thereof utilis utiliz validat",
    ),
];

/// The same, refused as whole words alone: as stems they would hit others.
const REFUSED_WORDS: [(Lang, &str); 2] = [(Lang::Nl, "u uw uzelf men dient dienen"), (Lang::En, "shall")];

/// Our own names for things that the screens call otherwise: an ATS is "the company's computer", a finding is a tip, to
/// store is to keep. In the tables the same words mean what they mean to everyone ("performing for an audience").
const JARGON: [(Lang, &str); 2] = [
    (Lang::Nl, "ats audience bevinding gebruiker opgeslagen opslaan persoonsgegevens sollicitant"),
    (Lang::En, "ats audience finding user"),
];

/// The headings of the nine screens, as they were agreed on.
const HEADINGS: [(Step, &str, &str); 9] = [
    (Step::Start, "Maak je eerste cv", "Make your first CV"),
    (Step::Goal, "Waar is je cv voor?", "What is your CV for?"),
    (Step::Did, "Wat doe je of heb je gedaan?", "What do you do, or have you done?"),
    (Step::Tell, "Vertel kort", "Tell it briefly"),
    (Step::Skills, "Dit kun jij", "What you can do"),
    (Step::School, "School, talen en certificaten", "School, languages, certificates"),
    (Step::You, "Over jou", "About you"),
    (Step::Check, "Even controleren", "A last look"),
    (Step::Done, "Klaar", "Done"),
];

#[test]
fn every_text_keeps_the_rules() {
    let texts = every_text();
    assert!(texts.len() > 1_000, "only {} texts found", texts.len());
    let mut broken = Vec::new();
    for rule in RULES {
        broken.extend(texts.iter().filter_map(|text| Some(format!("{}: {}", text.place, rule(text)?))));
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn each_rule_can_fail() {
    for (rule, lang, words) in BROKEN {
        let text = Text { place: "src/text/screen/x.rs".into(), lang, words: words.into() };
        assert!(rule(&text).is_some(), "{words}");
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    let found = in_sources();
    assert_eq!(found.strays, Vec::<String>::new(), "texts of one language, or of none");
    assert!(found.pairs.len() > 250, "only {} pairs found", found.pairs.len());
    let broken: Vec<String> =
        found.pairs.iter().filter_map(|pair| Some(format!("{}: {}", pair.place, unlike(pair)?))).collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn pairs_that_differ_are_seen() {
    let check = |nl: &str, en: &str, wrong: bool| {
        let pair = Pair { place: String::new(), nl: nl.into(), en: en.into() };
        assert_eq!(unlike(&pair).is_some(), wrong, "{nl} / {en}");
    };
    check("Bewaard", "Saved", false);
    check("Privacy", "Privacy", false);
    check("", "", false);
    check("Bewaard", "", true);
    check("Je cv is klaar", "Je cv is klaar", true);
    check("Nog {} delen", "More parts", true);
    check("Wat kun je?", "What you can do", true);
}

/// A text that no screen shows is one that nobody keeps right.
#[test]
fn no_text_is_left_over() {
    let screens: Vec<Token> =
        sources().iter().filter(|path| path.starts_with("src/app/")).flat_map(|path| tokens(&read(path))).collect();
    let texts = sources().into_iter().filter(|path| path.starts_with("src/text/screen/"));
    let left_over: Vec<String> = texts
        .flat_map(|path| named(&tokens(&read(&path))).into_iter().map(move |name| (path.clone(), name)))
        .filter(|(_, name)| !screens.contains(&Token::Word(name.clone())))
        .map(|(path, name)| format!("{path}: {name}"))
        .collect();
    assert_eq!(left_over, Vec::<String>::new());
}

#[test]
fn headings_are_the_agreed_ones() {
    for (step, nl, en) in HEADINGS {
        let heading = shell::heading(Route::Step(step));
        assert_eq!((heading.nl, heading.en), (nl, en));
    }
    assert_eq!(HEADINGS.map(|(step, ..)| step), Step::ALL);
}

/// Nine names share one line of the school laptop, and a student should never wonder which of two is meant.
#[test]
fn names_of_steps_are_short_and_differ() {
    for lang in Lang::ALL {
        let mut names = Step::ALL.map(|step| shell::step_name(step).get(lang));
        names.sort_unstable();
        assert!(names.windows(2).all(|two| two[0] != two[1]), "{names:?}");
        assert!(names.iter().all(|name| name.chars().count() <= 11), "{names:?}");
    }
}

/// Both languages of a page have the same headings, paragraphs and items in the same order.
#[test]
fn guides_are_built_alike() {
    for page in Guide::ALL {
        let [nl, en] = Lang::ALL.map(|lang| shape(guide::text(page, lang)));
        assert_eq!(nl, en, "{page:?}");
    }
}

/// What is painted before the app is there is what the app will say.
#[test]
fn the_static_first_screen_is_the_first_screen() {
    let page = read("index.html");
    for lang in Lang::ALL {
        let heading = format!("<h1>{}</h1>", shell::heading(Route::Step(Step::Start)).get(lang));
        let lead = format!("<p class=\"lead\">{}</p>", start::LEAD.get(lang));
        let rest = [start::HOW, start::PROMISE].map(|text| format!("<p>{}</p>", text.get(lang)));
        for wanted in [heading, lead].iter().chain(&rest) {
            assert!(page.contains(wanted.as_str()), "index.html lacks {wanted}");
        }
    }
}

#[test]
fn texts_are_found_in_a_source() {
    let source = r##"
        //! "not this"
        #![expect(missing_docs, reason = "nor this")]
        pub const A: Label = label("Zeg \"ja\"", "Say \
            yes"); /* "nor this" */ const C: char = '"';
        fn f<'a>(lang: Lang) { match lang { Lang::Nl => format!("Nog {n}"), Lang::En => r#"More"#.to_owned() } }
        fn g() { pick(lang, "Een", "One"); "wees" }
        #[cfg(test)] mod tests { "nor this" }"##;
    let found = find("src/text/x.rs", source);
    let texts: Vec<_> = found.texts.iter().map(|text| (text.lang, text.words.as_str())).collect();
    let expected = [
        (Lang::Nl, "Zeg \"ja\""),
        (Lang::En, "Say yes"),
        (Lang::Nl, "Nog {n}"),
        (Lang::En, "More"),
        (Lang::Nl, "Een"),
        (Lang::En, "One"),
    ];
    assert_eq!(texts, expected);
    assert_eq!(found.strays, ["src/text/x.rs: wees"]);
    assert_eq!(named(&tokens("pub const A: Label = x; pub const fn b() {} pub fn c() {} fn d() {}")), ["A", "b", "c"]);
    let screen = r#"view! { <p class="a b" title="Titel">"Los" {match x { _ => "now" }} " "</p> }"#;
    assert_eq!(find("src/app/x.rs", screen).strays, ["src/app/x.rs: Titel", "src/app/x.rs: Los"]);
}

fn is_short(text: &Text) -> Option<String> {
    let count = |sentence: &&str| {
        sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count() > MOST_WORDS
    };
    let long = sentences(&text.words).into_iter().find(count)?;
    Some(format!("more than {MOST_WORDS} words: {long}"))
}

fn is_plain(text: &Text) -> Option<String> {
    // Headings with "Vaardigheden" are what an employer's computer looks for.
    if text.place == "src/cv/word.rs" && text.words.to_lowercase().ends_with("vaardigheden") {
        return None;
    }
    let is_stem = |word: &str| listed(&REFUSED_STEMS, text.lang).any(|stem| word.starts_with(stem));
    let is_word = |word: &str| listed(&REFUSED_WORDS, text.lang).any(|refused| word == refused);
    refuse(text, |word| is_stem(word) || is_word(word))
}

fn names_things_as_students_do(text: &Text) -> Option<String> {
    let is_in_tables = text.place.starts_with("skill ") || text.place.starts_with("activity ");
    refuse(text, |word| !is_in_tables && listed(&JARGON, text.lang).any(|stem| word.starts_with(stem)))
}

fn listed(lists: &'static [(Lang, &'static str)], lang: Lang) -> impl Iterator<Item = &'static str> {
    lists.iter().filter(move |(spoken, _)| *spoken == lang).flat_map(|(_, words)| words.split_whitespace())
}

fn refuse(text: &Text, is_refused: impl Fn(&str) -> bool) -> Option<String> {
    let lower = text.words.to_lowercase();
    let refused = lower.split(|c: char| !c.is_alphanumeric()).find(|word| is_refused(word))?;
    Some(format!("{refused:?} in {}", text.words))
}

fn is_spaced(text: &Text) -> Option<String> {
    let ends_badly = |word: &str| word.chars().all(|c| ".,?!:;".contains(c));
    let is_wrong = text.words.contains("  ") || text.words.split_whitespace().skip(1).any(ends_badly);
    is_wrong.then(|| format!("spaces: {:?}", text.words))
}

/// On a screen quotes are curly. What a CV prints keeps the straight apostrophe that employers type when they search.
fn is_typographic(text: &Text) -> Option<String> {
    let is_on_screen = text.place.starts_with("src/text/") || text.place == "index.html";
    let is_wrong = ["'", "\"", "...", " - ", "„", "‘"].iter().any(|mark| text.words.contains(mark));
    (is_on_screen && is_wrong).then(|| format!("marks: {}", text.words))
}

/// What differs between a text and its translation.
fn unlike(pair: &Pair) -> Option<String> {
    let Pair { nl, en, .. } = pair;
    let count = |text: &str, mark: char| text.matches(mark).count();
    let wrong = if nl.is_empty() != en.is_empty() {
        "one language is empty"
    } else if nl == en && nl.split_whitespace().count() > 2 {
        "not translated"
    } else if count(nl, '{') != count(en, '{') {
        "another number of places to fill"
    } else if nl.ends_with('?') != en.ends_with('?') || nl.ends_with('…') != en.ends_with('…') {
        "another kind of sentence"
    } else {
        return None;
    };
    Some(format!("{wrong}: {nl:?} / {en:?}"))
}

/// A sentence ends where its mark is followed by space; a line of Markdown ends as well.
fn sentences(text: &str) -> Vec<&str> {
    let ends = |line: &str| -> Vec<usize> {
        let marks = line.char_indices().filter(|(_, c)| ".?!…".contains(*c)).map(|(at, c)| at + c.len_utf8());
        marks.filter(|end| line[*end..].starts_with(char::is_whitespace)).collect()
    };
    let mut found = Vec::new();
    for line in text.lines() {
        let mut from = 0;
        for end in ends(line) {
            found.push(&line[from..end]);
            from = end;
        }
        found.push(&line[from..]);
    }
    found
}

/// Sources, tables, guides, and the page before the app.
fn every_text() -> Vec<Text> {
    let mut texts = in_sources().texts;
    let mut add = |place: String, label: Label| {
        let both = Lang::ALL.map(|lang| Text { place: place.clone(), lang, words: label.get(lang).to_owned() });
        texts.extend(both);
    };
    for entry in lexicon::all() {
        add(format!("skill {}", entry.id), entry.printed);
        add(format!("skill {}", entry.id), entry.question);
    }
    for activity in activity::all() {
        let shown = [activity.label, activity.role, activity.place, activity.organisation, activity.not_shown];
        let asked = [activity.number.ask, activity.number.result];
        let tasks = activity.tasks.iter().map(|task| task.text);
        let samples = activity.samples.iter().map(|sample| sample.words);
        shown
            .into_iter()
            .chain(asked)
            .chain(tasks)
            .chain(samples)
            .for_each(|text| add(format!("activity {}", activity.id), text));
    }
    for page in Guide::ALL {
        let read =
            |lang| Text { place: format!("src/text/guide {page:?}"), lang, words: prose(guide::text(page, lang)) };
        texts.extend(Lang::ALL.map(read));
    }
    texts.extend(in_page(&read("index.html")));
    texts
}

/// Markdown without its marks.
fn prose(markdown: &str) -> String {
    let plain = markdown.lines().map(|line| line.trim_start_matches(['#', '-', ' ']).replace("**", ""));
    plain.collect::<Vec<_>>().join("\n")
}

/// The kind of each line of Markdown.
fn shape(markdown: &str) -> Vec<&'static str> {
    let kind = |line: &str| match line.chars().next()? {
        '#' => Some("heading"),
        '-' => Some("item"),
        _ => Some("paragraph"),
    };
    markdown.lines().filter_map(kind).collect()
}

/// The texts of a page, each in the language of the nearest element that states one.
fn in_page(html: &str) -> Vec<Text> {
    let body = html.split_once("<body>").expect("a body").1;
    let mut open = vec![("body", None)];
    let mut texts = Vec::new();
    for part in body.split('<').skip(1) {
        let (tag, words) = part.split_once('>').expect("a whole tag");
        let name = tag.split_whitespace().next().unwrap_or_default();
        if name.starts_with('/') {
            open.pop();
        } else {
            let stated = tag.split_once("lang=\"").and_then(|(_, rest)| Lang::from_tag(rest.split('"').next()?));
            open.push((name, stated.or(open.last().and_then(|(_, lang)| *lang))));
        }
        let lang = open.last().and_then(|(_, lang)| *lang);
        if let Some(lang) = lang.filter(|_| !words.trim().is_empty()) {
            texts.push(Text { place: "index.html".into(), lang, words: words.trim().into() });
        }
    }
    texts
}

fn in_sources() -> Found {
    let mut found = Found::default();
    for path in sources() {
        // The tables are read as values; their words for searching may be anything.
        if !path.starts_with("src/skill/") {
            let more = find(&path, &read(&path));
            found.texts.extend(more.texts);
            found.pairs.extend(more.pairs);
            found.strays.extend(more.strays);
        }
    }
    found
}

/// Finds `label("…", "…")` anywhere; under `src/text` every other text too, in the language that was named last; under
/// `src/app` words between tags or in an attribute that is read, which belong in `src/text`.
fn find(place: &str, source: &str) -> Found {
    let tokens = tokens(source);
    // The module itself holds the tags of the languages, no words.
    let is_all_text = place.starts_with("src/text/") && place != "src/text/mod.rs";
    let is_screen = place.starts_with("src/app/");
    let mut found = Found::default();
    let mut add = |lang, words: &str| found.texts.push(Text { place: place.into(), lang, words: words.into() });
    let mut spoken = None;
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at..] {
            [Token::Text(nl), Token::Mark(','), Token::Text(en), ..] if is_all_text || is_label(&tokens[..at]) => {
                add(Lang::Nl, nl);
                add(Lang::En, en);
                found.pairs.push(Pair { place: place.into(), nl: nl.clone(), en: en.clone() });
                at += 2;
            }
            [Token::Text(words), ..] if is_all_text && words != shell::BRAND && words.contains(char::is_alphabetic) => {
                match spoken {
                    Some(lang) => add(lang, words),
                    None => found.strays.push(format!("{place}: {words}")),
                }
            }
            [Token::Text(words), ..]
                if is_screen
                    && words != shell::BRAND
                    && words.contains(char::is_alphabetic)
                    && is_said(&tokens[..at]) =>
            {
                found.strays.push(format!("{place}: {words}"));
            }
            [Token::Word(lang), Token::Mark(':'), Token::Mark(':'), Token::Word(name), ..] if lang == "Lang" => {
                spoken = Lang::from_tag(name).or(spoken);
            }
            [Token::Word(word), ..] if word == "fn" || word == "const" => spoken = None,
            _ => {}
        }
        at += 1;
    }
    found
}

/// The constants and functions that a source offers.
fn named(tokens: &[Token]) -> Vec<String> {
    let name = |three: &[Token]| match three {
        [Token::Word(kind), Token::Word(next), Token::Word(name)] if kind == "const" && next == "fn" => {
            Some(name.clone())
        }
        [Token::Word(public), Token::Word(kind), Token::Word(name)]
            if public == "pub" && ["const", "fn"].contains(&kind.as_str()) =>
        {
            Some(name.clone()).filter(|name| name != "fn")
        }
        _ => None,
    };
    tokens.windows(3).filter_map(name).collect()
}

fn is_label(before: &[Token]) -> bool {
    matches!(before, [.., Token::Word(name), Token::Mark('(')] if name == "label")
}

/// Whether a text stands behind a tag (but not behind `=>`), or is an attribute that is read.
fn is_said(before: &[Token]) -> bool {
    match before {
        [.., Token::Mark('='), Token::Mark('>')] => false,
        [.., Token::Mark('>')] => true,
        [.., Token::Word(name), Token::Mark('=')] => ["label", "title", "placeholder", "alt"].contains(&name.as_str()),
        _ => false,
    }
}

/// As much of Rust as texts need.
#[derive(Debug, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Mark(char),
}

/// The tokens of a source up to its tests, without comments and attributes.
fn tokens(source: &str) -> Vec<Token> {
    let mut rest = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut tokens = Vec::new();
    while let Some(c) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let after = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
        let taken = if rest.starts_with("//") {
            after("\n")
        } else if rest.starts_with("/*") {
            after("*/")
        } else if rest.starts_with("#[") || rest.starts_with("#![") {
            after("]")
        } else if rest.starts_with("r#\"") {
            let taken = after("\"#");
            tokens.push(Token::Text(rest[3..taken - 2].into()));
            taken
        } else if c == '"' {
            let taken =
                2 + rest[1..].match_indices('"').map(|(at, _)| at).find(|at| !is_escaped(&rest[1..=*at])).unwrap_or(0);
            tokens.push(Token::Text(unescape(&rest[1..taken - 1])));
            taken
        } else if rest.starts_with("'\"'") {
            3
        } else if is_word(c) {
            let taken = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            tokens.push(Token::Word(rest[..taken].into()));
            taken
        } else {
            if !c.is_whitespace() {
                tokens.push(Token::Mark(c));
            }
            c.len_utf8()
        };
        rest = &rest[taken..];
    }
    tokens
}

/// Whether an odd number of backslashes stands at the end.
fn is_escaped(text: &str) -> bool {
    text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some('\n')) => while chars.next_if(|c| c.is_whitespace()).is_some() {},
            ('\\', Some('n')) => {
                chars.next();
                plain.push('\n');
            }
            ('\\', Some(_)) => plain.extend(chars.next()),
            _ => plain.push(c),
        }
    }
    plain
}

/// Every source of the library and the app, from the root of the repository, with `/`.
fn sources() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![root.join("src")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the repository") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path.strip_prefix(root).expect("under the root").to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file of the repository")
}
