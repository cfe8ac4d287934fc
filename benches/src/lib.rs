//! pntos-benches
