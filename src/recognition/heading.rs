//! The headings of a CV in all their usual forms, and the parts that stand under them.

use super::block::Block;

/// A part of a CV.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    /// What stands before the first heading: name, contact, often a text.
    Top,
    Contact,
    Summary,
    Skills,
    /// Skills with what shows them.
    AppliedSkills,
    Work,
    Internship,
    Volunteering,
    Projects,
    Education,
    Languages,
    Certificates,
    Interests,
    References,
    /// Links to oneself.
    Links,
    /// A heading that says something else.
    Other,
}

/// The words of each heading, without what may stand before or behind them.
const NAMES: [(Part, &str); 14] = [
    (
        Part::Contact,
        "contact|contactgegevens|contactinformatie|contact details|contact information|personalia|persoonsgegevens|\
         persoonlijke gegevens|persoonlijke informatie|gegevens|mijn gegevens|personal details|personal information|\
         personal data|details|adresgegevens",
    ),
    (
        Part::Summary,
        "profiel|profielschets|persoonlijk profiel|over mij|over mezelf|wie ben ik|dit ben ik|even voorstellen|\
         samenvatting|introductie|inleiding|profieltekst|motivatie|doel|doelstelling|profile|personal profile|\
         personal statement|about|about me|summary|professional summary|career summary|introduction|objective|\
         career objective|who am i|persoonlijke omschrijving|profielomschrijving",
    ),
    (
        Part::Skills,
        "vaardigheden|skills|competenties|kerncompetenties|kwaliteiten|eigenschappen|sterke punten|kwaliteiten en \
         vaardigheden|hard skills|soft skills|hardskills|softskills|kennis|expertise|wat ik kan|dit kan ik|talenten|\
         computervaardigheden|digitale vaardigheden|computerkennis|programma s|software|tools|it skills|ict|\
         ict vaardigheden|it vaardigheden|competencies|competences|strengths|qualities|abilities|technologies|\
         computer skills|technical skills|key skills|core skills|core competencies|top skills|skill set|\
         technische vaardigheden|kennis en vaardigheden",
    ),
    (Part::AppliedSkills, "toegepaste vaardigheden|applied skills|skills in practice|vaardigheden in de praktijk"),
    (
        Part::Work,
        "werkervaring|ervaring|ervaringen|werk|werkgeschiedenis|arbeidsverleden|loopbaan|carriere|carrière|bijbaan|bijbanen|\
         bijbaantjes|baantjes|banen|werkverleden|relevante ervaring|experience|work experience|employment|\
         employment history|work history|professional experience|career history|jobs|part time jobs|side jobs|\
         part time work|relevant experience|praktijkervaring|werkzaamheden|work|career",
    ),
    (
        Part::Internship,
        "stage|stages|stage ervaring|stageervaring|internship|internships|internship experience|placements|\
         work placements|bpv|beroepspraktijkvorming|snuffelstages|maatschappelijke stage",
    ),
    (
        Part::Volunteering,
        "vrijwilligerswerk|vrijwilligerservaring|vrijwilligerswerkzaamheden|vrijwillige inzet|volunteering|\
         volunteer work|volunteer experience|volunteer|voluntary work|nevenactiviteiten|bestuurswerk|\
         extracurriculaire activiteiten|extracurricular activities|activiteiten|activities|maatschappelijk|\
         commissies|community service|leadership|involvement",
    ),
    (
        Part::Projects,
        "projecten|project|eigen projecten|schoolprojecten|projects|personal projects|school projects|portfolio",
    ),
    (
        Part::Education,
        "opleiding|opleidingen|onderwijs|school|scholing|studie|studies|education|academic background|\
         educational background|schools|schoolopleiding|vooropleiding|opleidingsgegevens|education history|training en \
         opleiding",
    ),
    (
        Part::Languages,
        "talen|talenkennis|taalvaardigheden|taalvaardigheid|taal|languages|language skills|language|spoken languages",
    ),
    (
        Part::Certificates,
        "certificaten|certificaat|certificates|certifications|certification|badges|cursussen|cursus|courses|\
         trainingen|training|trainings|diploma s|diplomas|certificering|certificeringen|behaalde certificaten|\
         behaalde diploma s|licenses|licences|edubadges|prijzen|awards|honors|workshops|bijscholing|qualifications",
    ),
    (
        Part::Interests,
        "hobby s|hobbys|hobbies|hobby|interesses|interesse|interessegebieden|vrije tijd|interests|vrijetijdsbesteding|\
         hobby s en interesses|hobbies and interests|personal interests|sport",
    ),
    (Part::References, "referenties|referentie|references|reference|referees|referenten|aanbevelingen"),
    (Part::Links, "links|online|websites|social media|socials|sociale media|website|portfolio links"),
];

