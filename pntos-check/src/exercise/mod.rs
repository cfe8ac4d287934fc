//! Calls any slot of any table.
