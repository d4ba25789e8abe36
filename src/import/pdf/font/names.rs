//! The characters that the names of glyphs mean (Adobe Glyph List Specification, section 2).

use super::Text;
use unicode_normalization::char::compose;

/// Letters with these at the end of their names have an accent.
const ACCENTS: [(&str, char); 14] = [
    ("hungarumlaut", '\u{30b}'),
    ("commaaccent", '\u{327}'),
    ("circumflex", '\u{302}'),
    ("dotaccent", '\u{307}'),
    ("dieresis", '\u{308}'),
    ("cedilla", '\u{327}'),
    ("ogonek", '\u{328}'),
    ("macron", '\u{304}'),
    ("acute", '\u{301}'),
    ("breve", '\u{306}'),
    ("caron", '\u{30c}'),
    ("grave", '\u{300}'),
    ("tilde", '\u{303}'),
    ("ring", '\u{30a}'),
];

/// Signs with these at the end of their names look different and mean the same.
const LOOKS: [&str; 4] = ["oldstyle", "small", "superior", "inferior"];

/// The known names, sorted.
pub(super) struct Names {
    glyphs: Vec<(&'static str, char)>,
    dingbats: Vec<(&'static str, char)>,
}

impl Default for Names {
    fn default() -> Self {
        Self { glyphs: pairs(NAMES), dingbats: pairs(DINGBATS) }
    }
}

impl Names {
    /// The characters of a name; none if it has no meaning. Those of Zapf Dingbats have names of their own.
    pub(super) fn text(&self, name: &str, dingbats: bool) -> Option<Text> {
        let name = name.split('.').next()?;
        let mut text = String::new();
        for part in name.split('_') {
            let own = if dingbats { find(&self.dingbats, part) } else { None };
            match own.or_else(|| self.char(part)) {
                Some(char) => text.push(char),
                None => text.extend(by_number(part)),
            }
        }
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(char), None) => Some(Text::One(char)),
            (None, _) => None,
            _ => Some(Text::More(text)),
        }
    }

    fn char(&self, name: &str) -> Option<char> {
        match *name.as_bytes() {
            [letter] if letter.is_ascii_alphabetic() => return Some(letter.into()),
            _ if name == "space" => return Some(' '),
            _ => {}
        }
        find(&self.glyphs, name).or_else(|| self.accented(name)).or_else(|| {
            let plain = LOOKS.iter().find_map(|look| name.strip_suffix(look))?;
            self.char(plain)
        })
    }

    fn accented(&self, name: &str) -> Option<char> {
        let (letter, accent) = ACCENTS.iter().find_map(|(end, accent)| Some((name.strip_suffix(end)?, *accent)))?;
        compose(self.char(letter)?, accent)
    }
}

/// The characters of a name that holds their numbers: uni20AC, u1F600.
fn by_number(name: &str) -> Option<String> {
    let (digits, length) = match name.strip_prefix("uni") {
        Some(digits) => (digits, 4),
        None => {
            let digits = name.strip_prefix('u')?;
            (digits, digits.len().clamp(4, 6))
        }
    };
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'A'..=b'F');
    if digits.is_empty() || digits.len() % length != 0 || !digits.bytes().all(is_digit) {
        return None;
    }
    let number = |digits: &[u8]| u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok();
    digits.as_bytes().chunks(length).map(|digits| char::from_u32(number(digits)?)).collect()
}

fn pairs(table: &'static str) -> Vec<(&'static str, char)> {
    let mut words = table.split(' ');
    std::iter::from_fn(|| Some((words.next()?, words.next()?.chars().next()?))).collect()
}

fn find(names: &[(&str, char)], name: &str) -> Option<char> {
    let index = names.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    Some(names[index].1)
}