/// Words that also stand in an entry: alone they are a heading only where something else says so.
const OFTEN_CONTENT: &str = "stage|stages|internship|project|volunteer|cursus|training|sport|school|studie|taal|werk|work|\
                             online|website|software|tools|ict|kennis|bpv|details|doel|hobby|certificaat|language|opleiding|talen|taal|badges|tools|workshops|about|leadership";

/// Words before a heading's own that change nothing.
const BEFORE: [&str; 30] = [
    "mijn",
    "my",
    "relevante",
    "relevant",
    "overige",
    "other",
    "andere",
    "belangrijkste",
    "key",
    "core",
    "persoonlijke",
    "personal",
    "professionele",
    "professional",
    "digitale",
    "digital",
    "technische",
    "technical",
    "aanvullende",
    "additional",
    "recente",
    "recent",
    "gevolgde",
    "behaalde",
    "main",
    "sociale",
    "social",
    "algemene",
    "general",
    "selected",
];

/// What stands under one heading.
#[derive(Clone, Debug)]
pub(super) struct Portion {
    pub(super) part: Part,
    pub(super) blocks: Vec<Block>,
}

/// The parts of a CV, in the order of the file; the first is what stands before any heading.
pub(super) fn portions(blocks: Vec<Block>) -> Vec<Portion> {
    let look = Look::of(&blocks);
    let mut portions = vec![Portion { part: Part::Top, blocks: Vec::new() }];
    let mut blocks = blocks.into_iter().enumerate().peekable();
    while let Some((index, block)) = blocks.next() {
        if look.is_name(&block, portions.len() > 1) {
            // What stands before it is a column beside it.
            portions.push(Portion { part: Part::Top, blocks: vec![block] });
            continue;
        }
        let open = portions.last_mut();
        // A heading that goes on in the next line says something else than its first word.
        let longer = blocks.peek().filter(|(_, next)| !next.is_item && (next.size - block.size).abs() < 0.2);
        let longer = longer.and_then(|(_, next)| {
            let text = format!("{} {}", block.text, next.text);
            look.heading(&Block { text, ..block.clone() }, index).filter(|part| *part != Part::Other)
        });
        if let Some(part) = longer {
            blocks.next();
            portions.push(Portion { part, blocks: Vec::new() });
        } else if let Some(part) = look.heading(&block, index) {
            portions.push(Portion { part, blocks: Vec::new() });
        } else if let Some((part, rest)) = inline(&block) {
            portions.push(Portion { part, blocks: vec![Block { text: rest, ..block }] });
        } else if let Some(open) = open {
            open.blocks.push(block);
        }
    }
    portions
}

/// How headings look in this file.
struct Look {
    /// The size of most letters; 0 where the file has none.
    body: f32,
    /// The size of most sure headings that are larger than that.
    large: Option<f32>,
    /// The largest size: that of a name.
    largest: f32,
    /// Whether the sure headings are in capitals.
    in_capitals: bool,
}

