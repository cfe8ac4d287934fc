//! Messages: an ASPN struct, who sent it, and the reference count around both.

use alloc::{ffi::CString, sync::Arc};
use core::{ffi::CStr, fmt, ptr::NonNull};

use crate::{
    Error, Managed, MessageType, Result, Timestamp,
    aspn::{self, AspnMessage, AspnRef, Lowered, kit::View},
    client::Message,
    managed::Handle,
    object::Object,
    sys,
    text::CStrArg,
};

/// The name of a source, such as the channel a message came in on. Cloning it copies no characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Source(Arc<CStr>);

impl Source {
    /// The name.
    #[must_use]
    pub fn as_cstr(&self) -> &CStr {
        &self.0
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<&CStr> for Source {
    fn from(name: &CStr) -> Self {
        Self(Arc::from(name))
    }
}

impl From<&str> for Source {
    /// The name ends at its first NUL, as C reads it.
    fn from(name: &str) -> Self {
        let end = name.find('\0').unwrap_or(name.len());
        Self(Arc::from(CString::new(&name[..end]).unwrap_or_default()))
    }
}

impl From<&Source> for Source {
    fn from(source: &Source) -> Self {
        source.clone()
    }
}

impl CStrArg for &Source {
    #[inline]
    fn with_cstr<T>(self, f: impl FnOnce(&CStr) -> T) -> T {
        f(&self.0)
    }
}

/// What a message of ours owns.
struct Wrapped<T: AspnMessage> {
    lowered: Lowered<T>,
    source: Source,
}

/// Puts an ASPN message into one managed object.
pub fn wrap<T: AspnMessage>(value: T, source: Source) -> Result<Managed<Message>> {
    let wrapped = Wrapped { lowered: Lowered::new(value), source };
    // SAFETY: the table has the memory functions of this very type and points to parts of it, which is in its place and
    // not shared yet.
    let message = unsafe {
        Object::<sys::PntosMessage, Wrapped<T>>::with_tail(wrapped, 0, |wrapped, _| {
            Ok::<_, Error>(sys::PntosMessage {
                memory: Object::<sys::PntosMessage, Wrapped<T>>::memory(),
                wrapped_message: wrapped.lowered.lower()?.cast(),
                source_identifier: wrapped.source.as_cstr().as_ptr().cast_mut(),
            })
        })?
    };
    // SAFETY: the object is new, complete, and this is its one reference.
    Ok(unsafe { Managed::from_raw(message.as_ptr()).unwrap_unchecked() })
}

impl Message {
    /// Which message this is.
    #[inline]
    #[must_use]
    pub fn message_type(&self) -> MessageType {
        MessageType(self.wrapped_message().message_type.0)
    }

    /// Which message this is, by the name that pntOS or ASPN has for it, or by its number: for the log.
    #[must_use]
    pub fn type_name(&self) -> impl fmt::Display + use<> {
        let ty = self.message_type();
        fmt::from_fn(move |f| match ty.name().or_else(|| aspn::MessageType(ty.0).name()) {
            Some(name) => f.write_str(name),
            None => write!(f, "{}", ty.0),
        })
    }

    /// Who sent it: for most transports, the channel it came in on.
    #[inline]
    #[must_use]
    pub fn source(&self) -> &CStr {
        self.source_identifier()
    }

    /// Whether that is its [`source`](Self::source): said without finding out first how long that is.
    ///
    /// ```
    /// use pntos::aspn::MeasurementImu;
    ///
    /// # fn main() -> pntos::Result {
    /// let message = MeasurementImu::default().into_message("/imu")?;
    /// assert!(message.is_from(c"/imu"));
    /// assert!(!message.is_from(c"/im") && !message.is_from(c"/imu/2"));
    /// # Ok(()) }
    /// ```
    #[inline]
    #[must_use]
    pub fn is_from(&self, source: &CStr) -> bool {
        #[cfg(all(feature = "std", not(miri)))]
        {
            // SAFETY: both end with a NUL. The handle is live, and its source lives as long as the message.
            unsafe { libc::strcmp((*self.as_ptr()).source_identifier, source.as_ptr()) == 0 }
        }
        #[cfg(not(all(feature = "std", not(miri))))]
        {
            self.source() == source
        }
    }

    /// What it says, by its type.
    #[inline]
    #[must_use]
    pub fn aspn(&self) -> AspnRef<'_> {
        // SAFETY: the maker of a message promises that the header, which is not null, begins a struct of the type it
        // names; it lives as long as the message (decision A15).
        unsafe { AspnRef::of(NonNull::new_unchecked((*self.as_ptr()).wrapped_message)) }
    }

    /// The view of a message that is a `T`, such as one that an extension describes; `None` if it is another one, or has
    /// not every array that it should have.
    #[inline]
    #[must_use]
    pub fn view<T: AspnMessage>(&self) -> Option<T::Ref<'_>> {
        // SAFETY: a handle is live, and its header is not null.
        let header = unsafe { NonNull::new_unchecked((*self.as_ptr()).wrapped_message) };
        // SAFETY: as above; a header is in the message whatever its type is.
        if unsafe { (*header.as_ptr()).message_type.0 } != T::TYPE {
            return None;
        }
        // SAFETY: the maker of a message promises that the header begins a struct of the type it names; it lives as long
        // as the message (decision A15).
        let raw = unsafe { View::new(header.cast::<T::Raw>().as_ref()) };
        T::null_array(raw).is_none().then(|| T::view(raw))
    }

