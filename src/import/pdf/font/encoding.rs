//! What codes mean by the encodings that everyone knows (ISO 32000-1, annex D; Adobe's technical note 5176, appendix C).

/// An encoding with a name, or the own one of a standard font.
#[derive(Clone, Copy)]
pub(super) enum Encoding {
    Standard,
    WinAnsi,
    MacRoman,
    Symbol,
    Dingbats,
}

/// From code 32.
const STANDARD: &str = " !\"#$%&’()*+,-./0123456789:;<=>?\
    @ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\
    ‘abcdefghijklmnopqrstuvwxyz{|}~\0\
    \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
    \0¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\0–†‡·\0¶•‚„”»…‰\0¿\
    \0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ—\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
    \0Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß";

/// What ISO Adobe has after the characters of the standard encoding.
const ISO_ADOBE_MORE: &str = "¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖ\
    ÒÕŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž";

/// From code 128 to 159.
const WIN_ANSI: &str = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/// From code 128.
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü\
    †°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ\
    ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\0ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// From code 32.
const SYMBOL: &str = " !∀#∃%&∋()∗+,−./0123456789:;<=>?\
    ≅ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\
    \0αβχδεφγηιϕκλµνοπθρστυϖωξψζ{|}∼\0\
    \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
    €ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\0\0↵\
    ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇\0\0\0∏√⋅¬∧∨⇔⇐⇑⇒⇓\
    ◊〈\0\0\0∑\0\0\0\0\0\0\0\0\0\0\0〉∫⌠\0⌡";

/// From code 32.
const DINGBATS: &str = " ✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟\
    ✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿\
    ❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞\0\
    ❨❩❪❫❬❭❮❯❰❱❲❳❴❵\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
    \0❡❢❣❤❥❦❧♣♦♥♠①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿\
    ➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔→↔↕➘➙➚➛➜➝➞➟\
    ➠➡➢➣➤➥➦➧➨➩➪➫➬➭➮➯\0➱➲➳➴➵➶➷➸➹➺➻➼➽➾";

impl Encoding {
    /// The one with this name in a file. That of expert fonts isn't known here.
    pub(super) fn named(name: &[u8]) -> Option<Self> {
        match name {
            b"StandardEncoding" => Some(Self::Standard),
            b"WinAnsiEncoding" => Some(Self::WinAnsi),
            b"MacRomanEncoding" => Some(Self::MacRoman),
            _ => None,
        }
    }

    /// The character of a code.
    pub(super) fn char(self, code: u8) -> Option<char> {
        let (table, from) = match (self, code) {
            (Self::WinAnsi | Self::MacRoman, b' '..=b'~') | (Self::WinAnsi, 0xA0..) => return Some(char::from(code)),
            (Self::Standard, _) => (STANDARD, 32),
            (Self::WinAnsi, _) => (WIN_ANSI, 128),
            (Self::MacRoman, _) => (MAC_ROMAN, 128),
            (Self::Symbol, _) => (SYMBOL, 32),
            (Self::Dingbats, _) => (DINGBATS, 32),
        };
        let char =
            code.checked_sub(from).and_then(|index| table.chars().nth(index.into())).filter(|char| *char != '\0');
        // What WinAnsi leaves free is a bullet (annex D.2, note 3).
        char.or_else(|| (matches!(self, Self::WinAnsi) && code > b' ').then_some('•'))
    }
}

/// The character with this number among the strings that every CFF font knows; none for those of expert fonts.
pub(super) fn standard_string(number: usize) -> Option<char> {
    let mut chars = STANDARD.chars().filter(|char| *char != '\0').chain(ISO_ADOBE_MORE.chars());
    chars.nth(number.checked_sub(1)?)
}
