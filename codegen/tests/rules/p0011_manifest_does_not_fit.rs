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

[[file]]
source = "one.rs"
header = "../one.h"
profile = "plain"

[[file]]
source = "type.rs"
header = "x/a_b.h"
profile = "plain"

[[file]]
source = "lib.rs"
header = "X_A/B.h"
profile = "plain"

[[file]]
source = "one.rs"
header = "two.h"
profile = "plain"
//@ unlisted.rs
//! A file that nobody lists.
//@ one.rs
//! A file.
//@ type.rs
//! A file.
//@ lib.rs
//! A file.