impl Look {
    fn of(blocks: &[Block]) -> Self {
        let mut sizes: Vec<(f32, usize)> = Vec::new();
        for block in blocks {
            let has_room = sizes.len() < 50;
            match sizes.iter_mut().find(|(size, _)| (size - block.size).abs() < 0.2) {
                Some((_, count)) => *count += block.text.len(),
                // Real files have a handful.
                None if has_room => sizes.push((block.size, block.text.len())),
                None => {}
            }
        }
        let body = sizes.iter().max_by_key(|(_, count)| *count).map_or(0.0, |(size, _)| *size);
        let sure =
            || blocks.iter().filter(|block| !block.is_item && part_of(&block.text).is_some_and(|(_, sure)| sure));
        // The head of an entry may be large too, and say the same as a heading; most of them are headings.
        let sizes = || sure().map(|block| block.size).filter(|size| *size > body * 1.04);
        let of_size = |size: f32| sizes().filter(|other| (other - size).abs() < 0.2).count();
        let large = sizes().max_by(|a, b| of_size(*a).cmp(&of_size(*b)).then(a.total_cmp(b)));
        let capitals = sure().filter(|block| is_capitals(&block.text)).count();
        let largest = blocks.iter().map(|block| block.size).fold(0.0, f32::max);
        Self { body, large, largest, in_capitals: capitals >= 2 && capitals == sure().count() }
    }

    /// Whether this is the name, behind some heading: larger than all others.
    fn is_name(&self, block: &Block, is_late: bool) -> bool {
        let is_largest = self.largest - block.size < 0.3 && self.largest > self.body * 1.25;
        let is_heading = self.large.is_some_and(|size| block.size < size + 0.5);
        is_late && is_largest && !is_heading && !block.is_item && super::contact::is_name(&block.text)
    }

    /// The part that this block heads, if it does.
    fn heading(&self, block: &Block, index: usize) -> Option<Part> {
        if block.is_item || block.is_below || block.text.chars().count() > 60 {
            return None;
        }
        let is_sized = self.large.is_some_and(|size| (size - block.size).abs() < 0.4);
        let Some((part, is_sure)) = part_of(&block.text) else {
            // As large as the others, and neither the name nor the head of an entry.
            let is_other = is_sized && index > 0 && block.size > self.body * 1.1 && block.size < self.largest - 0.5;
            let is_marked = block.is_heading && index > 0;
            return (is_other && !is_marked).then_some(Part::Other);
        };
        let is_capital = is_capitals(&block.text);
        let stands_out = block.is_heading
            || is_sized
            || (self.large.is_none()
                && (is_sure || is_capital || block.text.trim_end().ends_with(':') || block.is_apart || index == 0));
        (stands_out && (!self.in_capitals || is_capital || block.is_heading || is_sized)).then_some(part)
    }
}

/// "Talen: Nederlands, Engels": a heading with its content on one line.
fn inline(block: &Block) -> Option<(Part, String)> {
    let (head, rest) = block.text.split_once(':')?;
    let (part, _) = part_of(head).filter(|_| !block.is_item && !rest.trim().is_empty())?;
    let may = matches!(part, Part::Skills | Part::Languages | Part::Interests | Part::References);
    may.then(|| (part, rest.trim().to_owned()))
}

/// The part that these words head, and whether they are seldom anything else.
pub(super) fn part_of(text: &str) -> Option<(Part, bool)> {
    if text.chars().count() > 60 {
        return None;
    }
    if is_spaced(text) {
        return of_letters(text).map(|part| (part, true));
    }
    let words = plain(text);
    if let Some(part) = find(&words) {
        return Some((part, !OFTEN_CONTENT.split('|').any(|often| often == words)));
    }
    // "Certificaten en cursussen", "Education & Training", "Opleiding / cursussen".
    let (first, second) = words.split_once(" & ")?;
    let parts: Option<Vec<Part>> = std::iter::once(first).chain(second.split(" & ")).map(find).collect();
    let parts = parts.or_else(|| Some(vec![find(first)?, find(second)?]))?;
    // "Training and education": who looks for one finds the other.
    let part = if parts.contains(&Part::Education) { Part::Education } else { *parts.first()? };
    Some((part, true))
}

