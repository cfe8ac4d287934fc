//! A received C struct that is read in its place.

/// A C struct that stays as it is for `'a`, with all that it points to, and whose counts tell the truth.
pub struct View<'a, T: ?Sized>(&'a T);

// SAFETY: a view only reads, and `new` was promised that nobody writes meanwhile.
unsafe impl<T: ?Sized> Send for View<'_, T> {}
// SAFETY: as for `Send`.
unsafe impl<T: ?Sized> Sync for View<'_, T> {}

impl<T: ?Sized> Clone for View<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for View<'_, T> {}

impl<'a, T: ?Sized> View<'a, T> {
    /// # Safety
    ///
    /// What the struct points to stays as it is for `'a`, and its counts tell the truth.
    #[inline]
    pub const unsafe fn new(raw: &'a T) -> Self {
        Self(raw)
    }

    /// The C struct.
    #[inline]
    pub const fn raw(self) -> &'a T {
        self.0
    }
}

/// The view of one struct, apart from its accessors.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($owned:ident, $view:ident, $raw:ident) => {
        #[doc = concat!("A received [`", stringify!($owned), "`], read in place.")]
        #[derive(Clone, Copy)]
        pub struct $view<'a>(pub(super) View<'a, sys::$raw>);

        impl<'a> $view<'a> {
            /// A view of a C struct.
            ///
            /// # Safety
            ///
            /// The struct and what it points to stay as they are for `'a`, and its counts tell the truth.
            #[inline]
            #[must_use]
            pub const unsafe fn from_raw(raw: NonNull<sys::$raw>) -> Self {
                // SAFETY: promised by the caller.
                Self(unsafe { View::new(raw.as_ref()) })
            }

            /// The C struct.
            #[inline]
            #[must_use]
            pub const fn as_raw(&self) -> &'a sys::$raw {
                self.0.raw()
            }

            /// A copy that can be kept and changed.
            #[must_use]
            pub fn to_owned(&self) -> $owned {
                Record::read(*self)
            }
        }

        impl core::fmt::Debug for $view<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.to_owned().fmt(f)
            }
        }
    };
}

/// What makes a struct a message.
#[doc(hidden)]
#[macro_export]
macro_rules! __message {
    ($owned:ident, $change:ident, $raw:ident, $number:literal, $($header:ident).+) => {
        // SAFETY: the description pairs the number with this struct, which begins with the header.
        unsafe impl AspnMessage for $owned {
            const TYPE: u32 = $number;
            type Mut<'a> = $change<'a>;

            #[inline]
            unsafe fn change(raw: &mut Self::Raw) -> Self::Mut<'_> {
                $change(raw)
            }

            #[inline]
            fn header(raw: &mut Self::Raw) -> &mut sys::Aspn23TypeHeader {
                &mut raw.$($header).+
            }
        }

        #[doc = concat!("A [`", stringify!($owned), "`] that nobody else can see, changed in its place.")]
        pub struct $change<'a>(&'a mut sys::$raw);

        impl $owned {
            /// The message as the system passes it, from `source`.
            ///
            /// # Errors
            ///
            /// If the lengths of arrays do not fit together or into their C types.
            #[inline]
            pub fn into_message(
                self,
                source: impl Into<$crate::Source>,
            ) -> $crate::Result<$crate::Managed<$crate::Message>> {
                $crate::kit::wrap(self, source.into())
            }
        }
    };
}

pub use {crate::__message as message, crate::__record as record};
