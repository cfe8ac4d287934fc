//! Batches on the registry that end by themselves.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::{ffi::CStr, marker::PhantomData, mem};

use crate::{
    Callback, KeyValueStoreDataFormat, KeyValueStoreType, Managed, Result, callback::KeysChanged, client, text::CStrArg,
};

/// A started batch on one group of the registry: reads and writes values, and ends when dropped.
///
/// Keep it short: depending on the registry, nobody else gets at the group meanwhile.
pub struct Batch {
    store: Managed<client::KeyValueStore>,
    /// A store is for one thread at a time.
    _one_thread: PhantomData<*mut ()>,
}

impl Batch {
    fn started(store: Managed<client::KeyValueStore>) -> Self {
        Self { store, _one_thread: PhantomData }
    }

    /// Ends the batch and keeps the store, to start again without looking up the group.
    #[must_use = "drop the batch to end it for good"]
    pub fn end(self) -> EndedBatch {
        self.store.batch_end();
        // The batch has ended, so nothing is left of it but the reference.
        let this = mem::ManuallyDrop::new(self);
        // SAFETY: `this` is neither used again nor dropped, so the reference moves.
        EndedBatch { store: unsafe { core::ptr::read(&this.store) } }
    }

    /// The value of `key` as a string, if there is one.
    pub fn str(&self, key: impl CStrArg) -> Option<String> {
        key.with_cstr(|key| {
            if !self.store.has_key(key) {
                return None;
            }
            self.store.get_str(key).map(|value| value.data().to_string_lossy().into_owned())
        })
    }

    /// The value of `key` as an integer, if there is one.
    pub fn int(&self, key: impl CStrArg) -> Option<i64> {
        key.with_cstr(|key| self.store.has_key(key).then(|| self.store.get_int(key)))
    }

    /// The value of `key` as a truth value, if there is one.
    pub fn bool(&self, key: impl CStrArg) -> Option<bool> {
        key.with_cstr(|key| self.store.has_key(key).then(|| self.store.get_bool(key)))
    }

    /// The value of `key` as a number, if there is one.
    pub fn double(&self, key: impl CStrArg) -> Option<f64> {
        key.with_cstr(|key| self.store.has_key(key).then(|| self.store.get_double(key)))
    }

    /// The value of `key` as strings, if there is one.
    pub fn str_array(&self, key: impl CStrArg) -> Option<Vec<String>> {
        key.with_cstr(|key| {
            if !self.store.has_key(key) {
                return None;
            }
            let values = self.store.get_str_array(key)?;
            Some(values.data().iter().map(|value| value.to_string_lossy().to_string()).collect())
        })
    }

    /// The value of `key` as numbers, if there is one.
    pub fn double_array(&self, key: impl CStrArg) -> Option<Vec<f64>> {
        key.with_cstr(|key| {
            if !self.store.has_key(key) {
                return None;
            }
            self.store.get_double_array(key).map(|values| values.data().to_vec())
        })
    }
}

/// The slots of the store but `batch_end` and `batch_restart`: those are [`Batch::end`] and [`EndedBatch::restart`], so
/// that a batch which is there is under way, and one that is dropped has not ended yet.
macro_rules! slots_of_the_store {
    ($($slot:ident($($argument:ident: $ty:ty),*) $(-> $back:ty)?;)*) => {
        impl Batch {
            $(
                #[doc = concat!("[`KeyValueStore::", stringify!($slot), "`](client::KeyValueStore::", stringify!($slot), ").")]
                #[inline]
                pub fn $slot(&self, $($argument: $ty),*) $(-> $back)? {
                    self.store.$slot($($argument),*)
                }
            )*
        }
    };
}

slots_of_the_store! {
    data_format() -> KeyValueStoreDataFormat;
    get_key_array() -> Option<Managed<client::StringArray>>;
    has_key(key: impl CStrArg) -> bool;
    get_type(key: impl CStrArg) -> Option<KeyValueStoreType>;
    get_str(key: impl CStrArg) -> Option<Managed<client::PntosString>>;
    get_str_array(key: impl CStrArg) -> Option<Managed<client::StringArray>>;
    get_int(key: impl CStrArg) -> i64;
    get_bool(key: impl CStrArg) -> bool;
    get_double(key: impl CStrArg) -> f64;
    get_double_array(key: impl CStrArg) -> Option<Managed<client::DoubleArray>>;
    get_message(key: impl CStrArg) -> Option<Managed<client::Message>>;
    set_str(key: impl CStrArg, value: impl CStrArg);
    set_str_array(key: impl CStrArg, values: &[&CStr]);
    set_int(key: impl CStrArg, value: i64);
    set_bool(key: impl CStrArg, value: bool);
    set_double(key: impl CStrArg, value: f64);
    set_double_array(key: impl CStrArg, values: &[f64]);
    set_message(key: impl CStrArg, message: Option<Managed<client::Message>>);
    remove_key(key: impl CStrArg) -> bool;
    set_raw(key: Option<&CStr>, bytes: &[u8]);
    get_raw(key: Option<&CStr>) -> Option<Managed<client::ByteArray>>;
    request_notify(key: Option<&CStr>, callback: Callback<KeysChanged>) -> bool;
    remove_notify(key: Option<&CStr>, callback: Callback<KeysChanged>) -> bool;
    set_permanent(permanent: bool) -> bool;
}

impl Drop for Batch {
    fn drop(&mut self) {
        self.store.batch_end();
    }
}

/// A batch that has ended and can be started again.
pub struct EndedBatch {
    store: Managed<client::KeyValueStore>,
}

impl EndedBatch {
    /// Starts the next batch on the same group.
    #[must_use = "a batch that is dropped at once does nothing"]
    pub fn restart(self) -> Batch {
        self.store.batch_restart();
        Batch::started(self.store)
    }
}

impl client::Registry {
    /// Starts a batch on `group`.
    ///
    /// # Errors
    ///
    /// If the registry returns NULL or an incomplete store.
    pub fn batch(&self, group: impl CStrArg) -> Result<Batch> {
        self.batch_start(group).map(Batch::started)
    }
}
