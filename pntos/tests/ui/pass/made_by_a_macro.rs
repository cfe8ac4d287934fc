use pntos::prelude::*;

macro_rules! utility {
    ($name:ident, $identifier:literal) => {
        #[derive(Default)]
        struct $name;

        impl CommonPlugin for $name {}

        #[pntos_plugin(identifier = $identifier)]
        impl UtilityPlugin for $name {}
    };
}

utility!(One, "one");
utility!(Two, "two");

pntos::export_plugins![One, Two];

fn main() {}
