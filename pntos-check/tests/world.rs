//! The system sees what is done with its objects. The plugin is played by the test itself, through the raw tables.

use std::{
    ffi::CStr,
    fs::File,
    io::Read,
    os::fd::FromRawFd,
    ptr::null_mut,
    sync::{Mutex, MutexGuard, PoisonError},
};

use pntos::sys;
use pntos_check::{
    Finding, Sink, crash, slot,
    world::{
        self, Settings, World, data,
        draft::Loan,
        ledger::Kind,
        messages::{Content, START, message},
    },
};

const TRANSPORT: &str = "PntosTransportPlugin.broadcast_message";

#[derive(Default)]
struct Notes(Mutex<Vec<Finding>>);

impl Sink for Notes {
    fn report(&self, finding: Finding) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(finding);
    }
}

impl Notes {
    fn codes(&self) -> Vec<&'static str> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().map(|finding| finding.rule.code).collect()
    }

    fn text(&self) -> String {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter()
            .map(|finding| {
                format!("{} {}: {}\n", finding.rule.code, finding.slot.as_deref().unwrap_or("-"), finding.what)
            })
            .collect()
    }
}

/// A process has one world at a time.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn new_world() -> (&'static World, &'static Notes) {
    let notes: &'static Notes = Box::leak(Box::default());
    (World::new(notes, Settings::default()), notes)
}

fn inc_ref<T>(object: *mut T) {
    // SAFETY: a counted object begins with its functions.
    unsafe { (**object.cast::<*mut sys::PntosManagedMemory>()).inc_ref.unwrap()(object.cast()) }
}

fn dec_ref<T>(object: *mut T) {
    // SAFETY: as above.
    unsafe { (**object.cast::<*mut sys::PntosManagedMemory>()).dec_ref.unwrap()(object.cast()) }
}

fn num_refs<T>(object: *mut T) -> usize {
    // SAFETY: as above.
    unsafe { (**object.cast::<*mut sys::PntosManagedMemory>()).num_refs.unwrap()(object.cast()) }
}

fn given() -> *mut sys::PntosMessage {
    world::transfer(message(Content::Position, c"gps", START), TRANSPORT, "message")
}

/// What a process says that dies of what `fault` does.
fn last_words(fault: fn()) -> String {
    let _alone = alone();
    let (_, _) = new_world();
    let mut ends = [0; 2];
    // SAFETY: the child only does what the test wants, and ends without running anything of the test's harness.
    unsafe {
        assert_eq!(libc::pipe(ends.as_mut_ptr()), 0);
        let child = libc::fork();
        if child == 0 {
            libc::dup2(ends[1], libc::STDERR_FILENO);
            crash::install();
            fault();
            libc::_exit(0);
        }
        libc::close(ends[1]);
        let mut text = String::new();
        File::from_raw_fd(ends[0]).read_to_string(&mut text).unwrap();
        let mut status = 0;
        libc::waitpid(child, &mut status, 0);
        assert!(!libc::WIFEXITED(status) || libc::WEXITSTATUS(status) == crash::EXPLAINED, "{text}");
        text
    }
}

#[test]
fn says_how_many_of_the_transferred_objects_are_kept() {
    let _alone = alone();
    let (world, notes) = new_world();
    for index in 0..3 {
        let _call = slot::enter(TRANSPORT);
        let message = given();
        if index > 0 {
            dec_ref(message);
        }
    }
    world.finish();

    assert_eq!(notes.codes(), ["C0040"]);
    assert!(
        notes.text().contains(
            "keeps 1 of 3 objects `PntosMessage` transferred by `PntosTransportPlugin.broadcast_message` as `message`"
        ),
        "{}",
        notes.text()
    );
}

#[test]
fn is_content_when_everything_comes_back() {
    let _alone = alone();
    let (world, notes) = new_world();
    let mediator = world.mediator();
    let message = given();
    inc_ref(message);
    assert_eq!(num_refs(message), 2);
    dec_ref(message);
    // SAFETY: the table is as the API says.
    unsafe { (*mediator).process_pntos_message.unwrap()(mediator, message) };
    dec_ref(mediator);
    world.finish();

    assert_eq!(notes.text(), "");
    assert_eq!(world.outgoing().len(), 1);
}

#[test]
fn tells_a_second_release_and_one_of_what_is_not_held() {
    let _alone = alone();
    let (world, notes) = new_world();
    let message = given();
    dec_ref(message);
    // SAFETY: the table outlives the object.
    unsafe { world_table().dec_ref.unwrap()(message.cast()) };
    let lent = world.lent_mediator();
    dec_ref(lent);
    world.finish();

    assert_eq!(notes.codes(), ["C0041", "C0041"]);
}

fn world_table() -> &'static sys::PntosManagedMemory {
    // SAFETY: the table is a constant.
    unsafe { &*world::draft::memory() }
}

#[test]
fn an_object_may_be_changed_by_its_only_holder() {
    let _alone = alone();
    let (world, notes) = new_world();
    let message = given();
    // SAFETY: the message is ours alone.
    unsafe { (*(*message).wrapped_message).sequence_id = 7 };
    dec_ref(message);
    world.finish();

    assert_eq!(notes.text(), "");
}

