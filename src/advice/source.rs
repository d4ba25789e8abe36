//! Where the rules come from. Each source stands here once; several rules may share one.
//!
//! A published source says what its rule says; a number such as "twelve" may still be ours. Its address is given only
//! where the publisher's own page was read there: laws, standards and papers are found by their names.

use crate::text::Label;
use crate::text::advice::help as words;

/// What a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Something that anyone can read.
    Published(Publication),
    /// Our own judgement, and why we judge so.
    Judged(Label),
    /// Our own measurement, and what it gave.
    Measured(Label),
}

/// Something that was published, under the names that it bears itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Publication {
    /// Who says it.
    pub publisher: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The article, section or year; empty when it is the whole.
    pub place: &'static str,
    /// The publisher's page, if we read it there: https.
    pub url: Option<&'static str>,
}

const fn page(publisher: &'static str, title: &'static str, place: &'static str, url: &'static str) -> Source {
    Source::Published(Publication { publisher, title, place, url: Some(url) })
}

const fn paper(publisher: &'static str, title: &'static str, place: &'static str) -> Source {
    Source::Published(Publication { publisher, title, place, url: None })
}

const EUROPASS: &str = "Europass (Cedefop)";
const EUROPASS_CV: &str = "Instructions for filling in the Europass CV";

/// Two pages at most; who has worked little shows school, volunteering and internships.
pub(super) const EUROPASS_ESSENTIALS: Source = paper(EUROPASS, EUROPASS_CV, "1. Concentrate on the essentials");

/// Short sentences, no clichés, specific examples, numbers.
pub(super) const EUROPASS_CLEAR: Source = paper(EUROPASS, EUROPASS_CV, "2. Be clear and concise");

/// Name, place, phone and a professional e-mail address; no full address, date of birth or photo. Evidence, not duties.
pub(super) const PORTSMOUTH: Source = page(
    "University of Portsmouth",
    "CV writing toolkit",
    "Step 1",
    "https://myport.port.ac.uk/guidance-and-support/careers-support/career-essentials/cvs-and-cover-letters/cv-writing-toolkit",
);

/// A profile says who you are, what you are good at and what you want.
pub(super) const WESTMINSTER: Source = page(
    "University of Westminster",
    "CVs",
    "Profile statement",
    "https://www.westminster.ac.uk/current-students/employability/jobs-and-work-experience/cvs-cover-letters-and-applications/cvs",
);

/// A profile or goal shows that you are focused; about three lines.
pub(super) const DELFT: Source = page(
    "TU Delft",
    "CV",
    "Career goal or personal profile",
    "https://tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/job-searching-strategies/cv",
);

/// A computer often reads first, for words and skills of the job; lines begin with a verb that says what was done.
pub(super) const QUINNIPIAC: Source = page(
    "Quinnipiac University",
    "Resume Experience Section",
    "",
    "https://cas360.qu.edu/resources/resume-experience-section/",
);

/// At most two pages, better one; experience that is specific and quantified.
pub(super) const MIT: Source = page(
    "MIT Communication Lab",
    "CV/Resume",
    "Criteria for Success",
    "https://mitcommlab.mit.edu/cee/commkit/cv-resume/",
);

/// What recruiters can search for.
pub(super) const LINKEDIN: Source = paper(
    "LinkedIn Help",
    "Recruiter and Recruiter Lite search filters and definitions",
    "Location, Skills, Spoken languages",
);

/// Recruiters look at names, titles, the dates of jobs, and education.
pub(super) const LADDERS: Source = paper("TheLadders", "Keeping an Eye on Recruiter Behavior", "2012");

/// The first lines and the first words of a line are read most.
pub(super) const NIELSEN: Source = paper("Nielsen Norman Group", "F-Shaped Pattern for Reading Web Content", "2006");

/// Recruiters think less of a CV with an informal address.
pub(super) const INFORMAL_ADDRESS: Source = page(
    "Van Toorenburg, Oostrom, Pollet",
    "What a Difference Your E-Mail Makes",
    "Cyberpsychology, Behavior, and Social Networking 18(3), 2015",
    "https://www.liebertpub.com/doi/10.1089/cyber.2014.0542",
);

/// An account is blocked eight weeks after its student has left.
pub(super) const GRONINGEN: Source = page(
    "Rijksuniversiteit Groningen",
    "Cancelling a University account",
    "",
    "https://www.rug.nl/education/faq/?tcid=verint_3_7394_8960",
);

/// What everyone writes, as a vacancy site counted.
pub(super) const TROUW: Source = page(
    "Trouw",
    "Flexibel en proactief: als sollicitant ben je met deze termen niet origineel meer",
    "",
    "https://www.trouw.nl/binnenland/flexibel-en-proactief-als-sollicitant-ben-je-met-deze-termen-niet-origineel-meer~b6868cd5/",
);

