//! Values that outlive the process.
//!
//! They are in one SQLite file, a row for each key, its value in the INI notation, so that any SQLite tool shows and
//! repairs them. Each batch is one transaction, written ahead and flushed before `batch_end` returns: after a crash at
//! any moment a batch is there as a whole or not at all, and every batch whose `batch_end` returned is there.
//!
//! The file is made when `set_permanent` is first turned on, not before: a registry that keeps nothing leaves nothing
//! behind. It is for one process at a time. Another one that writes to it is waited for, but its values are only seen
//! by the next registry.

use std::{
    collections::BTreeSet,
    ffi::{CStr, CString},
    fmt,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{
    Connection, OpenFlags, ToSql, TransactionBehavior,
    types::{ToSqlOutput, ValueRef},
};

use crate::{
    config::Groups,
    ini,
    value::{Text, Value},
};

/// The name of the file in a folder.
pub const FILE: &str = "registry.sqlite3";

/// "pnto", in the header of every file of ours.
const APPLICATION: i32 = 0x706e_746f;
/// The layout of the table below.
const VERSION: i32 = 1;
const TABLE: &str = "CREATE TABLE permanent (\"group\" NOT NULL, key NOT NULL, value NOT NULL, PRIMARY KEY (\"group\", key)) WITHOUT ROWID";

/// How long to wait for another process that writes to the same file.
const PATIENCE: Duration = Duration::from_secs(1);

/// Where permanent values go.
#[derive(Debug)]
pub enum Storage {
    /// Nowhere, for this reason.
    Off(String),
    /// To this file, once there is a value.
    Unmade(PathBuf),
    /// To an open file.
    Open(Database),
}

/// An open file of permanent values.
#[derive(Debug)]
pub struct Database {
    connection: Connection,
    path: PathBuf,
    writable: bool,
    /// What is in the file, so that removing any other key costs no transaction.
    known: BTreeSet<(Text, Text)>,
}

/// Why the file cannot be used.
#[derive(Debug)]
pub struct Error {
    path: PathBuf,
    reason: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the permanent values in `{}`: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for Error {}

impl Storage {
    /// Finds the file by the location of the plugin's resources: a folder, or the file itself.
    ///
    /// # Errors
    ///
    /// If there is a file and it cannot be used.
    pub fn at(location: Option<&Path>) -> Result<Self, Error> {
        let Some(location) = location else {
            return Ok(Self::Off("the registry plugin was given no location for its resources".into()));
        };
        let path = if location.is_dir() { location.join(FILE) } else { location.to_owned() };
        if path.exists() { Database::open(path).map(Self::Open) } else { Ok(Self::Unmade(path)) }
    }

    /// Opens the file, and makes it if there is none.
    ///
    /// # Errors
    ///
    /// If values cannot be written, with the reason.
    pub fn writable(&mut self) -> Result<&mut Database, String> {
        if let Self::Unmade(path) = self {
            // The next attempt may find the folder there, or the disk no longer full.
            let mut database = Database::open(path.clone()).map_err(|error| error.to_string())?;
            // It is new, unless somebody else was faster; then the keys in it must be known.
            database.load().map_err(|error| error.to_string())?;
            *self = Self::Open(database);
        }
        match self {
            Self::Open(database) => {
                if database.writable {
                    Ok(database)
                } else {
                    Err(format!("`{}` is read-only", database.path.display()))
                }
            }
            Self::Off(reason) => Err(reason.clone()),
            Self::Unmade(path) => Err(format!("`{}` was not made", path.display())),
        }
    }

    /// Whether the file has a value for this key.
    #[must_use]
    pub fn has(&self, group: &Text, key: &Text) -> bool {
        matches!(self, Self::Open(database) if database.known.contains(&(group.clone(), key.clone())))
    }
}

impl Database {
    /// Opens the file at `path`, or makes it.
    ///
    /// # Errors
    ///
    /// If it cannot be read, is damaged, or is not a file of ours.
    pub fn open(path: PathBuf) -> Result<Self, Error> {
        match connect(&path) {
            Ok((connection, writable)) => Ok(Self { connection, path, writable, known: BTreeSet::new() }),
            Err(reason) => Err(Error { path, reason }),
        }
    }

    /// All values, with the rows that cannot be read named in the second part.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn load(&mut self) -> Result<(Groups, Vec<String>), Error> {
        let mut groups = Groups::new();
        let mut unreadable = Vec::new();
        self.known.clear();
        let mut read = || {
            let mut statement = self.connection.prepare("SELECT \"group\", key, value FROM permanent")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let (group, key) = match (text(row.get_ref(0)?), text(row.get_ref(1)?)) {
                    (Some(group), Some(key)) => (group, key),
                    _ => {
                        unreadable.push("a row whose group or key is not text".into());
                        continue;
                    }
                };
                self.known.insert((group.clone(), key.clone()));
                let value = bytes(row.get_ref(2)?).ok_or_else(|| "it is not text".into()).and_then(ini::value);
                match value {
                    Ok(value) => {
                        groups.entry(group).or_default().insert(key, value);
                    }
                    Err(reason) => unreadable.push(format!("group {group:?}, key {key:?}: {reason}")),
                }
            }
            Ok(())
        };
        read().map_err(|error: rusqlite::Error| Error { path: self.path.clone(), reason: error.to_string() })?;
        Ok((groups, unreadable))
    }

    /// Writes the values of one batch and removes keys, all or nothing. When this returns, it is on the disk.
    ///
    /// # Errors
    ///
    /// If nothing was written.
    pub fn commit<'a, V: AsRef<Value> + 'a>(
        &mut self,
        group: &Text,
        writes: impl Iterator<Item = (&'a Text, &'a V)> + Clone,
        removals: impl Iterator<Item = &'a Text> + Clone,
    ) -> Result<(), Error> {
        let mut write = || {
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            {
                let mut remove =
                    transaction.prepare_cached("DELETE FROM permanent WHERE \"group\" = ?1 AND key = ?2")?;
                for key in removals.clone() {
                    remove.execute((Name(group), Name(key)))?;
                }
                let mut insert = transaction.prepare_cached("INSERT OR REPLACE INTO permanent VALUES (?1, ?2, ?3)")?;
                for (key, value) in writes.clone() {
                    insert.execute((Name(group), Name(key), Bytes(&ini::write_value(value.as_ref()))))?;
                }
            }
            transaction.commit()
        };
        write().map_err(|error| Error { path: self.path.clone(), reason: error.to_string() })?;
        for key in removals {
            self.known.remove(&(group.clone(), key.clone()));
        }
        self.known.extend(writes.map(|(key, _)| (group.clone(), key.clone())));
        Ok(())
    }
}

