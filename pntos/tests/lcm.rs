//! Every LCM struct, with random content, whole and damaged. `PNTOS_FUZZ` says how many damaged structs of each kind are
//! tried; run it with AddressSanitizer to see what is read beside the bytes.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

use pntos::lcm::{
    self, DecodeError, Decoded, EncodeError, LcmStruct, Scratch, Value, View,
    sample::{names, sample, through_c},
};
use pntos::sys;

thread_local!(static ALLOCATED: Cell<usize> = const { Cell::new(0) });

/// Adds up what each thread asks for.
struct Counting;

// SAFETY: every call goes to the system's allocator as it came; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = ALLOCATED.try_with(|bytes| bytes.set(bytes.get() + layout.size()));
        // SAFETY: passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: passed on.
        unsafe { System.dealloc(block, layout) };
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The bytes that `run` allocates.
fn allocated<T>(run: impl FnOnce() -> T) -> (T, usize) {
    let before = ALLOCATED.get();
    let result = run();
    (result, ALLOCATED.get() - before)
}

/// What decoding may allocate for so many bytes: no struct of C is more than this times longer than on the wire.
fn justified(bytes: usize) -> usize {
    4 * bytes + 512
}

#[test]
fn all_of_aspn_is_known() {
    assert_eq!(names().len(), 65);
    let messages = names().filter(|name| {
        let bytes = sample(name, 1, 1).unwrap();
        lcm::message_type(&bytes).is_some()
    });
    assert_eq!(messages.count(), 49);
}

#[test]
fn every_struct_encodes_to_the_bytes_it_was_decoded_from() {
    for name in names() {
        for seed in 0..40 {
            let bytes = sample(name, seed, [0, 1, 3, 12][seed as usize % 4]).unwrap();
            let again = through_c(&bytes).unwrap_or_else(|error| panic!("{name}, seed {seed}: {error}"));
            assert_eq!(again.as_deref(), Ok(&bytes[..]), "{name}, seed {seed}");
        }
    }
}

#[test]
fn every_message_survives_as_a_message() {
    for name in names() {
        let bytes = sample(name, 7, 4).unwrap();
        let Some(message_type) = lcm::message_type(&bytes) else {
            assert_eq!(lcm::decode_message("/part", &bytes).unwrap_err(), DecodeError::NotAMessage { name });
            continue;
        };
        let (message, allocated) = allocated(|| lcm::decode_message("/channel", &bytes).unwrap());
        assert!(allocated <= justified(bytes.len()), "{name}: {allocated} for {}", bytes.len());
        assert_eq!(message.message_type(), message_type);
        assert_eq!(lcm::encoded_len(&message), Ok(bytes.len()));
        let mut out = vec![1];
        lcm::encode_message(&message, &mut out).unwrap();
        assert_eq!(out[1..], bytes, "{name}");
        let mut buffer = vec![0xaa; bytes.len()];
        assert_eq!(lcm::encode_message_into(&message, &mut buffer), Ok(bytes.len()));
        assert_eq!(buffer, bytes, "{name}");
    }
}

#[test]
fn a_buffer_that_is_too_small_is_refused_with_the_size_that_would_do() {
    let bytes = sample("measurement_position", 3, 3).unwrap();
    let message = lcm::decode_message("/position", &bytes).unwrap();
    for room in 0..bytes.len() {
        let error = lcm::encode_message_into(&message, &mut vec![0; room]).unwrap_err();
        assert_eq!(error, EncodeError::NoRoom { message: "measurement_position", needed: bytes.len(), room });
    }
}

#[test]
fn a_struct_cut_anywhere_is_refused() {
    for name in names() {
        let bytes = sample(name, 11, 2).unwrap();
        for cut in 0..bytes.len() {
            let error = through_c(&bytes[..cut]).expect_err(name);
            let is_short = match error {
                DecodeError::NoFingerprint { length } => length == cut,
                DecodeError::TooShort { left, .. } => left < cut,
                _ => false,
            };
            assert!(is_short, "{name} at {cut}: {error}");
            assert_eq!(View::new(&bytes[..cut]).err(), Some(error), "{name} at {cut}");
        }
    }
}