#[test]
fn names_who_writes_to_a_shared_object() {
    let words = last_words(|| {
        let _call = slot::enter(TRANSPORT);
        let message = given();
        inc_ref(message);
        // SAFETY: it faults, as it has to.
        unsafe { (*(*message).wrapped_message).sequence_id = 7 };
    });

    assert!(words.contains("C0043"), "{words}");
    assert!(
        words.contains(
            "writes to the PntosMessage `message`, which was transferred by `PntosTransportPlugin.broadcast_message`"
        ),
        "{words}"
    );
}

#[test]
fn names_who_uses_an_object_after_its_release() {
    let words = last_words(|| {
        let message = given();
        dec_ref(message);
        // SAFETY: it faults, as it has to.
        std::hint::black_box(unsafe { (*message).wrapped_message.read_volatile() });
    });

    assert!(words.contains("C0042"), "{words}");
}

#[test]
fn names_who_uses_a_lent_text_after_the_call() {
    static TEXT: Kind = Kind { name: "text", fixed: true };
    let words = last_words(|| {
        let loan = Loan::new(b"gps\0", &TEXT, TRANSPORT, "channel_name");
        let kept = loan.pointer();
        drop(loan);
        // SAFETY: it faults, as it has to.
        std::hint::black_box(unsafe { kept.read_volatile() });
    });

    assert!(words.contains("C0045"), "{words}");
    assert!(words.contains("lent for the call of `PntosTransportPlugin.broadcast_message`"), "{words}");
}

#[test]
fn names_who_reads_past_the_end() {
    let words = last_words(|| {
        let bytes = world::transfer(data::bytes(b"abc"), TRANSPORT, "bytes");
        // SAFETY: it faults, as it has to.
        std::hint::black_box(unsafe { (*bytes).data.add(3).read_volatile() });
    });

    assert!(words.contains("C0046"), "{words}");
}

#[test]
fn the_registry_gives_back_what_was_set_and_tells_observers() {
    let _alone = alone();
    let (world, notes) = new_world();
    let mediator = world.mediator();
    unsafe extern "C" fn changed(
        receiver: *mut sys::c_void,
        _group: *mut sys::c_char,
        _keys: *mut *mut sys::c_char,
        count: usize,
        values: *mut sys::PntosKeyValueStore,
    ) {
        // SAFETY: the receiver is the counter below; the store is ours.
        unsafe {
            *receiver.cast::<usize>() += count;
            assert_eq!((*values).get_int.unwrap()(values, c"rate".as_ptr().cast_mut()), 5);
        }
        dec_ref(values);
    }
    let mut heard = 0usize;
    // SAFETY: the tables are as the API says.
    unsafe {
        let registry = (*mediator).registry;
        let store = (*registry).batch_start.unwrap()(registry, c"mine".as_ptr().cast_mut());
        (*store).request_notify.unwrap()(store, null_mut(), (&raw mut heard).cast(), Some(changed));
        (*store).set_int.unwrap()(store, c"rate".as_ptr().cast_mut(), 5);
        (*store).batch_end.unwrap()(store);
        (*store).batch_restart.unwrap()(store);
        let text = (*store).get_str.unwrap()(store, c"rate".as_ptr().cast_mut());
        assert_eq!(CStr::from_ptr((*text).data), c"5");
        dec_ref(text);
        (*store).batch_end.unwrap()(store);
        dec_ref(store);
    }
    dec_ref(mediator);
    world.finish();

    assert_eq!(heard, 1);
    assert_eq!(notes.text(), "");
}

#[test]
fn tells_wrong_calls_of_the_system() {
    let _alone = alone();
    let (world, notes) = new_world();
    let mediator = world.mediator();
    // SAFETY: the tables are as the API says; what is wrong is what the system has to tell.
    unsafe {
        (*mediator).log_message.unwrap()(mediator, sys::PntosLoggingLevel(9), c"odd".as_ptr().cast_mut());
        (*mediator).log_message.unwrap()(mediator, sys::PntosLoggingLevel(0), null_mut());
        let registry = (*mediator).registry;
        let store = (*registry).batch_start.unwrap()(registry, c"mine".as_ptr().cast_mut());
        dec_ref(store);
        let store = (*registry).batch_start.unwrap()(registry, c"mine".as_ptr().cast_mut());
        (*store).batch_end.unwrap()(store);
        (*store).has_key.unwrap()(store, c"rate".as_ptr().cast_mut());
        dec_ref(store);
        world.shut_down();
        (*mediator).log_message.unwrap()(mediator, sys::PntosLoggingLevel(0), c"late".as_ptr().cast_mut());
    }
    dec_ref(mediator);
    world.finish();

    assert_eq!(notes.codes(), ["C0073", "C0076", "C0081", "C0080", "C0077"]);
}

#[test]
fn objects_come_and_go_without_end() {
    let _alone = alone();
    for plain_memory in [false, true] {
        let notes: &'static Notes = Box::leak(Box::default());
        let world = World::new(notes, Settings { plain_memory, ..Settings::default() });
        for _ in 0..60_000 {
            dec_ref(given());
        }
        world.finish();

        assert_eq!(notes.text(), "");
    }
}

#[test]
fn more_objects_than_have_guards_can_be_held_at_once() {
    let _alone = alone();
    let (world, notes) = new_world();
    let all: Vec<_> = (0..25_000).map(|_| given()).collect();
    all.into_iter().for_each(dec_ref);
    world.finish();

    assert_eq!(notes.text(), "");
}
