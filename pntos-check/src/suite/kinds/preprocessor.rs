//! A preprocessor plugin makes the kinds that it lists, and its preprocessors pass on messages only.

use std::ptr::null_mut;

use pntos::client;
use pntos::sys::{self, PntosPluginTypes as Kinds};

use super::ask::{ask, complete, give, texts};
use crate::rule::{calls, kinds as rules};
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::world::hold::Held;
use crate::world::messages::{Content, SECOND, START, message};
use crate::{Judge, Plugin};

const PREPROCESSORS: Applies = Applies::Kinds(&[Kinds::PNTOS_PREPROCESSOR_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "preprocessor::index",
        about: "nothing is made for an index behind the last kind",
        applies: PREPROCESSORS,
        run: index,
    },
    Test {
        name: "preprocessor::messages",
        about: "what is passed on is messages, without gaps",
        applies: PREPROCESSORS,
        run: messages,
    },
    Test {
        name: "preprocessor::names",
        about: "the names of the kinds do not change",
        applies: PREPROCESSORS,
        run: names,
    },
];

const NEW: &str = "PntosPreprocessorPlugin.new_preprocessor";
/// Kinds that are looked at.
const MOST: usize = 64;

fn count(plugin: &Plugin) -> usize {
    // SAFETY: the plugin is live, and of that kind.
    unsafe { (*plugin.table::<sys::PntosPreprocessorPlugin>()).num_preprocessors }
}

fn new(plugin: &Plugin, index: usize) -> Option<Held<sys::PntosPreprocessor>> {
    let made = call!(plugin.table(), PntosPreprocessorPlugin.new_preprocessor, index, null_mut());
    // SAFETY: a preprocessor or NULL, by the description of the slot.
    unsafe { complete::<client::Preprocessor>(NEW, made) }
}

fn index(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    let count = count(&plugin);
    for index in [count, count.saturating_add(1000), usize::MAX] {
        if new(&plugin, index).is_some() {
            judge.report(&rules::INDEX, NEW, format!("it made a preprocessor for index {index} of {count} kinds"));
            break;
        }
    }
    judge.finish(plugin);
}

fn messages(judge: &mut Judge) {
    const SLOT: &str = "PntosPreprocessor.process_pntos_message";
    const ROUNDS: i64 = 5;
    let Some(plugin) = judge.start() else { return };
    'kinds: for index in 0..count(&plugin).min(MOST) {
        let Some(preprocessor) = new(&plugin, index) else { continue };
        for (round, content) in (0..ROUNDS).flat_map(|round| Content::ORDINARY.map(|content| (round, content))) {
            let message = message(content, c"check", START + round * SECOND);
            let message = give!(message, PntosPreprocessor.process_pntos_message, "message");
            let result = ask!(preprocessor.as_ptr(), PntosPreprocessor.process_pntos_message, message);
            // SAFETY: the array is held, and says how many elements it has.
            let gap = result.as_ref().and_then(|result| unsafe { gap(result.as_ptr()) });
            if let Some(gap) = gap {
                judge.report(&calls::NULL_MEMBER, SLOT, format!("the result has NULL in `data[{gap}]`"));
                break 'kinds;
            }
        }
    }
    judge.finish(plugin);
}

/// The first element that is NULL.
///
/// # Safety
///
/// `array` is live.
unsafe fn gap(array: *const sys::PntosMessageArray) -> Option<usize> {
    const MOST: usize = 10_000;
    // SAFETY: promised by the caller.
    unsafe {
        let array = &*array;
        let count = if array.data.is_null() { 0 } else { array.num_messages.min(MOST) };
        (0..count).find(|index| (*array.data.add(*index)).is_null())
    }
}

fn names(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    let look = || {
        // SAFETY: the plugin is live, of that kind, and its names live as long.
        unsafe {
            let table = &*plugin.table::<sys::PntosPreprocessorPlugin>();
            texts(table.preprocessor_identifiers, table.num_preprocessors)
        }
    };
    let before = look();
    if let Some(preprocessor) = new(&plugin, 0) {
        let message = message(Content::Position, c"check", START);
        let message = give!(message, PntosPreprocessor.process_pntos_message, "message");
        drop(ask!(preprocessor.as_ptr(), PntosPreprocessor.process_pntos_message, message));
    }
    let after = look();
    if before != after {
        let slot = "PntosPreprocessorPlugin.preprocessor_identifiers";
        judge.report(&rules::CONSTANT, slot, format!("they were {before:?} and are {after:?}"));
    }
    judge.finish(plugin);
}
