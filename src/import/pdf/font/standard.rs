//! The fonts that every reader knows, and how wide their characters are (Adobe's Core 14 AFM files).

use unicode_normalization::char::decompose_canonical;

/// The widths of a standard font. The slanted ones of Helvetica and Courier are as wide as the upright ones.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standard {
    Helvetica,
    HelveticaBold,
    Times,
    TimesBold,
    TimesItalic,
    TimesBoldItalic,
    Courier,
    Symbol,
    Dingbats,
}

/// What a character is wide that is not in the tables, in thousandths.
const OTHER: u16 = 500;

impl Standard {
    /// The one that a font stands for or looks like by its name; Helvetica if nothing tells.
    pub(super) fn named(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        let has = |part: &str| name.contains(part);
        let bold = has("bold") || has("demi");
        let italic = has("italic") || has("oblique");
        if has("dingbats") {
            return Self::Dingbats;
        }
        if name == "symbol" || name.ends_with("+symbol") {
            return Self::Symbol;
        }
        if has("courier") || has("mono") {
            return Self::Courier;
        }
        match (has("times") || has("serif") && !has("sans"), bold, italic) {
            (false, false, _) => Self::Helvetica,
            (false, true, _) => Self::HelveticaBold,
            (true, false, false) => Self::Times,
            (true, true, false) => Self::TimesBold,
            (true, false, true) => Self::TimesItalic,
            (true, true, true) => Self::TimesBoldItalic,
        }
    }

    /// How wide a character is, in parts of the font's size.
    pub(super) fn width(self, char: char) -> f64 {
        let table = match self {
            Self::Helvetica => HELVETICA,
            Self::HelveticaBold => HELVETICA_BOLD,
            Self::Times => TIMES,
            Self::TimesBold => TIMES_BOLD,
            Self::TimesItalic => TIMES_ITALIC,
            Self::TimesBoldItalic => TIMES_BOLD_ITALIC,
            Self::Courier => return 0.6,
            Self::Symbol => SYMBOL,
            Self::Dingbats => ZAPF_DINGBATS,
        };
        // A letter with an accent is as wide as without, unless the table says otherwise.
        let mut base = None;
        decompose_canonical(char, |part| base = base.or(Some(part)));
        let char = match char {
            '\u{a0}' => ' ',
            '\u{ad}' => '-',
            char => char,
        };
        let width = find(table, char).or_else(|| find(table, base?)).unwrap_or(OTHER);
        f64::from(width) / 1_000.0
    }
}

/// The width of a character in a table: a width and its characters on each line.
fn find(table: &str, char: char) -> Option<u16> {
    let (width, _) = table.lines().filter_map(|line| line.split_once(' ')).find(|(_, chars)| chars.contains(char))?;
    width.parse().ok()
}

const HELVETICA: &str = "\
    167 ⁄\n\
    191 '\n\
    222 ijlł‘’‚\n\
    260 |¦\n\
    278  !,./:;I[\\]ft·ìíîïīı\n\
    299 ľ\n\
    317 ť\n\
    333 ()-`r¡¨¯²³´¸¹ˆˇ˘˙˚˛˜˝“”„‹›\n\
    334 {}\n\
    350 •\n\
    355 \"\n\
    365 º\n\
    370 ª\n\
    389 *\n\
    400 °\n\
    453 √\n\
    469 ^\n\
    471 ◊\n\
    476 ∂\n\
    500 Jcksvxyzﬁﬂ\n\
    537 ¶\n\
    549 ≠≤≥\n\
    556 #$0123456789?L_abdeghnopqu¢£¤¥§«µ»ðþđŁƒ–†‡€\n\
    584 +<=>~¬±×÷−\n\
    600 ∑\n\
    611 FTZ¿ßø\n\
    612 ∆\n\
    643 ď\n\
    667 &ABEKPSVXYÞ\n\
    722 CDHNRUwÐĐ\n\
    737 ©®\n\
    778 GOQØ\n\
    833 Mm\n\
    834 ¼½¾\n\
    889 %æ\n\
    944 Wœ\n\
    1000 ÆŒ—…‰™\n\
    1015 @";

const HELVETICA_BOLD: &str = "\
    167 ⁄\n\
    238 '\n\
    278  ,./I\\ijl·ıł‘’‚\n\
    280 |¦\n\
    333 !()-:;[]`ft¡¨¯²³´¸¹ˆˇ˘˙˚˛˜˝‹›\n\
    350 •\n\
    365 º\n\
    370 ª\n\
    389 *r{}ť\n\
    400 °ľ\n\
    474 \"\n\
    494 ∂◊\n\
    500 z“”„\n\
    549 √≠≤≥\n\
    556 #$0123456789J_aceksvxy¢£¤¥§«¶»ƒ–†‡€\n\
    584 +<=>^~¬±×÷−\n\
    600 ∑\n\
    611 ?FLTZbdghnopquµ¿ßðøþđŁﬁﬂ\n\
    612 ∆\n\
    667 EPSVXYÞ\n\
    722 &ABCDHKNRUÐĐ\n\
    737 ©®\n\
    743 ď\n\
    778 GOQwØ\n\
    833 M\n\
    834 ¼½¾\n\
    889 %mæ\n\
    944 Wœ\n\
    975 @\n\
    1000 ÆŒ—…‰™";

