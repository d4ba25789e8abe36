//! Where something stands on the page: points, and the transformations of ISO 32000-1, 8.3.

use hayro_syntax::object::Number;

/// A point on the page, in points (1/72 inch) from its top left corner, or a vector between two.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Point {
    /// The vector from another point to this one.
    pub(super) fn from(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }

    pub(super) fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    /// How far it goes along a direction of length 1, and how far aside.
    pub(super) fn along(self, direction: Self) -> (f64, f64) {
        (self.x * direction.x + self.y * direction.y, self.x * direction.y - self.y * direction.x)
    }
}

/// A transformation: `[a b c d e f]` of the standard.
#[derive(Clone, Copy, Debug)]
pub(super) struct Matrix(pub(super) [f64; 6]);

impl Matrix {
    pub(super) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub(super) fn shift(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// The six numbers of an operator or an array; none if one of them is missing.
    pub(super) fn of(numbers: impl Iterator<Item = Number>) -> Option<Self> {
        let numbers: Vec<f64> = numbers.take(6).map(|number| number.as_f64()).collect();
        Some(Self(numbers.try_into().ok()?))
    }

    /// This transformation, and then the other.
    pub(super) fn then(self, other: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [m, n, o, p, q, r] = other.0;
        Self([a * m + b * o, a * n + b * p, c * m + d * o, c * n + d * p, e * m + f * o + q, e * n + f * p + r])
    }

    /// Where a point comes to stand.
    pub(super) fn apply(self, x: f64, y: f64) -> Point {
        let [a, b, c, d, e, f] = self.0;
        Point { x: a * x + c * y + e, y: b * x + d * y + f }
    }
}