/// Names of glyphs and their characters, sorted: of the Adobe Glyph List and of the fonts of TeX, those that can stand in a
/// CV of Europe. A letter with an accent is put together.
const NAMES: &str = "\
    AE Æ Alpha Α Alphatonos Ά Beta Β Cdot Ċ Chi Χ Dcroat Đ Delta ∆ Dj Ђ Dslash Đ Dzh Џ Edot Ė Eng Ŋ Epsilon Ε \
    Epsilontonos Έ Eta Η Etatonos Ή Eth Ð Euro € Fita Ѳ Gamma Γ Gdot Ġ H18533 ● H18543 ▪ H18551 ▫ H22073 □ Hard Ъ \
    Hbar Ħ IJ Ĳ Idot İ Ifractur ℑ Ifraktur ℑ Iota Ι Iotatonos Ί Iroman І Ishort Й Izhitsa Ѵ Kappa Κ Lambda Λ Ldot Ŀ \
    Ldotaccent Ŀ Lslash Ł Mu Μ Nu Ν OE Œ Odblacute Ő Ohm Ω Omega Ω Omegatonos Ώ Omicron Ο Omicrontonos Ό Oslash Ø \
    Phi Φ Pi Π Psi Ψ Rfractur ℜ Rfraktur ℜ Rho Ρ Scommaaccent Ș Sigma Σ Soft Ь Tau Τ Tbar Ŧ Theta Θ Thorn Þ Tsoft Ћ \
    Udblacute Ű Upsilon Υ Upsilon1 ϒ Upsilontonos Ύ Xi Ξ Ya Я Yalt Y Yatz Ѣ Ye Є Yen ¥ Yo Ё Yu Ю Zalt Z Zdot Ż Ze Э \
    Zelo Ѕ Zeta Ζ Zhe Ж acute ´ ae æ afii00208 ― afii08941 ₤ afii10017 А afii10018 Б afii10019 В afii10020 Г \
    afii10021 Д afii10022 Е afii10023 Ё afii10024 Ж afii10025 З afii10026 И afii10027 Й afii10028 К afii10029 Л \
    afii10030 М afii10031 Н afii10032 О afii10033 П afii10034 Р afii10035 С afii10036 Т afii10037 У afii10038 Ф \
    afii10039 Х afii10040 Ц afii10041 Ч afii10042 Ш afii10043 Щ afii10044 Ъ afii10045 Ы afii10046 Ь afii10047 Э \
    afii10048 Ю afii10049 Я afii10050 Ґ afii10051 Ђ afii10052 Ѓ afii10053 Є afii10054 Ѕ afii10055 І afii10056 Ї \
    afii10057 Ј afii10058 Љ afii10059 Њ afii10060 Ћ afii10061 Ќ afii10062 Ў afii10065 а afii10066 б afii10067 в \
    afii10068 г afii10069 д afii10070 е afii10071 ё afii10072 ж afii10073 з afii10074 и afii10075 й afii10076 к \
    afii10077 л afii10078 м afii10079 н afii10080 о afii10081 п afii10082 р afii10083 с afii10084 т afii10085 у \
    afii10086 ф afii10087 х afii10088 ц afii10089 ч afii10090 ш afii10091 щ afii10092 ъ afii10093 ы afii10094 ь \
    afii10095 э afii10096 ю afii10097 я afii10098 ґ afii10099 ђ afii10100 ѓ afii10101 є afii10102 ѕ afii10103 і \
    afii10104 ї afii10105 ј afii10106 љ afii10107 њ afii10108 ћ afii10109 ќ afii10110 ў afii10145 Џ afii10146 Ѣ \
    afii10147 Ѳ afii10148 Ѵ afii10193 џ afii10194 ѣ afii10195 ѳ afii10196 ѵ afii57636 ₪ afii61248 ℅ afii61289 ℓ \
    afii61352 № afii61573 \u{202c} afii61574 \u{202d} afii61575 \u{202e} aleph ℵ alpha α alphatonos ά ampersand & \
    angle ∠ angleleft 〈 angleright 〉 anoteleia · approxequal ≈ arrowboth ↔ arrowdblboth ⇔ arrowdbldown ⇓ \
    arrowdblleft ⇐ arrowdblright ⇒ arrowdblup ⇑ arrowdown ↓ arrowleft ← arrowright → arrowup ↑ arrowupright ↗ \
    asciicircum ^ asciitilde ~ asterisk * asteriskmath ∗ asterism ⁂ at @ backslash \\ bar | bardbl ‖ \
    beamedsixteenthnotes ♬ beta β blackdiamond ◆ blackdownpointingtriangle ▼ blackleftpointingpointer ◄ \
    blackleftpointingtriangle ◀ blacklowerlefttriangle ◣ blacklowerrighttriangle ◢ blackrectangle ▬ \
    blackrightpointingpointer ► blackrightpointingtriangle ▶ blacksmallsquare ▪ blacksmilingface ☻ blacksquare ■ \
    blackstar ★ blackupperlefttriangle ◤ blackupperrighttriangle ◥ blackuppointingsmalltriangle ▴ \
    blackuppointingtriangle ▲ braceleft { braceright } bracketleft [ bracketright ] breve ˘ breve1 ˘ brokenbar ¦ \
    bullet • bulletinverse ◘ bulletoperator ∙ bullseye ◎ careof ℅ caron ˇ carriagereturn ↵ cdot ċ cedilla ¸ cent ¢ \
    check ✓ checkmark ✓ chi χ circleR ® circlecopyrt © circlemultiply ⊗ circleplus ⊕ circlewithlefthalfblack ◐ \
    circlewithrighthalfblack ◑ circumflex ˆ club ♣ clubsuitblack ♣ clubsuitwhite ♧ colon : colonmonetary ₡ \
    colonsign ₡ comma , compass ☼ congruent ≅ copyright © cruzeiro ₢ currency ¤ dagger † daggerdbl ‡ dalt d \
    dbllowline ‗ dblverticalbar ‖ dcroat đ degree ° delta δ dialytikatonos ΅ diamond ♦ diamondsuitwhite ♢ dieresis ¨ \
    dieresistonos ΅ divide ÷ dj ђ dmacron đ dnos d dollar $ dong ₫ dotaccent ˙ dotlessi ı dotmath ⋅ dzh џ earth ♁ \
    edot ė eight 8 eighthnotebeamed ♫ eightinferior ₈ eightsuperior ⁸ element ∈ ellipsis … emdash — emptyset ∅ \
    endash – eng ŋ epsilon ε epsilon1 ε epsilontonos έ equal = equivalence ≡ estimated ℮ eta η etatonos ή eth ð \
    euro € exclam ! exclamdbl ‼ exclamdown ¡ existential ∃ falt f female ♀ ff ﬀ ffi ﬃ ffl ﬄ fi ﬁ figuredash ‒ \
    filledbox ■ filledrect ▬ fisheye ◉ fita ѳ five 5 fiveeighths ⅝ fiveinferior ₅ fivesuperior ⁵ fl ﬂ flat ♭ \
    florin ƒ fnos f four 4 fourinferior ₄ foursuperior ⁴ fraction ⁄ franc ₣ galt g gamma γ gdot ġ germandbls ß \
    gradient ∇ grave ` greater > greaterequal ≥ guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright › \
    hard ъ hbar ħ heart ♥ heartsuitblack ♥ heartsuitwhite ♡ horizontalbar ― hotsprings ♨ hungarumlaut ˝ hyphen - \
    hyphentwo ‐ ij ĳ ilde ˜ infinity ∞ integral ∫ integralbt ⌡ integraltp ⌠ intersection ∩ invbullet ◘ \
    invsmileface ☻ iota ι iotadieresistonos ΐ iotatonos ί iroman і ishort й izhitsa ѵ kalt k kappa κ kgreenlandic ĸ \
    lambda λ ldot ŀ ldotaccent ŀ less < lessequal ≤ lira ₤ logicaland ∧ logicalnot ¬ logicalor ∨ longs ſ lozenge ◊ \
    lscript ℓ lslash ł lsquare ℓ macron ¯ male ♂ maltesecross ✠ mars ♂ middot · minus − minute ′ mu µ mu1 µ \
    multiply × musicalnote ♪ musicalnotedbl ♫ musicflatsign ♭ musicsharpsign ♯ napostrophe ŉ natural ♮ \
    nbspace \u{a0} newsheqelsign ₪ nine 9 nineinferior ₉ ninesuperior ⁹ nonbreakingspace \u{a0} notelement ∉ \
    notequal ≠ notsubset ⊄ nsuperior ⁿ nu ν number № numbersign # numero № odblacute ő oe œ ogonek ˛ omega ω \
    omega1 ϖ omegatonos ώ omicron ο omicrontonos ό one 1 onealt 1 onedotenleader ․ oneeighth ⅛ onehalf ½ \
    oneinferior ₁ onequarter ¼ onesuperior ¹ onethird ⅓ openbullet ◦ ordfeminine ª ordmasculine º oslash ø \
    overline ‾ overscore ¯ paragraph ¶ parenleft ( parenleftinferior ₍ parenleftsuperior ⁽ parenright ) \
    parenrightinferior ₎ parenrightsuperior ⁾ partialdiff ∂ percent % period . periodcentered · perpendicular ⊥ \
    perthousand ‰ peseta ₧ phi φ phi1 ϕ pi π plus + plusminus ± pointingindexdownwhite ☟ pointingindexleftwhite ☜ \
    pointingindexrightwhite ☞ pointingindexupwhite ☝ prime ′ primereverse ‵ primereversed ‵ product ∏ propersubset ⊂ \
    propersuperset ⊃ proportional ∝ psi ψ quarternote ♩ question ? questiondown ¿ quotedbl \" quotedblbase „ \
    quotedblleft “ quotedblright ” quoteleft ‘ quoteleftreversed ‛ quotereversed ‛ quoteright ’ quoterightn ŉ \
    quotesinglbase ‚ quotesingle ' radical √ referencemark ※ reflexsubset ⊆ reflexsuperset ⊇ registered ® rho ρ \
    ring ˚ ringhalfleftcentered ˓ ringhalfrightcentered ˒ scommaaccent ș second ″ section § semicolon ; seven 7 \
    seveneighths ⅞ seveninferior ₇ sevensuperior ⁷ sfthyphen \u{ad} sharp ♯ sheqel ₪ sigma σ sigma1 ς sigmafinal ς \
    similar ∼ six 6 sixinferior ₆ sixsuperior ⁶ slash / slong ſ smileface ☺ soft ь softhyphen \u{ad} spade ♠ \
    spadesuitblack ♠ spadesuitwhite ♤ square □ squarediagonalcrosshatchfill ▩ squarehorizontalfill ▤ \
    squareorthogonalcrosshatchfill ▦ squaresmallsolid ▪ squaresolid ■ squareupperlefttolowerrightfill ▧ \
    squareupperrighttolowerleftfill ▨ squareverticalfill ▥ squarewhitewithsmallblack ▣ sterling £ suchthat ∋ \
    summation ∑ sun ☼ talt t tau τ tbar ŧ telephoneblack ☎ therefore ∴ theta θ theta1 ϑ thorn þ three 3 \
    threeeighths ⅜ threeinferior ₃ threequarters ¾ threesuperior ³ tie ⁀ tilde ˜ tildewide ˜ tildewider ˜ \
    tildewidest ˜ tonos ΄ trademark ™ triagdn ▼ triaglf ◄ triagrt ► triagup ▲ triangle △ triangledownsld ▼ \
    triangleinv ▽ triangleleft ◃ triangleleftsld ◀ triangleright ▹ trianglerightsld ▶ trianglesolid ▲ tsoft ћ two 2 \
    twodotenleader ‥ twodotleader ‥ twoinferior ₂ twosuperior ² twothirds ⅔ ualt u udblacute ű underscore _ \
    underscoredbl ‗ union ∪ universal ∀ upsilon υ upsilondieresistonos ΰ upsilontonos ύ venus ♀ verticalbar | \
    weierstrass ℘ whitebullet ◦ whitecircleinverse ◙ whitediamond ◇ whitediamondcontainingblacksmalldiamond ◈ \
    whitedownpointingsmalltriangle ▿ whitedownpointingtriangle ▽ whiteleftpointingsmalltriangle ◃ \
    whiteleftpointingtriangle ◁ whiterightpointingsmalltriangle ▹ whiterightpointingtriangle ▷ whitesmallsquare ▫ \
    whitesmilingface ☺ whitesquare □ whitestar ☆ whitetelephone ☏ whiteuppointingsmalltriangle ▵ \
    whiteuppointingtriangle △ won ₩ xi ξ ya я yatz ѣ ye є yen ¥ yinyang ☯ yo ё ypogegrammeni ͺ yu ю zdot ż ze э \
    zelo ѕ zero 0 zeroinferior ₀ zerosuperior ⁰ zeta ζ zhe ж";