const TIMES: &str = "\
    167 ⁄\n\
    180 '\n\
    200 |¦\n\
    250  ,.·\n\
    276 ª\n\
    278 /:;\\ijltıł\n\
    300 ²³¹\n\
    310 º\n\
    326 ť\n\
    333 !()-I[]`fr¡¨¯´¸ˆˇ˘˙˚˛˜˝‘’‚‹›\n\
    344 ľ\n\
    350 •\n\
    389 Js\n\
    400 °\n\
    408 \"\n\
    444 ?acez¿“”„\n\
    453 ¶√\n\
    469 ^\n\
    471 ◊\n\
    476 ∂\n\
    480 {}\n\
    500 #$*0123456789_bdghknopquvxy¢£¤¥§«µ»ßðøþđƒ–†‡€\n\
    541 ~\n\
    549 ≠≤≥\n\
    556 FPSÞﬁﬂ\n\
    564 +<=>¬±×÷−\n\
    588 ď\n\
    600 ∑\n\
    611 ELTZŁ\n\
    612 ∆\n\
    667 BCRæ\n\
    722 ADGHKNOQUVXYwÐØĐœ\n\
    750 ¼½¾\n\
    760 ©®\n\
    778 &m\n\
    833 %\n\
    889 MÆŒ\n\
    921 @\n\
    944 W\n\
    980 ™\n\
    1000 —…‰";

const TIMES_BOLD: &str = "\
    167 ⁄\n\
    220 |¦\n\
    250  ,.·\n\
    278 '/\\ilıł\n\
    300 ª²³¹\n\
    330 º\n\
    333 !()-:;[]`fjt¡¨¯´¸ˆˇ˘˙˚˛˜˝‘’‚‹›\n\
    350 •\n\
    389 Is\n\
    394 {}ľ\n\
    400 °\n\
    416 ť\n\
    444 cerz\n\
    494 ∂◊\n\
    500 #$*0123456789?J_agovxy¢£¤¥§«»¿ðøƒ–“”„†‡€\n\
    520 ~\n\
    540 ¶\n\
    549 √≠≤≥\n\
    555 \"\n\
    556 Sbdhknpquµßþđﬁﬂ\n\
    570 +<=>¬±×÷−\n\
    581 ^\n\
    600 ∑\n\
    611 FPÞ\n\
    612 ∆\n\
    667 BELTZŁ\n\
    672 ď\n\
    722 ACDNRUVXYwÐæĐœ\n\
    747 ©®\n\
    750 ¼½¾\n\
    778 GHKOQØ\n\
    833 &m\n\
    930 @\n\
    944 M\n\
    1000 %WÆŒ—…‰™";

const TIMES_ITALIC: &str = "\
    167 ⁄\n\
    214 '\n\
    250  ,.·\n\
    275 |¦\n\
    276 ª\n\
    278 /\\fijltıł\n\
    300 ²³¹ľť\n\
    310 º\n\
    333 !()-:;I`¨¯´¸ˆˇ˘˙˚˛˜˝‘’‚‹›\n\
    350 •\n\
    389 []rsz¡\n\
    400 {}°\n\
    420 \"\n\
    422 ^\n\
    444 Jcekvxy\n\
    453 √\n\
    471 ◊\n\
    476 ∂\n\
    500 #$*0123456789?S_abdghnopqu¢£¤¥§«µ»¿ßðøþđƒ–†‡€ﬁﬂ\n\
    523 ¶\n\
    541 ~\n\
    544 ď\n\
    549 ≠≤≥\n\
    556 LTYZŁ“”„\n\
    600 ∑\n\
    611 ABEFPRVXÞĽ\n\
    612 ∆\n\
    667 CKNwæœ\n\
    675 +<=>¬±×÷−\n\
    722 DGHOQUmÐØĐ\n\
    750 ¼½¾\n\
    760 ©®\n\
    778 &\n\
    833 %MW\n\
    889 Æ—…\n\
    920 @\n\
    944 Œ\n\
    980 ™\n\
    1000 ‰";

const TIMES_BOLD_ITALIC: &str = "\
    167 ⁄\n\
    220 |¦\n\
    250  ,.·\n\
    266 ª\n\
    278 '/\\ijltıł\n\
    300 ²³¹º\n\
    333 ()-:;[]`f¨¯´¸ˆˇ˘˙˚˛˜˝‘’‚‹›\n\
    348 {}\n\
    350 •\n\
    366 ť\n\
    382 ľ\n\
    389 !Irsz¡\n\
    400 °\n\
    444 cevy\n\
    494 ∂◊\n\
    500 #$*0123456789?J_abdgkopqx¢£¤¥§«¶»¿ßðøþđƒ–“”„†‡€\n\
    549 √≠≤≥\n\
    555 \"\n\
    556 Shnuﬁﬂ\n\
    570 +<=>^~±×÷\n\
    576 µ\n\
    600 ∑\n\
    606 ¬−\n\
    608 ď\n\
    611 LPTYZÞŁ\n\
    612 ∆\n\
    667 ABCEFKRVXw\n\
    722 DGNOQUÐØæĐœ\n\
    747 ©®\n\
    750 ¼½¾\n\
    778 &Hm\n\
    832 @\n\
    833 %\n\
    889 MW\n\
    944 ÆŒ\n\
    1000 —…‰™";

