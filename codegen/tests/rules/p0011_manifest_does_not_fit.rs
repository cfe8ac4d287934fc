//@ api.toml
name = "example"
release = "1.0"

[profile.plain]
nullable = "MAY_BE_NULL"
annotations = "annotations.h"
abi_check = "ABI_CHECK"
integers = "integers.h"
boolean = "boolean.h"

[[file]]
source = "missing.rs"
header = "missing.h"
profile = "plan"
//@ unlisted.rs
//! A file that nobody lists.
