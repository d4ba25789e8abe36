//! The content of a page: the operators that show text, obeyed (ISO 32000-1, 8.4, 9.3, 9.4 and 14.6).

use super::budget::Budget;
use super::font::{Font, Fonts, Text};
use super::matrix::{Matrix, Point};
use super::strings;
use hayro_syntax::content::{Instruction, UntypedIter};
use hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream, String as Bytes};
use hayro_syntax::page::{Page, Resources};
use std::rc::Rc;

/// How deep forms may hold forms.
const MAX_FORMS: usize = 16;

/// How deep states and marks may be nested.
const MAX_NESTING: usize = 500;

/// What a page draws.
#[derive(Default)]
pub(super) struct Drawn {
    /// The characters, in the order in which they are drawn.
    pub(super) glyphs: Vec<Glyph>,
    /// How many pictures there are.
    pub(super) images: usize,
    /// Whether a part could not be read.
    pub(super) damaged: bool,
}

/// One sign on the page.
pub(super) struct Glyph {
    /// Its characters; none where another glyph says them.
    pub(super) text: Text,
    /// Where it begins, on the base line.
    pub(super) start: Point,
    /// Where the next one would begin.
    pub(super) stop: Point,
    /// The direction of the line, of length 1.
    pub(super) direction: Point,
    /// The size of the font on the page, in points.
    pub(super) size: f64,
    /// The number by which the tags know this piece of the page.
    pub(super) mark: Option<i32>,
}

/// Obeys the content of one page.
pub(super) struct Interpreter<'a, 'b> {
    page: &'b Page<'a>,
    fonts: &'b mut Fonts<'a>,
    budget: &'b mut Budget,
    drawn: Drawn,
    state: State,
    saved: Vec<State>,
    marks: Vec<Mark>,
}

