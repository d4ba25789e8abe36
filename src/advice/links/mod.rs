//! Links that work.

pub(super) mod badge_link;
pub(super) mod broken_link;
pub(super) mod plain_http;
