//! Who holds how many references to which object, and what may be done with its memory because of that.
//!
//! An object has references of ours and of *theirs*, the plugin's. Giving, returning and lending move them; the counting
//! functions change theirs alone, since only the plugin calls them. From the two numbers follows what its pages allow:
//!
//! * the plugin holds the only reference, and the object nests no other: it may be changed;
//! * anything else: it may be read;
//! * no reference is left, or the call is over for which it was lent: it may not be touched. Its addresses stay out of
//!   use for as long as the quarantine has room, so that a late access meets nothing else.

use std::{
    any::Any,
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::arena::{self, Access, Pages, arena};
pub use super::face::{Face, Kind, Origin, State, Way};

/// Objects that are remembered after their end.
const QUARANTINE: usize = 20_000;
/// The same for objects without guards, of which only a second release would show.
const PLAIN_QUARANTINE: usize = 200;
/// Objects that may exist at a time, those in quarantine among them.
const OBJECTS: usize = 1 << 20;
/// Events that are remembered of each object.
const TRAIL: usize = 12;

/// Something that happened to the references of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The plugin got one in this slot.
    Given(&'static str),
    /// The plugin took one more in this slot.
    Taken(&'static str),
    /// The plugin gave one back, or passed it on, in this slot.
    Back(&'static str),
}

/// One object.
struct Account {
    pages: Pages,
    ours: usize,
    theirs: usize,
    origin: Option<&'static Origin>,
    trail: Vec<Event>,
    nested: Vec<u32>,
    payload: Option<Box<dyn Any + Send>>,
    world: u32,
}

/// Why a change of a count is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No object of ours begins at the address.
    NoObject,
    /// It is there no longer.
    Gone(Known),
    /// The plugin holds none.
    NotHeld(Known),
}

/// What is known of an object, for a finding about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// What it is.
    pub kind: &'static Kind,
    /// Where it came to the plugin.
    pub origin: Option<&'static Origin>,
    /// What happened to its references.
    pub trail: Vec<Event>,
}

/// References that the plugin keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// How many objects of the same kind came the same way.
    pub given: usize,
    /// How many of them are kept.
    pub kept: usize,
    /// How many references to these.
    pub references: usize,
    /// The first of them.
    pub first: Known,
}

/// All objects of the process.
pub struct Ledger {
    faces: &'static [Face],
    books: Mutex<Books>,
}

#[derive(Default)]
struct Books {
    accounts: Vec<Option<Account>>,
    /// Numbers of accounts that are free to be used again.
    vacant: Vec<u32>,
    quarantine: VecDeque<u32>,
    plain_quarantine: VecDeque<u32>,
    /// Pages whose objects are forgotten, by their number, guarded and not.
    spare: BTreeMap<(u32, bool), Vec<Pages>>,
    origins: HashMap<Origin, &'static Origin>,
    /// How many objects came by each way.
    given: BTreeMap<(Origin, &'static str), usize>,
    world: u32,
}

/// The ledger of the process.
pub fn ledger() -> &'static Ledger {
    static LEDGER: std::sync::OnceLock<Ledger> = std::sync::OnceLock::new();
    LEDGER.get_or_init(|| Ledger { faces: arena::zeros(OBJECTS), books: Mutex::default() })
}