/// A gap is no problem when it says what was done.
pub(super) const VDAB: Source = page("VDAB", "Gat in je cv", "", "https://www.vdab.be/magezine/05-2020/gat");

/// A first-aid diploma is valid for two years.
pub(super) const FIRST_AID: Source =
    page("EHBO Enschede", "Diplomaverlenging", "", "https://www.ehbo-enschede.nl/diplomaverlenging");

/// An employer can verify an edubadge that was shared.
pub(super) const EDUBADGES: Source =
    page("SURF", "Tutorials en begrippen edubadges", "", "https://www.surf.nl/tutorials-en-begrippen-edubadges");

/// The six levels of a language.
pub(super) const LANGUAGE_LEVELS: Source = page(
    "Council of Europe",
    "Common European Framework of Reference for Languages",
    "Self-assessment grid",
    "https://www.coe.int/web/common-european-framework-reference-languages/table-2-cefr-3.3-common-reference-levels-self-assessment-grid",
);

const EU: &str = "Europese Unie";
const GDPR: &str = "Algemene verordening gegevensbescherming (AVG), 2016/679";

/// No more than is needed; health, punishment and national numbers only where a law says so.
pub(super) const GDPR_NEVER: Source = paper(EU, GDPR, "art. 5, 9, 10, 87");

/// No more than is needed; religion, politics, unions, health and origin are special.
pub(super) const GDPR_SPECIAL: Source = paper(EU, GDPR, "art. 5, 9");

/// No distinction by age when someone is hired.
pub(super) const AGE_LAW: Source =
    paper("Overheid.nl", "Wet gelijke behandeling op grond van leeftijd bij de arbeid", "art. 3");

/// No distinction by gender either.
pub(super) const EQUAL_TREATMENT: Source = page(
    "College voor de Rechten van de Mens",
    "De Nederlandse wet over discriminatie",
    "Algemene wet gelijke behandeling",
    "https://mensenrechten.nl/nl/de-nederlandse-wet-over-discriminatie",
);

/// How many digits a Dutch number has.
pub(super) const NUMBER_PLAN: Source = paper("Overheid.nl", "Nummerplan telefoon- en ISDN-diensten", "");

/// An address of e-mail: something, an @, a domain.
pub(super) const RFC_5321: Source = paper("IETF", "RFC 5321, Simple Mail Transfer Protocol", "§ 4.1.2");

/// An address of a page begins with its scheme.
pub(super) const RFC_3986: Source =
    paper("IETF", "RFC 3986, Uniform Resource Identifier (URI): Generic Syntax", "§ 3.1");

/// Browsers call a page without https "not secure".
pub(super) const SECURE_WEB: Source = paper("Google", "A secure web is here to stay", "2018");

/// Who acts stands in the sentence.
pub(super) const ACTIVE_VOICE: Source = page(
    "Digital.gov",
    "Plain Language Guide Series",
    "Use the active voice",
    "https://digital.gov/guides/plain-language/writing",
);

/// Sentences of 15 words, never more than 25.
pub(super) const SHORT_SENTENCES: Source = page(
    "Australian Government Style Manual",
    "Sentences",
    "",
    "https://stylemanual.gov.au/writing-and-designing-content/clear-language-and-writing-style/sentences",
);

/// Whole sentences in capitals are hard to read, and like shouting.
pub(super) const CAPITALS: Source = page(
    "West Northamptonshire Council",
    "Content design guide",
    "Capitals",
    "https://www.westnorthants.gov.uk/content-design-guide/style-guide/capitals",
);

/// First and last names begin with a capital.
pub(super) const NAMES: Source = page(
    "Team Taaladvies",
    "Hoofdletters: persoonsnamen",
    "",
    "https://www.vlaanderen.be/taaladvies/hoofdletters-02-persoonsnamen",
);

/// Few exclamation marks.
pub(super) const EXCLAMATION: Source = paper("Microsoft", "Writing Style Guide", "Exclamation points");

/// Dates that can't be.
pub(super) const OWN_DATES: Source = Source::Judged(words::DATES);

/// A text in a language that the CV isn't in.
pub(super) const OWN_LANGUAGE: Source = Source::Judged(words::LANGUAGE);

/// The same twice.
pub(super) const OWN_ROOM: Source = Source::Judged(words::ROOM);

/// How many skills.
pub(super) const OWN_GLANCE: Source = Source::Judged(words::GLANCE);

/// A last page with little on it.
pub(super) const OWN_LOOKS: Source = Source::Judged(words::LOOKS);

/// "And so on".
pub(super) const OWN_GUESS: Source = Source::Judged(words::GUESS);

/// How long names of skills are.
pub(super) const OWN_COUNT: Source = Source::Measured(words::COUNT);

/// What becomes of an emoji.
pub(super) const OWN_PDF: Source = Source::Measured(words::PDF);
