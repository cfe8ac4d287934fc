//! Arrays of one message: what most preprocessors give.
//!
//! Getting at the message of an array takes three calls of its maker, two of which count the message, with a locked
//! instruction each: more than what many preprocessors do. So an array of this crate knows how to exchange itself for its
//! message, and says so behind its memory functions, where only this crate looks.

use crate::{
    Managed, Message,
    client::MessageArray,
    managed::Handle,
    object::{Marked, Object},
    sys,
};

type One = Object<sys::PntosMessageArray, [Managed<Message>; 1]>;

const MEMORY: &Marked = &Marked { exchange: Some(exchange), ..*One::MEMORY };

unsafe extern "C" fn exchange(array: *mut sys::PntosMessageArray) -> *mut sys::PntosMessage {
    // SAFETY: this function is only behind the memory functions of such an array; the caller gives a reference to it.
    unsafe {
        match One::into_inner(array) {
            Some([message]) => message.into_raw(),
            None => {
                let array = Managed::<MessageArray>::from_raw(array);
                let [message] = array.as_ref().map(|array| One::inner(array.as_ptr())).unwrap_unchecked();
                message.clone().into_raw()
            }
        }
    }
}

impl MessageArray {
    /// An array of one message, in one block of memory.
    #[inline]
    #[must_use]
    pub fn one(message: Managed<Message>) -> Managed<Self> {
        // SAFETY: the table points to the message, which is a pointer to its table and stays where it is. The memory
        // functions are those of this object.
        unsafe {
            let array = One::new([message], |message| sys::PntosMessageArray {
                memory: core::ptr::from_ref(MEMORY).cast_mut().cast(),
                data: message.as_ptr().cast_mut().cast(),
                num_messages: 1,
            });
            Managed::from_raw(array.as_ptr()).unwrap_unchecked()
        }
    }
}

impl Managed<MessageArray> {
    /// The message of an array that has exactly one.
    ///
    /// # Errors
    ///
    /// The array, if it has more, fewer, or an element that is no message.
    #[inline]
    pub fn into_one(self) -> Result<Managed<Message>, Self> {
        if let Some(exchange) = exchange_of(&self) {
            // SAFETY: only an array of one has this function, and our reference to it is given. It is complete, and so is its
            // message.
            return Ok(unsafe { Managed::from_raw(exchange(self.into_raw())).unwrap_unchecked() });
        }
        if self.data().len() != 1 {
            return Err(self);
        }
        match self.data().get(0).map(|message| message.to_managed()) {
            Some(message) => Ok(message),
            None => Err(self),
        }
    }
}

type Exchange = unsafe extern "C" fn(*mut sys::PntosMessageArray) -> *mut sys::PntosMessage;

#[cfg(feature = "std")]
#[inline]
fn exchange_of(array: &MessageArray) -> Option<Exchange> {
    static RECOGNISED: crate::recognise::Recognised = crate::recognise::Recognised::new();
    // SAFETY: a handle is live, and begins with its memory functions.
    let memory = unsafe { *array.as_ptr().cast::<*const sys::PntosManagedMemory>() };
    // SAFETY: what has the mark is such a struct.
    if RECOGNISED.contains(memory) { unsafe { (*memory.cast::<Marked>()).exchange } } else { None }
}

/// Without `std` nobody knows where libraries lie.
#[cfg(not(feature = "std"))]
#[inline]
fn exchange_of(_: &MessageArray) -> Option<Exchange> {
    None
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use crate::{Handle as _, Managed, Message, aspn::MeasurementImu, client::MessageArray};

    fn message() -> Managed<Message> {
        MeasurementImu::default().into_message("/imu").unwrap()
    }

    #[test]
    fn the_message_of_an_array_of_one_comes_out_with_as_many_references_as_there_are_holders() {
        let alone = MessageArray::one(message()).into_one().unwrap();
        assert_eq!(alone.num_refs(), Some(1));

        let (kept, array) = (alone.clone(), MessageArray::one(alone));
        assert_eq!(array.into_one().unwrap().num_refs(), Some(2));
        assert_eq!(kept.num_refs(), Some(1));
    }

    #[test]
    fn an_array_that_somebody_else_has_too_keeps_its_message() {
        let array = MessageArray::one(message());
        let theirs = array.clone();
        let mine = array.into_one().unwrap();
        assert_eq!((mine.num_refs(), theirs.num_refs()), (Some(2), Some(1)));
        assert_eq!(theirs.data().get(0).unwrap().as_ptr(), mine.as_ptr());
    }

    #[test]
    fn an_array_of_other_makers_gives_its_message_too() {
        let array: Managed<MessageArray> = MessageArray::new(vec![Some(message())]);
        assert_eq!(array.into_one().unwrap().num_refs(), Some(1));
    }

    #[test]
    fn an_array_without_exactly_one_message_comes_back() {
        for messages in [vec![], vec![None], vec![Some(message()), Some(message())]] {
            let count = messages.len();
            let array = MessageArray::new(messages).into_one().unwrap_err();
            assert_eq!((array.data().len(), array.num_refs()), (count, Some(1)));
        }
    }
}