fn find(words: &str) -> Option<Part> {
    let exact = |words: &str| {
        NAMES.iter().find(|(_, names)| names.split('|').any(|name| plain_eq(name, words))).map(|(part, _)| *part)
    };
    exact(words).or_else(|| {
        let (before, rest) = words.split_once(' ')?;
        BEFORE.contains(&before).then(|| exact(rest))?
    })
}

/// Whether a name of the table, with "en" or "and", is the plain words.
fn plain_eq(name: &str, words: &str) -> bool {
    name == words
        || (name.contains(" en ") && name.replace(" en ", " & ") == words)
        || (name.contains(" and ") && name.replace(" and ", " & ") == words)
}

/// Small letters and single spaces, without signs; "&" for every "and". Letters set apart come together.
fn plain(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| {
            if c.is_alphanumeric() {
                c
            } else if "&/+".contains(c) {
                '&'
            } else {
                ' '
            }
        })
        .collect();
    let spaced = spaced.replace('&', " & ").to_lowercase();
    let words: Vec<&str> =
        spaced.split_whitespace().map(|word| if ["en", "and"].contains(&word) { "&" } else { word }).collect();
    words.join(" ")
}

/// Whether letters stand apart, perhaps some pairs together: "TA L E N".
fn is_spaced(text: &str) -> bool {
    let words = || text.split_whitespace();
    let single = words().filter(|word| word.chars().count() == 1).count();
    single >= 2
        && words().count() >= 3
        && words().all(|word| word.chars().count() <= 3)
        && single * 2 >= words().count()
}

/// The part that these letters head, when nobody can tell where their words end.
fn of_letters(text: &str) -> Option<Part> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let exact = |word: &str| {
        let is_name = |name: &str| letters(name) == word;
        NAMES.iter().find(|(_, names)| names.split('|').any(is_name)).map(|(part, _)| *part)
    };
    let word = letters(text);
    let bare = || {
        let before = BEFORE.iter().filter_map(|before| word.strip_prefix(before));
        before.filter_map(exact).next()
    };
    let pair = || {
        let cuts =
            ["en", "and"].into_iter().flat_map(|and| word.match_indices(and).map(move |(at, _)| (at, at + and.len())));
        cuts.filter_map(|(end, start)| exact(&word[..end]).filter(|_| exact(&word[start..]).is_some())).next()
    };
    exact(&word).or_else(bare).or_else(pair)
}

/// Whether its letters are all capitals.
pub(super) fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_their_usual_forms() {
        let cases = [
            ("Werkervaring", Some(Part::Work)),
            ("WERKERVARING:", Some(Part::Work)),
            ("W E R K E R V A R I N G", Some(Part::Work)),
            ("Mijn bijbanen", Some(Part::Work)),
            ("Stages", Some(Part::Internship)),
            ("Over mij", Some(Part::Summary)),
            ("Diploma's", Some(Part::Certificates)),
            ("Hobby’s & interesses", Some(Part::Interests)),
            ("Certificaten en badges", Some(Part::Certificates)),
            ("Education / Courses", Some(Part::Education)),
            ("Personal information", Some(Part::Contact)),
            ("TA L E N", Some(Part::Languages)),
            ("A C A D E M I C B A C K G R O U N D", Some(Part::Education)),
            ("W E R K E R VA R I N G E N S TA G E S", Some(Part::Work)),
            ("3. Talenkennis", None),
            ("Vakkenvuller", None),
            ("Economie en Maatschappij", None),
        ];
        for (text, part) in cases {
            assert_eq!(part_of(text).map(|(part, _)| part), part, "{text}");
        }
    }
}
