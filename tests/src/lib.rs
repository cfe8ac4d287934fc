//! pntos-tests