/// Marsaglia's xorshift: the same damage in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

/// Bytes are changed, removed, doubled or replaced by a count that promises much.
fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(4) {
        // The fingerprint stays: damage to it is another test.
        let at = 8 + random.below(bytes.len() - 8);
        match random.below(6) {
            0 => bytes.truncate(at),
            1 => bytes.extend_from_within(at..),
            2 => bytes.iter_mut().skip(at).take(2).for_each(|byte| *byte = 0x7f),
            3 => bytes.iter_mut().skip(at).take(8).for_each(|byte| *byte = 0xff),
            _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << random.below(8)),
        }
        if bytes.len() <= 8 {
            bytes.push(0);
        }
    }
}

#[test]
fn damaged_bytes_are_refused_or_are_a_struct() {
    let tries = std::env::var("PNTOS_FUZZ").map_or(300, |tries| tries.parse().expect("PNTOS_FUZZ is a number"));
    let (mut refused, mut taken) = (0_u64, 0_u64);
    for name in names() {
        let mut random = Random(0x2545_f491_4f6c_dd1d);
        for seed in 0..tries {
            let mut bytes = sample(name, seed, 3).unwrap();
            damage(&mut bytes, &mut random);
            // A copy of its own, so that AddressSanitizer sees a byte beside it.
            let bytes = bytes.into_boxed_slice();
            let (result, allocated) = allocated(|| through_c(&bytes));
            assert!(allocated <= 3 * justified(bytes.len()), "{name}, {seed}: {allocated} for {}", bytes.len());
            let view = View::new(&bytes);
            match result {
                Ok(Ok(again)) => {
                    taken += 1;
                    let whole = view.unwrap_or_else(|error| panic!("{name}, {seed}: a view refuses it: {error}"));
                    assert_eq!(whole.encoded_len(), bytes.len());
                    assert!(!format!("{whole:?}").is_empty());
                    // What carries nothing and what is true may be written in another way, but only once.
                    assert_eq!(again.len(), bytes.len(), "{name}, {seed}");
                    assert_eq!(through_c(&again), Ok(Ok(again.clone())), "{name}, {seed}");
                }
                // C holds enum values that LCM gave it, and no others.
                Ok(Err(error)) => panic!("{name}, {seed}: decoded but not encoded: {error}"),
                Err(error) => {
                    refused += 1;
                    assert!(!error.to_string().is_empty());
                    match view {
                        Err(other) => assert_eq!(other, error, "{name}, {seed}"),
                        Ok(_) => {
                            let is_number = matches!(error, DecodeError::OutOfRange { .. });
                            assert!(is_number, "{name}, {seed}: only a number of C may be too small: {error}");
                        }
                    }
                }
            }
        }
    }
    assert!(taken > 0 && refused > 0, "{taken} taken and {refused} refused: the damage is too light or too heavy");
}

fn part(name: &str, seed: u64) -> Vec<u8> {
    sample(name, seed, 2).unwrap()
}

