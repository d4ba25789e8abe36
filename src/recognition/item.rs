//! What can be taken over into a profile, item by item.

use super::{Field, Recognised};
use crate::cv::printed_period;
use crate::profile::Period;
use serde::{Deserialize, Serialize};

/// Something that was recognised and has a place in a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it is. An experience is called by its organisation, an education by its school.
    pub field: Field,
    /// Its words.
    pub text: String,
    /// What belongs to it: dates, place, bullets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<String>,
}

impl Recognised {
    /// What can be taken over, in the order of a profile. The index of each is what [`Recognised::take`] wants.
    pub fn items(&self) -> Vec<Item> {
        let item = |field: Field, text: &str, more: Vec<String>| {
            let more = more.into_iter().filter(|text| !text.is_empty()).collect();
            Item { field, text: text.to_owned(), more }
        };
        let period = |period: Period| printed_period(period, self.lang);
        let mut items: Vec<Item> = self
            .texts()
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(field, text)| item(field, text, Vec::new()))
            .collect();
        items.extend(self.links.iter().map(|link| item(Field::Link, link, Vec::new())));
        items.extend(self.skills.iter().map(|skill| item(Field::Skill, skill, Vec::new())));
        items.extend(self.experiences.iter().map(|it| {
            let mut more = vec![period(it.period), it.place.clone()];
            more.extend(it.bullets.iter().cloned());
            item(Field::Organisation, &joined([&it.role, &it.organisation]), more)
        }));
        items.extend(self.education.iter().map(|it| {
            item(Field::School, &joined([&it.study, &it.school]), vec![period(it.period), it.place.clone()])
        }));
        items.extend(self.languages.iter().map(|it| item(Field::Language, &it.name, vec![it.fluency.clone()])));
        items.extend(self.certificates.iter().map(|it| {
            let date = it.date.map_or_else(String::new, |date| date.to_string());
            item(Field::Certificate, &it.name, vec![it.issuer.clone(), date, it.url.clone()])
        }));
        items
    }

    /// Only the chosen items.
    pub fn take(&self, chosen: &[usize]) -> Self {
        let mut next = 0_usize;
        let mut is_chosen = || {
            next += 1;
            chosen.contains(&(next - 1))
        };
        let mut taken = Self { lang: self.lang, ..Self::default() };
        let mut texts = self.texts().map(|(_, text)| if !text.is_empty() && is_chosen() { text } else { "" });
        let [name, email, phone, town, summary] = texts.each_mut().map(|text| (*text).to_owned());
        (taken.name, taken.email, taken.phone, taken.town, taken.summary) = (name, email, phone, town, summary);
        taken.links = kept(&self.links, &mut is_chosen);
        taken.skills = kept(&self.skills, &mut is_chosen);
        taken.experiences = kept(&self.experiences, &mut is_chosen);
        taken.education = kept(&self.education, &mut is_chosen);
        taken.languages = kept(&self.languages, &mut is_chosen);
        taken.certificates = kept(&self.certificates, &mut is_chosen);
        taken
    }

    /// The fields of which there is one each.
    fn texts(&self) -> [(Field, &str); 5] {
        [
            (Field::Name, &self.name),
            (Field::Email, &self.email),
            (Field::Phone, &self.phone),
            (Field::Town, &self.town),
            (Field::Summary, &self.summary),
        ]
    }
}

fn kept<T: Clone>(items: &[T], is_chosen: &mut impl FnMut() -> bool) -> Vec<T> {
    items.iter().filter(|_| is_chosen()).cloned().collect()
}

fn joined(words: [&str; 2]) -> String {
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use crate::recognition::{line, recognise};

    const CV: &str = "Sanne de Vries\nDelft | 06 12345678 | sanne@example.nl\nhttps://example.nl/sanne\n\nProfiel\n\
        Ik zoek een bijbaan in een winkel.\n\nVaardigheden\n- Excel, Plannen\n\nWerkervaring\nVakkenvuller\nJumbo\n\
        jul 2025 – heden | Delft\n- Vulde vakken\n\nOpleiding\nGrotius College\nHavo\n2020 – 2025 | diploma behaald\n\n\
        Talen\n- Engels (B1)\n\nCertificaten\n- EHBO, Rode Kruis, 2024\n";

    #[test]
    fn each_item_can_be_taken_alone_and_all_together() {
        let recognised = recognise(&line::of_text(CV));
        let items = recognised.items();
        assert_eq!(items.len(), 12, "{items:#?}");
        for (index, item) in items.iter().enumerate() {
            assert_eq!(recognised.take(&[index]).items(), std::slice::from_ref(item));
        }
        let all: Vec<usize> = (0..items.len()).collect();
        assert_eq!(recognised.take(&all).items(), items);
        assert!(recognised.take(&[]).profile().is_empty());
    }

    #[test]
    fn what_was_taken_is_a_profile() {
        let profile = recognise(&line::of_text(CV)).profile();
        assert_eq!((profile.contact.name.as_str(), profile.contact.town.as_str()), ("Sanne de Vries", "Delft"));
        assert_eq!(profile.skills.len(), 2);
        assert_eq!(
            (profile.experiences[0].role.nl.as_str(), profile.experiences[0].place.as_str()),
            ("Vakkenvuller", "Delft")
        );
        assert_eq!(profile.education[0].level, Some(crate::profile::Level::Havo));
        assert_eq!(profile.languages[0].level, Some(crate::profile::Cefr::B1));
        assert_eq!(profile.certificates[0].issuer, "Rode Kruis");
    }
}