/// The graphics state, as far as text needs it.
#[derive(Clone)]
struct State {
    /// From the content to the page.
    page: Matrix,
    /// From the text to the content, and the same at the begin of the line.
    text: Matrix,
    line: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    char_space: f64,
    word_space: f64,
    /// The horizontal scale; 1 is as it is.
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// A marked piece of content.
#[derive(Default)]
struct Mark {
    number: Option<i32>,
    /// The text that stands for all signs within, until it was said.
    actual: Option<Actual>,
}

enum Actual {
    Unsaid(String),
    Said,
}

impl<'a, 'b> Interpreter<'a, 'b> {
    pub(super) fn new(page: &'b Page<'a>, fonts: &'b mut Fonts<'a>, budget: &'b mut Budget) -> Self {
        let state = State {
            page: Matrix(page.initial_transform(true).as_coeffs()),
            text: Matrix::IDENTITY,
            line: Matrix::IDENTITY,
            font: None,
            size: 0.0,
            char_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        Self { page, fonts, budget, drawn: Drawn::default(), state, saved: Vec::new(), marks: Vec::new() }
    }

    /// What the page draws.
    pub(super) fn draw(mut self) -> Drawn {
        let content = self.content();
        let page = self.page;
        self.obey(&content, page.resources(), 0);
        self.drawn
    }

    /// The content of the page: one stream, or several that are read as one.
    fn content(&mut self) -> Vec<u8> {
        let dict = self.page.raw();
        let streams: Vec<Stream<'_>> = match dict.get::<Object<'_>>("Contents") {
            Some(Object::Stream(stream)) => vec![stream],
            Some(Object::Array(array)) => array.iter::<Stream<'_>>().collect(),
            _ => return Vec::new(),
        };
        let mut content = Vec::new();
        for stream in streams {
            match self.budget.unpack(&stream) {
                Some(bytes) => content.extend(bytes),
                None => self.drawn.damaged = true,
            }
            content.push(b'\n');
        }
        content
    }

    fn obey(&mut self, content: &[u8], resources: &Resources<'a>, depth: usize) {
        let mut instructions = UntypedIter::new(content);
        while let Some(instruction) = instructions.next() {
            if !self.budget.obey() {
                return;
            }
            if self.saved.len() > MAX_NESTING || self.marks.len() > MAX_NESTING {
                self.drawn.damaged = true;
                return;
            }
            self.obey_one(&instruction, resources, depth);
        }
    }

    fn obey_one(&mut self, instruction: &Instruction<'_, '_>, resources: &Resources<'a>, depth: usize) {
        let operator: &[u8] = instruction.operator;
        let state = &mut self.state;
        match (operator, numbers(instruction).as_slice()) {
            (b"q", _) => self.saved.push(state.clone()),
            (b"Q", _) => {
                if let Some(saved) = self.saved.pop() {
                    *state = saved;
                }
            }
            (b"cm", _) => {
                if let Some(matrix) = matrix(instruction) {
                    state.page = matrix.then(state.page);
                }
            }
            (b"BT", _) => state.start_line(Matrix::IDENTITY),
            (b"Tm", _) => {
                if let Some(matrix) = matrix(instruction) {
                    state.start_line(matrix);
                }
            }
            (b"Tf", [.., size]) => {
                state.size = *size;
                let dict = name(instruction).and_then(|name| resources.get_font(name));
                state.font = dict.and_then(|dict| self.fonts.load(&dict, self.budget));
            }
            (b"Tc", [space]) => state.char_space = *space,
            (b"Tw", [space]) => state.word_space = *space,
            (b"Tz", [percent]) => state.stretch = percent / 100.0,
            (b"TL", [leading]) => state.leading = *leading,
            (b"Ts", [rise]) => state.rise = *rise,
            (b"Td", [x, y]) => state.next_line(*x, *y),
            (b"TD", [x, y]) => {
                state.leading = -y;
                state.next_line(*x, *y);
            }
            (b"T*", _) => state.next_line(0.0, -state.leading),
            (b"Tj", _) => self.show_text(instruction),
            (b"TJ", _) => self.show_spaced(instruction),
            (b"'", _) => {
                state.next_line(0.0, -state.leading);
                self.show_text(instruction);
            }
            (b"\"", spaces) => {
                if let [word, char] = spaces {
                    (state.word_space, state.char_space) = (*word, *char);
                }
                state.next_line(0.0, -state.leading);
                self.show_text(instruction);
            }
            (b"BI", _) => self.drawn.images += 1,
            (b"Do", _) => {
                if let Some(object) = name(instruction).and_then(|name| resources.get_x_object(name)) {
                    self.draw_object(&object, resources, depth);
                }
            }
            (b"BMC", _) => self.marks.push(Mark::default()),
            (b"BDC", _) => {
                let mark = mark(instruction, resources);
                // The numbers in a form are its own, and no tag of a page means them.
                self.marks.push(Mark { number: mark.number.filter(|_| depth == 0), ..mark });
            }
            (b"EMC", _) => drop(self.marks.pop()),
            _ => {}
        }
    }

    /// Draws a form: content in a stream of its own. A picture is only counted.
    fn draw_object(&mut self, object: &Stream<'a>, resources: &Resources<'a>, depth: usize) {
        let dict = object.dict();
        if dict.get::<Name<'_>>("Subtype").is_some_and(|kind| &*kind == b"Image") {
            self.drawn.images += 1;
            return;
        }
        if !self.budget.draw_form() {
            return;
        }
        if depth == MAX_FORMS {
            self.drawn.damaged = true;
            return;
        }
        let Some(content) = self.budget.unpack(object) else {
            self.drawn.damaged = true;
            return;
        };
        let before = self.state.clone();
        let saved = self.saved.len();
        let marks = self.marks.len();
        let matrix = dict.get::<Array<'_>>("Matrix").and_then(|array| Matrix::of(array.iter::<Number>()));
        self.state.page = matrix.unwrap_or(Matrix::IDENTITY).then(self.state.page);
        match dict.get::<Dict<'a>>("Resources") {
            Some(own) => self.obey(&content, &Resources::new(own), depth + 1),
            None => self.obey(&content, resources, depth + 1),
        }
        // What a form leaves open ends with it.
        self.saved.truncate(saved);
        self.marks.truncate(marks);
        self.state = before;
    }

    fn show_text(&mut self, instruction: &Instruction<'_, '_>) {
        for operand in instruction.operands() {
            if let Object::String(bytes) = operand {
                self.show(bytes);
            }
        }
    }