/// Opens the file, and says whether it can be written to.
fn connect(path: &Path) -> Result<(Connection, bool), String> {
    if path.is_dir() {
        return Err("this is a folder; name the file in it".into());
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        return Err(format!("there is no folder `{}`; make it, or name another location", folder.display()));
    }
    let foreign = |error: rusqlite::Error| {
        format!("{error}; if this is not a registry's file, name another location, else restore or remove it")
    };
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(|error| error.to_string())?;
    connection.busy_timeout(PATIENCE).map_err(foreign)?;
    let writable = !connection.is_readonly("main").map_err(foreign)?;
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0)).map_err(foreign);
    let (application, version) = (pragma("application_id")?, pragma("user_version")?);
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0)).map_err(foreign)?;
    if application == 0 && tables == 0 {
        if !writable {
            return Err("the file is empty and read-only; make it writable, or name another location".into());
        }
        make(&mut connection).map_err(|error| error.to_string())?;
    } else if application != APPLICATION {
        return Err("this is the database of another program; name another location".into());
    } else if version != VERSION {
        return Err(format!(
            "the file has layout {version}, this registry knows {VERSION}; use the registry that wrote it"
        ));
    }
    if writable {
        durable(&connection).map_err(foreign)?;
    }
    let health: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(foreign)?;
    if health == "ok" {
        Ok((connection, writable))
    } else {
        Err(format!("the file is damaged ({health}); restore it from a copy, or remove it"))
    }
}

/// A commit is on the disk when it returns, and costs one write to one file.
fn durable(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "full")
}

fn make(connection: &mut Connection) -> rusqlite::Result<()> {
    durable(connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute(TABLE, [])?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()
}

/// The name of a group or a key as a column.
struct Name<'a>(&'a CStr);

impl ToSql for Name<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(column(self.0.to_bytes()))
    }
}

/// The text of a value as a column.
struct Bytes<'a>(&'a [u8]);

impl ToSql for Bytes<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(column(self.0))
    }
}

/// Text where it is text, so that other tools show it; a blob where it is not.
fn column(bytes: &[u8]) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(if str::from_utf8(bytes).is_ok() { ValueRef::Text(bytes) } else { ValueRef::Blob(bytes) })
}

fn bytes(column: ValueRef<'_>) -> Option<&[u8]> {
    match column {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(bytes),
        _ => None,
    }
}

fn text(column: ValueRef<'_>) -> Option<Text> {
    CString::new(bytes(column)?).ok().map(Text::from)
}
