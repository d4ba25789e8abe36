//! The nine screens, one file each, and the example.

mod check;
mod did;
mod done;
mod example;
mod goal;
mod school;
mod skills;
mod start;
mod tell;
mod you;

pub use check::Check;
pub use did::Did;
pub use done::Done;
pub use example::Example;
pub use goal::GoalStep;
pub use school::School;
pub use skills::Skills;
pub use start::Start;
pub use tell::Tell;
pub use you::You;