#[test]
fn strings_that_c_cannot_hold_are_refused() {
    let bytes = part("type_metadataheader", 1);
    let decoded = Decoded::<sys::Aspn23TypeMetadataheader>::decode(&bytes).unwrap();
    // SAFETY: a decoded string ends with a NUL.
    let text = unsafe { core::ffi::CStr::from_ptr(decoded.sensor_description) };
    assert_eq!(View::new(&bytes).unwrap().get("sensor_description"), Some(Value::Text(text)));

    // Fingerprint, wire-only byte, header.
    let at = 8 + 1 + (1 + 8 + 8 + 8 + 4);
    let with = |text: &[u8], length: i32| {
        let mut bytes = bytes[..at].to_vec();
        bytes.extend(length.to_be_bytes());
        bytes.extend(text);
        bytes.extend([0; 8 + 2 + 2]);
        through_c(&bytes)
    };
    assert!(matches!(with(b"IMU\0", 4), Ok(Ok(_))));
    for (text, length, why) in [
        (&b"IMU"[..], 3, "no NUL"),
        (b"I\0U\0", 4, "a NUL within"),
        (b"", 0, "length is 0"),
        (b"", -1, "negative"),
        (b"", i32::MIN, "negative"),
    ] {
        let error = with(text, length).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
    let error = with(b"IMU\0", i32::MAX).unwrap_err();
    assert!(matches!(error, DecodeError::TooShort { member: "sensor_description", .. }), "{error}");
}

#[test]
fn a_null_string_or_array_is_refused_by_name() {
    let mut memory = Scratch::default();
    let bytes = part("type_metadataheader", 1);
    let mut header = *memory.decode::<sys::Aspn23TypeMetadataheader>(&bytes).unwrap();
    header.sensor_description = core::ptr::null_mut();
    // SAFETY: null is allowed.
    let error = unsafe { lcm::encode_struct(&header, &mut Vec::new()) }.unwrap_err();
    assert_eq!(error, EncodeError::NullText { message: "type_metadataheader", member: "sensor_description" });

    // SAFETY: numbers may be zero and pointers null.
    let mut satnav: sys::Aspn23MeasurementSatnav = unsafe { core::mem::zeroed() };
    satnav.num_signals_tracked = 2;
    // SAFETY: null is allowed.
    let error = unsafe { lcm::encoded_struct_len(&satnav) }.unwrap_err();
    assert_eq!(error, EncodeError::NullArray { message: "measurement_satnav", member: "obs", count: 2 });
}

#[test]
fn another_struct_than_the_one_asked_for_is_refused() {
    fn name_of<T: LcmStruct>() -> &'static str {
        Decoded::<T>::NAME
    }
    let bytes = part("type_integrity", 1);
    let error = Scratch::default().decode::<sys::Aspn23TypeMounting>(&bytes).err();
    let (fingerprint, expected) = (lcm::fingerprint(&bytes).unwrap(), name_of::<sys::Aspn23TypeMounting>());
    assert_eq!(error, Some(DecodeError::OtherFingerprint { fingerprint, expected }));
}

#[test]
fn a_view_reads_what_c_holds() {
    let bytes = sample("measurement_satnav", 5, 4).unwrap();
    let decoded = Decoded::<sys::Aspn23MeasurementSatnav>::decode(&bytes).unwrap();
    let view = View::new(&bytes).unwrap();
    let Some(Value::Struct(header)) = view.get("header") else { panic!("it has a header") };
    assert_eq!(header.get("vendor_id"), Some(Value::Integer(decoded.header.vendor_id.into())));
    let Some(Value::Structs(obs)) = view.get("obs") else { panic!("it has signals") };
    assert_eq!(obs.len(), usize::from(decoded.num_signals_tracked));
    for (index, obs) in obs.enumerate() {
        // SAFETY: a decoded array is as long as its count.
        let in_c = unsafe { &*decoded.obs.add(index) };
        assert_eq!(obs.get("prn"), Some(Value::Integer(in_c.prn.into())));
        let Some(Value::Real(frequency)) = obs.get("frequency") else { panic!("it has a frequency") };
        assert_eq!(frequency.to_bits(), in_c.frequency.to_bits());
    }
    assert_eq!(view.get("nothing"), None);
}

#[test]
fn a_nan_keeps_its_bits() {
    let bits = 0x7ff0_dead_beef_0001_u64;
    let mut bytes = part("type_integrity", 1);
    let at = bytes.len() - 8;
    bytes[at..].copy_from_slice(&bits.to_be_bytes());
    let decoded = Decoded::<sys::Aspn23TypeIntegrity>::decode(&bytes).unwrap();
    assert_eq!(decoded.integrity_value.to_bits(), bits);
    assert_eq!(through_c(&bytes), Ok(Ok(bytes)));
}

#[test]
fn scratch_memory_is_used_again() {
    let bytes = sample("measurement_position", 2, 5).unwrap();
    let mut scratch = Scratch::default();
    scratch.decode::<sys::Aspn23MeasurementPosition>(&bytes).unwrap();
    let (_, allocated) = allocated(|| scratch.decode::<sys::Aspn23MeasurementPosition>(&bytes).map(|_| ()).unwrap());
    assert_eq!(allocated, 0);
}