    /// Texts, and between them how far to go back, in thousandths of the font's size.
    fn show_spaced(&mut self, instruction: &Instruction<'_, '_>) {
        let Some(Object::Array(array)) = instruction.operands().next() else {
            return;
        };
        for item in array.iter::<Object<'_>>() {
            match item {
                Object::String(bytes) => self.show(&bytes),
                Object::Number(back) => {
                    let upright = self.state.font.as_ref().is_some_and(|font| !font.is_horizontal());
                    let by = -back.as_f64() / 1_000.0 * self.state.size;
                    let (x, y) = if upright { (0.0, by) } else { (by * self.state.stretch, 0.0) };
                    self.state.text = Matrix::shift(x, y).then(self.state.text);
                }
                _ => {}
            }
        }
    }

    fn show(&mut self, mut bytes: &[u8]) {
        while let Some(glyph) = self.fonts.read(self.state.font.as_deref(), bytes) {
            bytes = bytes.get(glyph.length..).unwrap_or_default();
            let text = match self.actual() {
                Some(actual) => Text::More(actual),
                None => glyph.text,
            };
            let length = match &text {
                Text::One(char) => char.len_utf8(),
                Text::More(text) => text.len(),
            };
            // One at least: signs without characters cost memory too.
            if !self.budget.write(length.max(1)) {
                return;
            }
            let mark = self.marks.iter().rev().find_map(|mark| mark.number);
            let space = glyph.length == 1 && glyph.code == u32::from(b' ');
            if let Some(glyph) = self.state.place(text, glyph.advance, space, mark) {
                self.drawn.glyphs.push(glyph);
            }
        }
    }

    /// The text that replaces that of the sign to come: all of it for the first one, then nothing.
    fn actual(&mut self) -> Option<String> {
        let mark = self.marks.iter_mut().find_map(|mark| mark.actual.as_mut())?;
        match std::mem::replace(mark, Actual::Said) {
            Actual::Unsaid(text) => Some(text),
            Actual::Said => Some(String::new()),
        }
    }
}

impl State {
    fn start_line(&mut self, at: Matrix) {
        (self.text, self.line) = (at, at);
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.start_line(Matrix::shift(x, y).then(self.line));
    }

    /// The sign on the page, and the place of the next one. None if its place is no number.
    fn place(&mut self, text: Text, advance: (f64, f64), space: bool, mark: Option<i32>) -> Option<Glyph> {
        let sized = Matrix([self.size * self.stretch, 0.0, 0.0, self.size, 0.0, self.rise]);
        let whole = sized.then(self.text).then(self.page);
        let start = whole.apply(0.0, 0.0);
        let stop = whole.apply(advance.0, advance.1);
        let em = whole.apply(1.0, 0.0).from(start);
        let size = whole.apply(0.0, 1.0).from(start).length();

        let more = self.char_space + if space { self.word_space } else { 0.0 };
        let (x, y) = match advance {
            (x, 0.0) => ((x * self.size + more) * self.stretch, 0.0),
            (_, y) => (0.0, y * self.size + more),
        };
        self.text = Matrix::shift(x, y).then(self.text);

        let width = em.length();
        let finite = [start.x, start.y, stop.x, stop.y, size, 1.0 / width].iter().all(|number| number.is_finite());
        let direction = Point { x: em.x / width, y: em.y / width };
        finite.then_some(Glyph { text, start, stop, direction, size, mark })
    }
}

fn mark(instruction: &Instruction<'_, '_>, resources: &Resources<'_>) -> Mark {
    match instruction.operands().nth(1) {
        Some(Object::Dict(dict)) => mark_of(dict),
        Some(Object::Name(name)) => {
            resources.properties.get::<Dict<'_>>(name).as_ref().map(mark_of).unwrap_or_default()
        }
        _ => Mark::default(),
    }
}

fn mark_of(properties: &Dict<'_>) -> Mark {
    let actual = properties.get::<Bytes<'_>>("ActualText");
    Mark { number: properties.get::<i32>("MCID"), actual: actual.map(|bytes| Actual::Unsaid(strings::decode(&bytes))) }
}

fn numbers(instruction: &Instruction<'_, '_>) -> Vec<f64> {
    let number = |operand: &Object<'_>| match operand {
        Object::Number(number) => Some(number.as_f64()),
        _ => None,
    };
    instruction.operands().filter_map(number).collect()
}

fn matrix(instruction: &Instruction<'_, '_>) -> Option<Matrix> {
    Some(Matrix(numbers(instruction).try_into().ok()?))
}

fn name<'b, 'c>(instruction: &Instruction<'b, 'c>) -> Option<&'b Name<'c>> {
    instruction.operands().find_map(|operand| match operand {
        Object::Name(name) => Some(name),
        _ => None,
    })
}