const SYMBOL: &str = "\
    167 ⁄\n\
    200 |\n\
    247 ′\n\
    250  ,.⋅\n\
    274 ∫\n\
    278 /:;\n\
    329 ι〈〉\n\
    333 !()[]Ι\n\
    400 °\n\
    411 γ″\n\
    439 εςτ∋\n\
    444 ?\n\
    460 •\n\
    480 {}\n\
    493 ξ\n\
    494 δζ∂◊\n\
    500 #0123456789_ƒ∗\n\
    521 θνφ\n\
    549 +<=>±×÷βκλοπρχ∃−√∼≅≈≡≤≥\n\
    556 Ρ\n\
    576 µυ\n\
    592 Σ\n\
    603 Γησϕ↑↓⇑⇓∧∨\n\
    611 ΕΖΤ\n\
    612 ∆\n\
    620 ϒ\n\
    631 αϑ\n\
    645 Ξ\n\
    658 ↵⊥\n\
    667 Β\n\
    686 Λψωℑ⌠⌡\n\
    690 Υ\n\
    713 ¬ϖ∀∇∈∑∝∞⊂⊃⊆⊇\n\
    722 ΑΗΚΝΟΧ\n\
    741 Θ\n\
    750 €\n\
    753 ♠♣♥♦\n\
    763 Φ\n\
    768 ΠΩ∠∩∪⊕⊗\n\
    778 &\n\
    795 Ψℜ\n\
    823 ℵ∅∏\n\
    833 %\n\
    863 ∴\n\
    889 Μ\n\
    987 ℘←→⇐⇒\n\
    1000 …\n\
    1042 ↔⇔";

const ZAPF_DINGBATS: &str = "\
    138 ❘\n\
    234 ❲❳\n\
    276 ❬❭\n\
    277 ❙\n\
    278  \n\
    317 ❪❫\n\
    334 ❴❵\n\
    390 ❨❩\n\
    392 ❛❜\n\
    410 ❰❱\n\
    415 ❚\n\
    438 ◗\n\
    458 ↕\n\
    463 ➧\n\
    494 ✝\n\
    509 ❮❯\n\
    537 ✟\n\
    544 ❢❣\n\
    549 ✌\n\
    552 ✞\n\
    571 ✗\n\
    577 ✠\n\
    595 ♦\n\
    626 ♠\n\
    667 ❥\n\
    668 ❝❞\n\
    677 ✘\n\
    682 ✽\n\
    687 ❄\n\
    689 ❆\n\
    690 ✉\n\
    692 ✡\n\
    694 ♥\n\
    695 ✶\n\
    696 ❅➭➮\n\
    701 ✾\n\
    707 ✻❃\n\
    708 ✼\n\
    713 ❉\n\
    719 ☎\n\
    723 ✲\n\
    732 ❡\n\
    744 ✱\n\
    748 ➘➚\n\
    749 ✳\n\
    754 ✜\n\
    755 ✓\n\
    759 ✛✺❑❒\n\
    760 ✚❦❧➲\n\
    761 ■✖\n\
    762 ✕❏❐\n\
    763 ✙\n\
    768 ✸\n\
    771 ➴➶\n\
    776 ♣✷\n\
    784 ❖\n\
    785 ❋\n\
    786 ✢❇\n\
    787 ❈\n\
    788 ①②③④⑤⑥⑦⑧⑨⑩◆✣✤❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓\n\
    789 ✆✪❁❂\n\
    790 ✇✥✴\n\
    791 ●✈❊\n\
    792 ✵✹\n\
    793 ✦\n\
    794 ✧\n\
    815 ❀\n\
    816 ★✮\n\
    823 ✩✬\n\
    826 ✿\n\
    828 ➡\n\
    831 ✯➺\n\
    833 ✭\n\
    834 ➟\n\
    836 ➩➪\n\
    838 →\n\
    841 ✫\n\
    846 ✔\n\
    855 ✍\n\
    865 ➵\n\
    867 ➫➬\n\
    873 ❍➠➻\n\
    874 ➯➱\n\
    883 ➨\n\
    888 ➷➹\n\
    892 ▲▼\n\
    894 ➔\n\
    910 ❤\n\
    911 ✎✐\n\
    917 ➤\n\
    918 ➛➾\n\
    923 ✰\n\
    924 ➙➢➣\n\
    927 ➜➼\n\
    928 ➝➞\n\
    930 ➥\n\
    931 ➦\n\
    933 ✏\n\
    939 ☞\n\
    945 ✑\n\
    946 ➳\n\
    960 ☛\n\
    961 ✂\n\
    967 ➸\n\
    970 ➽\n\
    974 ✁✃✒\n\
    980 ✄\n\
    1016 ↔";