/// Names of the glyphs of Zapf Dingbats.
const DINGBATS: &str = "\
    a1 ✁ a10 ✡ a100 ❞ a101 ❡ a102 ❢ a103 ❣ a104 ❤ a105 ✐ a106 ❥ a107 ❦ a108 ❧ a109 ♠ a11 ☛ a110 ♥ a111 ♦ a112 ♣ \
    a117 ✉ a118 ✈ a119 ✇ a12 ☞ a120 ① a121 ② a122 ③ a123 ④ a124 ⑤ a125 ⑥ a126 ⑦ a127 ⑧ a128 ⑨ a129 ⑩ a13 ✌ a130 ❶ \
    a131 ❷ a132 ❸ a133 ❹ a134 ❺ a135 ❻ a136 ❼ a137 ❽ a138 ❾ a139 ❿ a14 ✍ a140 ➀ a141 ➁ a142 ➂ a143 ➃ a144 ➄ a145 ➅ \
    a146 ➆ a147 ➇ a148 ➈ a149 ➉ a15 ✎ a150 ➊ a151 ➋ a152 ➌ a153 ➍ a154 ➎ a155 ➏ a156 ➐ a157 ➑ a158 ➒ a159 ➓ a16 ✏ \
    a160 ➔ a161 → a162 ➣ a163 ↔ a164 ↕ a165 ➙ a166 ➛ a167 ➜ a168 ➝ a169 ➞ a17 ✑ a170 ➟ a171 ➠ a172 ➡ a173 ➢ a174 ➤ \
    a175 ➥ a176 ➦ a177 ➧ a178 ➨ a179 ➩ a18 ✒ a180 ➫ a181 ➭ a182 ➯ a183 ➲ a184 ➳ a185 ➵ a186 ➸ a187 ➺ a188 ➻ a189 ➼ \
    a19 ✓ a190 ➽ a191 ➾ a192 ➚ a193 ➪ a194 ➶ a195 ➹ a196 ➘ a197 ➴ a198 ➷ a199 ➬ a2 ✂ a20 ✔ a200 ➮ a201 ➱ a202 ✃ \
    a203 ❐ a204 ❒ a205 ❮ a206 ❰ a21 ✕ a22 ✖ a23 ✗ a24 ✘ a25 ✙ a26 ✚ a27 ✛ a28 ✜ a29 ✢ a3 ✄ a30 ✣ a31 ✤ a32 ✥ a33 ✦ \
    a34 ✧ a35 ★ a36 ✩ a37 ✪ a38 ✫ a39 ✬ a4 ☎ a40 ✭ a41 ✮ a42 ✯ a43 ✰ a44 ✱ a45 ✲ a46 ✳ a47 ✴ a48 ✵ a49 ✶ a5 ✆ a50 ✷ \
    a51 ✸ a52 ✹ a53 ✺ a54 ✻ a55 ✼ a56 ✽ a57 ✾ a58 ✿ a59 ❀ a6 ✝ a60 ❁ a61 ❂ a62 ❃ a63 ❄ a64 ❅ a65 ❆ a66 ❇ a67 ❈ a68 ❉ \
    a69 ❊ a7 ✞ a70 ❋ a71 ● a72 ❍ a73 ■ a74 ❏ a75 ❑ a76 ▲ a77 ▼ a78 ◆ a79 ❖ a8 ✟ a81 ◗ a82 ❘ a83 ❙ a84 ❚ a85 ❯ a86 ❱ \
    a87 ❲ a88 ❳ a89 ❨ a9 ✠ a90 ❩ a91 ❬ a92 ❭ a93 ❪ a94 ❫ a95 ❴ a96 ❵ a97 ❛ a98 ❜ a99 ❝";