impl Ledger {
    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a signal handler may know.
    pub fn face(&self, object: u32) -> &'static Face {
        &self.faces[object as usize]
    }

    /// A new world begins: what is left from earlier ones is not its concern.
    pub fn begin(&self) -> u32 {
        let mut books = self.books();
        books.world += 1;
        books.given.clear();
        books.world
    }

    /// Pages for a new object that holds `bytes`, writable.
    pub fn draft(&self, kind: &'static Kind, bytes: usize) -> (u32, *mut u8, usize) {
        let mut books = self.books();
        let count = arena().pages_for(bytes);
        let number = books.vacant.pop().unwrap_or_else(|| {
            books.accounts.push(None);
            u32::try_from(books.accounts.len() - 1).expect("fewer objects than fit")
        });
        assert!((number as usize) < OBJECTS, "more than {OBJECTS} objects are held at a time");
        let guarded = arena().has_room();
        let pages = match books.spare.get_mut(&(count, guarded)).and_then(Vec::pop) {
            Some(pages) => {
                arena().open(pages, number);
                pages
            }
            None => arena().take(count, guarded, number),
        };
        let world = books.world;
        books.accounts[number as usize] = Some(Account {
            pages,
            ours: 1,
            theirs: 0,
            origin: None,
            trail: Vec::new(),
            nested: Vec::new(),
            payload: None,
            world,
        });
        let face = self.face(number);
        face.is_new(kind);
        (number, arena().pointer(pages), arena().size(pages))
    }

    /// The draft is complete: what is in it may be read, and the objects nested in it belong to it. Our references to
    /// these are its own from now on.
    pub fn publish(&self, number: u32, nested: Vec<u32>, payload: Option<Box<dyn Any + Send>>) {
        let mut books = self.books();
        let account = books.account(number);
        account.nested = nested;
        account.payload = payload;
        self.settle(number, account);
    }

    /// The draft is an argument that is lent.
    pub fn lend(&self, number: u32, origin: Origin) {
        let mut books = self.books();
        let origin = books.intern(origin);
        let account = books.account(number);
        arena().protect(account.pages, Access::Read);
        self.face(number).came_by(origin);
        self.face(number).becomes(State::Lent);
    }

    /// The call is over for which it was lent.
    pub fn end_loan(&self, number: u32) {
        let mut books = self.books();
        self.bury(&mut books, number, State::Returned);
    }

    /// One more reference of ours.
    pub fn keep(&self, object: *const u8) {
        let mut books = self.books();
        if let Ok(number) = self.find(&mut books, object) {
            let account = books.account(number);
            account.ours += 1;
            self.settle(number, account);
        }
    }

    /// One reference of ours is the plugin's from now on.
    pub fn give(&self, object: *const u8, origin: Origin) {
        let mut books = self.books();
        let Ok(number) = self.find(&mut books, object) else { return };
        let kind = self.face(number).kind().map_or("object", |kind| kind.name);
        *books.given.entry((origin, kind)).or_default() += 1;
        let origin = books.intern(origin);
        let account = books.account(number);
        account.ours -= 1;
        account.theirs += 1;
        if account.theirs == 1 {
            account.origin = Some(origin);
            self.face(number).came_by(origin);
        }
        account.note(Event::Given(origin.slot));
        self.settle(number, account);
    }

    /// The plugin may reach the object, and was given no reference.
    pub fn show(&self, object: *const u8, origin: Origin) {
        let mut books = self.books();
        let Ok(number) = self.find(&mut books, object) else { return };
        let origin = books.intern(origin);
        let account = books.account(number);
        if account.theirs == 0 {
            account.origin = Some(origin);
            self.face(number).came_by(origin);
        }
    }

    /// The plugin takes one more.
    pub fn taken(&self, object: *const u8, slot: &'static str) -> Result<(), Refusal> {
        let mut books = self.books();
        let number = self.find(&mut books, object)?;
        let account = books.account(number);
        account.theirs += 1;
        account.note(Event::Taken(slot));
        self.settle(number, account);
        Ok(())
    }

    /// The plugin gives one back; `to_us` says that it goes to us, and not away.
    pub fn back(&self, object: *const u8, slot: &'static str, to_us: bool) -> Result<(), Refusal> {
        let mut books = self.books();
        let number = self.find(&mut books, object)?;
        if books.account(number).theirs == 0 {
            return Err(Refusal::NotHeld(self.known(&mut books, number)));
        }
        let account = books.account(number);
        account.theirs -= 1;
        account.ours += usize::from(to_us);
        account.note(Event::Back(slot));
        self.ended(&mut books, number);
        Ok(())
    }

    /// We give one of ours back.
    pub fn release(&self, object: *const u8) {
        let mut books = self.books();
        if let Ok(number) = self.find(&mut books, object) {
            books.account(number).ours -= 1;
            self.ended(&mut books, number);
        }
    }

    /// How many references there are.
    pub fn check(&self, object: *const u8) -> Result<usize, Refusal> {
        let mut books = self.books();
        let number = self.find(&mut books, object)?;
        let account = books.account(number);
        Ok(account.ours + account.theirs)
    }

    /// The number of an object of ours.
    pub fn number(&self, object: *const u8) -> Option<u32> {
        let mut books = self.books();
        self.find(&mut books, object).ok()
    }

    /// How many of them are the plugin's; nothing if the address is no object of ours.
    pub fn theirs(&self, object: *const u8) -> Option<usize> {
        let mut books = self.books();
        let number = self.find(&mut books, object).ok()?;
        Some(books.account(number).theirs)
    }

    /// Uses what was put beside the object.
    pub fn with_payload<T: 'static, R>(&self, object: *const u8, use_it: impl FnOnce(&mut T) -> R) -> Option<R> {
        let mut books = self.books();
        let number = self.find(&mut books, object).ok()?;
        books.account(number).payload.as_mut()?.downcast_mut().map(use_it)
    }

    /// What the plugin holds of the current world, by the way it came.
    pub fn kept(&self) -> Vec<Kept> {
        let mut books = self.books();
        let mut groups: BTreeMap<(Option<Origin>, &'static str), (usize, usize, u32)> = BTreeMap::new();
        let world = books.world;
        for (number, account) in (0..).zip(&books.accounts) {
            if let Some(account) = account
                && account.world == world
                && account.theirs > 0
                && self.is_alive(number)
            {
                let kind = self.face(number).kind().map_or("object", |kind| kind.name);
                let group = groups.entry((account.origin.copied(), kind)).or_insert((0, 0, number));
                group.0 += 1;
                group.1 += account.theirs;
            }
        }
        groups
            .into_iter()
            .map(|((origin, kind), (kept, references, first))| {
                let given = origin.and_then(|origin| books.given.get(&(origin, kind)).copied()).unwrap_or(kept);
                Kept { given: given.max(kept), kept, references, first: self.known(&mut books, first) }
            })
            .collect()
    }

    fn is_alive(&self, number: u32) -> bool {
        !matches!(self.face(number).state(), State::Unused | State::Released | State::Returned)
    }

    fn find(&self, books: &mut Books, object: *const u8) -> Result<u32, Refusal> {
        let number = arena().object_at(object.addr()).ok_or(Refusal::NoObject)?;
        match books.accounts.get(number as usize) {
            Some(Some(account)) if arena().pointer(account.pages).cast_const() == object => {}
            _ => return Err(Refusal::NoObject),
        }
        if self.is_alive(number) { Ok(number) } else { Err(Refusal::Gone(self.known(books, number))) }
    }

    fn known(&self, books: &mut Books, number: u32) -> Known {
        const ANYTHING: &Kind = &Kind { name: "object", fixed: false };
        let account = books.account(number);
        Known {
            kind: self.face(number).kind().unwrap_or(ANYTHING),
            origin: account.origin,
            trail: account.trail.clone(),
        }
    }

    /// Protects the pages as the counts demand.
    fn settle(&self, number: u32, account: &Account) {
        let face = self.face(number);
        let fixed = face.kind().is_some_and(|kind| kind.fixed);
        let sole = account.theirs == 1 && account.ours == 0 && !fixed;
        let state = if sole { State::Sole } else { State::Shared };
        if face.state() != state {
            face.becomes(state);
            arena().protect(account.pages, if sole { Access::Write } else { Access::Read });
        }
    }

    /// Settles, or ends the object and what only it held.
    fn ended(&self, books: &mut Books, number: u32) {
        let mut ending = vec![number];
        while let Some(number) = ending.pop() {
            let account = books.account(number);
            if account.ours + account.theirs > 0 {
                self.settle(number, account);
                continue;
            }
            for nested in std::mem::take(&mut account.nested) {
                books.account(nested).ours -= 1;
                ending.push(nested);
            }
            self.bury(books, number, State::Released);
        }
    }

    fn bury(&self, books: &mut Books, number: u32, state: State) {
        self.face(number).becomes(state);
        let account = books.account(number);
        account.payload = None;
        let pages = account.pages;
        arena().discard(pages);
        let (quarantine, most) = if pages.guarded {
            (&mut books.quarantine, QUARANTINE)
        } else {
            (&mut books.plain_quarantine, PLAIN_QUARANTINE)
        };
        quarantine.push_back(number);
        if quarantine.len() > most
            && let Some(oldest) = quarantine.pop_front()
            && let Some(account) = books.accounts[oldest as usize].take()
        {
            self.face(oldest).becomes(State::Unused);
            let pages = account.pages;
            arena().disown(pages);
            books.spare.entry((pages.count, pages.guarded)).or_default().push(pages);
            books.vacant.push(oldest);
        }
    }
}

impl Books {
    fn account(&mut self, number: u32) -> &mut Account {
        self.accounts[number as usize].as_mut().expect("only numbers of live accounts are passed around")
    }

    fn intern(&mut self, origin: Origin) -> &'static Origin {
        self.origins.entry(origin).or_insert_with(|| Box::leak(Box::new(origin)))
    }
}

impl Account {
    fn note(&mut self, event: Event) {
        if self.trail.len() == TRAIL {
            self.trail.remove(1);
        }
        self.trail.push(event);
    }
}
