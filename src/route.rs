//! Where the student is: one of the nine steps, or a page beside them. The address's hash is a mirror of it.

use serde::{Deserialize, Serialize};

/// A place in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// A step of the journey.
    Step(Step),
    /// The example CV of an invented student.
    Example,
    /// A page to read.
    Guide(Guide),
    /// The shelf, where everything stands that a good CV can do without.
    Shelf,
    /// One thing of the shelf.
    Extra(Extra),
}

/// The nine steps of the journey, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named by the heading of its screen")]
pub enum Step {
    Start,
    Goal,
    Did,
    Tell,
    Skills,
    School,
    You,
    Check,
    Done,
}

/// A page to read, written in Markdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named by its own title")]
pub enum Guide {
    Privacy,
    Accessibility,
    About,
}

/// What stands on the shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named by the heading of its screen")]
pub enum Extra {
    Vacancy,
    Files,
    CheckOther,
    Tips,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 9] = [
        Self::Start,
        Self::Goal,
        Self::Did,
        Self::Tell,
        Self::Skills,
        Self::School,
        Self::You,
        Self::Check,
        Self::Done,
    ];

    const fn slug(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Goal => "goal",
            Self::Did => "did",
            Self::Tell => "tell",
            Self::Skills => "skills",
            Self::School => "school",
            Self::You => "you",
            Self::Check => "check",
            Self::Done => "done",
        }
    }

    /// The step after this one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The step before this one.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get((self as usize).checked_sub(1)?).copied()
    }
}

impl Guide {
    /// Every guide, in the order of the footer.
    pub const ALL: [Self; 3] = [Self::Privacy, Self::Accessibility, Self::About];

    const fn slug(self) -> &'static str {
        match self {
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
            Self::About => "about",
        }
    }
}

impl Extra {
    /// Everything on the shelf, in order.
    pub const ALL: [Self; 4] = [Self::Vacancy, Self::Files, Self::CheckOther, Self::Tips];

    const fn slug(self) -> &'static str {
        match self {
            Self::Vacancy => "more/vacancy",
            Self::Files => "more/files",
            Self::CheckOther => "more/check",
            Self::Tips => "more/tips",
        }
    }
}

impl Route {
    /// The hash that leads here, with its `#`.
    pub fn hash(self) -> String {
        let slug = match self {
            Self::Step(step) => step.slug(),
            Self::Example => "example",
            Self::Guide(guide) => guide.slug(),
            Self::Shelf => "more",
            Self::Extra(extra) => extra.slug(),
        };
        format!("#/{slug}")
    }

    /// The route of a hash. What is unknown leads to the start; a query after the path is left alone.
    pub fn from_hash(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let path = path.split('?').next().unwrap_or_default().trim_end_matches('/');
        let step = Step::ALL.into_iter().map(Self::Step);
        let guide = Guide::ALL.into_iter().map(Self::Guide);
        let extra = Extra::ALL.into_iter().map(Self::Extra);
        let mut all = step.chain(guide).chain(extra).chain([Self::Example, Self::Shelf]);
        all.find(|route| route.hash()[2..] == *path).unwrap_or(Self::Step(Step::Start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_its_own_hash() {
        let steps = Step::ALL.map(Route::Step);
        let guides = Guide::ALL.map(Route::Guide);
        let extras = Extra::ALL.map(Route::Extra);
        for route in steps.into_iter().chain(guides).chain(extras).chain([Route::Example, Route::Shelf]) {
            assert_eq!(Route::from_hash(&route.hash()), route);
        }
    }

    #[test]
    fn what_is_unknown_leads_to_the_start() {
        let cases = [
            ("", Step::Start),
            ("#", Step::Start),
            ("#/nowhere", Step::Start),
            ("#/start?end=10:45", Step::Start),
            ("#/skills", Step::Skills),
            ("#skills", Step::Skills),
            ("#/skills/", Step::Skills),
            ("#/skills/more", Step::Start),
            ("#/Skills", Step::Start),
        ];
        for (hash, step) in cases {
            assert_eq!(Route::from_hash(hash), Route::Step(step), "{hash}");
        }
    }

    #[test]
    fn steps_follow_each_other() {
        assert_eq!(Step::Start.previous(), None);
        assert_eq!(Step::Done.next(), None);
        for step in Step::ALL {
            if let Some(next) = step.next() {
                assert_eq!(next.previous(), Some(step));
            }
        }
    }
}
