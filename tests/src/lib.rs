//! Tests of what crosses crates and languages; there is nothing to link here.
