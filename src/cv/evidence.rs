//! What an experience shows of the printed skills: bullets that open with the skill exactly as it stands in the block.

use super::document::{Block, Role, Run};
use super::markdown;
use crate::profile::{Experience, Profile, Task};
use crate::skill::{Phrase, Skill};
use crate::text::{Lang, after_colon, capitalise, join};

/// The most skills that are printed; more are kept, but a recruiter reads no further.
pub const MAX_SKILLS: usize = 12;

/// How many skills may open one bullet.
const LEADING_SKILLS: usize = 2;

/// The skills that are printed, in the order of the block: what can be searched for before how someone works, and in
/// each of these what is shown by something before what is not.
pub(crate) fn printed(profile: &Profile) -> Vec<&Skill> {
    let may_stand = |skill: &&Skill| !profile.only_proven || profile.is_proven(skill);
    let mut skills: Vec<_> = profile.skills.iter().filter(may_stand).take(MAX_SKILLS).collect();
    skills.sort_by_cached_key(|skill| (!skill.is_concrete(), !profile.is_proven(skill)));
    skills
}

/// A bullet of an experience, and the printed skills that open it; none where it shows no printed skill.
pub(super) struct Bullet<'a> {
    pub(super) skills: Vec<&'a Skill>,
    /// One item, or as many as the student's words need.
    pub(super) blocks: Vec<Block>,
}

/// What an experience says beside its head: tasks that show nothing in particular, and bullets.
pub(super) struct Evidence<'a> {
    /// The ticked tasks that no bullet took.
    pub(super) tasks: Vec<&'a str>,
    pub(super) bullets: Vec<Bullet<'a>>,
}

/// Sorts what an experience says: each ticked task is printed once, with the skill it shows or among the tasks.
pub(super) fn gather<'a>(
    profile: &Profile,
    experience: &'a Experience,
    printed: &[&'a Skill],
    lang: Lang,
) -> Evidence<'a> {
    let showing = printed.iter().map(|&skill| (skill, experience.ticked_for(skill)));
    let shared = share(showing.collect());
    let is_taken = |id: &str| shared.iter().any(|(_, phrases)| phrases.iter().any(|phrase| phrase.id == id));
    let tasks = experience.tasks.iter().filter(|task| match task {
        Task::Ticked(id) => !is_taken(id),
        Task::Own(_) => false,
    });
    let tasks = tasks.filter_map(|task| experience.task_shown(task, lang)).collect();
    let ticked = shared.into_iter().map(|(skills, phrases)| {
        let words: Vec<_> = phrases.iter().map(|phrase| phrase.text.get(lang)).collect();
        bullet(profile, skills, &join(&words, lang), lang)
    });
    let given = experience.examples.iter().filter_map(|example| {
        let leading = printed.iter().filter(|skill| example.shows.contains(skill)).take(LEADING_SKILLS);
        Some(bullet(profile, leading.copied().collect(), &as_bullet(&experience.example_shown(example, lang)?), lang))
    });
    Evidence { tasks, bullets: ticked.chain(given).collect() }
}

/// Shares ticked tasks among skills. The first skill in the order of the CV takes them; one that comes later and finds
/// none left opens the same bullet, as long as that has room.
fn share<'a>(showing: Vec<(&'a Skill, Vec<&'static Phrase>)>) -> Vec<(Vec<&'a Skill>, Vec<&'static Phrase>)> {
    let mut shared: Vec<(Vec<&'a Skill>, Vec<&'static Phrase>)> = Vec::new();
    for (skill, phrases) in showing {
        let is_taken = |phrase: &&Phrase| shared.iter().any(|(_, taken)| taken.contains(phrase));
        let free: Vec<_> = phrases.iter().copied().filter(|phrase| !is_taken(phrase)).collect();
        if !free.is_empty() {
            shared.push((vec![skill], free));
            continue;
        }
        let with_room = |(skills, taken): &&mut (Vec<&'a Skill>, Vec<&'static Phrase>)| {
            skills.len() < LEADING_SKILLS && phrases.iter().any(|phrase| taken.contains(phrase))
        };
        if let Some((skills, _)) = shared.iter_mut().find(with_room) {
            skills.push(skill);
        }
    }
    shared
}

/// "Klantgericht: klanten de weg wijzen"; without a skill the words alone.
fn bullet<'a>(profile: &Profile, skills: Vec<&'a Skill>, text: &str, lang: Lang) -> Bullet<'a> {
    let lead = skills.iter().map(|skill| profile.said(skill, lang)).collect::<Vec<_>>().join(", ");
    let text = if lead.is_empty() { capitalise(text) } else { after_colon(text) };
    let mut blocks = markdown::blocks(&text, Role::Item);
    if let (false, Some(first)) = (lead.is_empty(), blocks.first_mut()) {
        first.runs.insert(0, Run::plain(" "));
        first.runs.insert(0, Run { bold: true, ..Run::plain(format!("{lead}:")) });
    }
    Bullet { skills, blocks }
}

/// A single sentence loses its full stop, as the composed examples beside it have none.
pub(super) fn as_bullet(text: &str) -> String {
    match text.strip_suffix('.') {
        Some(sentence) if !sentence.contains(['.', '!', '?', '\n', '…']) => sentence.to_owned(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skill::activity;

    #[test]
    fn a_task_goes_to_the_first_skill_and_the_next_stands_beside_it() {
        let [a, b, c, d] = ["a", "b", "c", "d"].map(Skill::known);
        let tasks = activity::find("vakkenvuller").unwrap().tasks;
        let [one, two, three] = [&tasks[0], &tasks[1], &tasks[2]];
        let check = |showing: Vec<(&Skill, Vec<&'static Phrase>)>, expected: &[(Vec<&Skill>, Vec<&Phrase>)]| {
            assert_eq!(share(showing), expected);
        };
        check(vec![(&a, vec![one]), (&b, vec![two])], &[(vec![&a], vec![one]), (vec![&b], vec![two])]);
        check(vec![(&a, vec![one, two]), (&b, vec![two])], &[(vec![&a, &b], vec![one, two])]);
        check(
            vec![(&a, vec![one]), (&b, vec![one, two]), (&c, vec![one]), (&d, vec![one, three])],
            &[(vec![&a, &c], vec![one]), (vec![&b], vec![two]), (vec![&d], vec![three])],
        );
        check(vec![(&a, vec![one]), (&b, vec![one]), (&c, vec![one])], &[(vec![&a, &b], vec![one])]);
        check(vec![(&a, vec![])], &[]);
    }
}
