//! What stands on the CV at all, and when it was.

pub(super) mod no_goal;