    /// When what it says was true; `None` for types without a time and for unknown ones.
    #[inline]
    #[must_use]
    pub fn time(&self) -> Option<Timestamp> {
        // SAFETY: as for `aspn`.
        unsafe { aspn::time_of(NonNull::new_unchecked((*self.as_ptr()).wrapped_message)) }
    }

    /// A message that says the same, from the same source, and that nobody else has.
    ///
    /// # Errors
    ///
    /// If this version does not describe its type, or it has not every array that it should have.
    pub fn copy(&self) -> Result<Managed<Self>> {
        let copy = self.aspn().to_message(self.source());
        copy.unwrap_or_else(|| Err(Error::new(format_args!("a message cannot be copied: {:?}", self.aspn()))))
    }
}

/// What may be changed in its place, because nobody else has the message. pntOS allows that to whoever holds the only
/// reference; it is asked for each time, and a message that does not say how many references there are stays as it is.
impl Managed<Message> {
    /// This message if nobody else has it, and otherwise a copy that nobody else has.
    ///
    /// # Errors
    ///
    /// If a copy is needed and cannot be made.
    pub fn into_own(self) -> Result<Self> {
        if self.num_refs() == Some(1) { Ok(self) } else { self.copy() }
    }

    /// What a message that is a `T` is changed through; `None` if it is another one, or if somebody else has it too.
    ///
    /// ```
    /// use pntos::aspn::MeasurementImu;
    ///
    /// # fn main() -> pntos::Result {
    /// let mut message = MeasurementImu::default().into_message("/imu")?;
    /// if let Some(mut imu) = message.change::<MeasurementImu>() {
    ///     imu.set_meas_gyro([0.1, 0.0, 0.0]);
    /// }
    /// assert_eq!(message.view::<MeasurementImu>().unwrap().meas_gyro(), [0.1, 0.0, 0.0]);
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn change<T: AspnMessage>(&mut self) -> Option<T::Mut<'_>> {
        if self.message_type().0 != T::TYPE || self.num_refs() != Some(1) {
            return None;
        }
        // SAFETY: the header begins a struct of the type it names, whose counts tell the truth (decision A15); ours is the
        // only reference to it, and it is borrowed.
        Some(unsafe { T::change(&mut *(*self.as_ptr()).wrapped_message.cast::<T::Raw>()) })
    }

    /// Gives it another time of validity; whether it did. It does not if somebody else has it too, or if it is of a type
    /// without a time.
    #[inline]
    pub fn set_time(&mut self, time: Timestamp) -> bool {
        aspn::set_time(self, time)
    }
}

impl From<aspn::MessageType> for MessageType {
    /// The types of ASPN are among those of pntOS, with the same numbers.
    fn from(aspn: aspn::MessageType) -> Self {
        Self(aspn.0)
    }
}
