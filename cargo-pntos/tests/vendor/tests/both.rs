//! What is made in Rust and what is made in C do the same with Zephyr's messages.

use std::ffi::{CStr, c_char, c_void};
use std::ptr;

use pntos::aspn::{Matrix, TypeRemotePoint};
use pntos::{Managed, Message, sys as pntos_sys};
use zephyr::{ZephyrHeartbeat, ZephyrLayer, ZephyrQuality, ZephyrWindProfile, lcm, sys, validation};

/// `Aspn23LcmError`.
#[repr(C)]
struct LcmError {
    status: u32,
    of: *const c_char,
    member: *const c_char,
    offset: usize,
    value: i64,
}

/// `Aspn23FieldStep`.
#[repr(C)]
#[derive(Clone, Copy)]
struct Step {
    member: *const c_char,
    index: usize,
}

/// `Aspn23Finding`.
#[repr(C)]
#[derive(Clone, Copy)]
struct Finding {
    problem: u32,
    num_steps: usize,
    steps: [Step; 6],
    count: u64,
    measured: u64,
    real: [f64; 4],
}

type Header = pntos_sys::Aspn23TypeHeader;

/// `Aspn23Extension`.
#[repr(C)]
struct Extension(*const c_void, usize);

// SAFETY: it is never written to.
unsafe impl Sync for Extension {}

unsafe extern "C" {
    static zephyr_extension: Extension;
    fn aspn23_lcm_decode_message_with(
        with: &Extension,
        bytes: *const u8,
        length: usize,
        allocator: *const c_void,
        error: *mut LcmError,
    ) -> *mut Header;
    fn aspn23_lcm_encoded_message_size_with(with: &Extension, message: *const Header, error: *mut LcmError) -> usize;
    fn aspn23_lcm_encode_message_with(
        with: &Extension,
        message: *const Header,
        buffer: *mut u8,
        capacity: usize,
        error: *mut LcmError,
    ) -> usize;
    fn aspn23_lcm_decode_message(bytes: *const u8, length: usize, allocator: *const c_void, error: *mut LcmError)
    -> *mut Header;
    fn aspn23_validate_message_with(
        with: &Extension,
        message: *const Header,
        findings: *mut Finding,
        capacity: usize,
    ) -> usize;
    fn aspn23_finding_field(finding: *const Finding, text: *mut c_char, size: usize) -> usize;
    fn aspn23_copy_message_with(with: &Extension, message: *const Header) -> *mut Header;
    fn aspn23_free_with(with: &Extension, message: *mut c_void);
    fn zephyr_wind_profile_free(profile: *mut c_void);
    fn zephyr_layer_lcm_decode(
        bytes: *const u8,
        length: usize,
        layer: *mut sys::ZephyrLayer,
        allocator: *const c_void,
        error: *mut LcmError,
    ) -> bool;
    fn zephyr_layer_validate(layer: *const sys::ZephyrLayer, findings: *mut Finding, capacity: usize) -> usize;
}

fn point(id: u32) -> TypeRemotePoint {
    TypeRemotePoint {
        id,
        position1: Some(0.5),
        position2: Some(-2.0),
        position3: Some(30.0),
        position_covariance: Matrix::diagonal(&[1.0, 2.0, 3.0]),
        ..Default::default()
    }
}

fn layer(height: f64) -> ZephyrLayer {
    let samples = (height / 50.0) as usize;
    ZephyrLayer {
        height,
        speed_variance: (height > 100.0).then_some(0.25),
        is_calm: height < 10.0,
        quality: ZephyrQuality::GOOD,
        samples: vec![1.5; samples],
        directions: Matrix::filled(3, samples, |fill| fill.fill(0.5)),
    }
}

fn profile() -> ZephyrWindProfile {
    ZephyrWindProfile {
        station: c"Brocken".into(),
        counter: u64::MAX - 3,
        keys: [1, -2, 300],
        layers: vec![layer(2.0), layer(120.0), layer(250.0)],
        place: point(7),
        landmarks: vec![point(8), point(9)],
        mounting_quaternion: [1.0, 0.0, 0.0, 0.0],
        covariance: [[1.0, 0.5, 0.0], [0.5, 1.0, 0.0], [0.0, 0.0, 2.0]],
        num_gains: 2,
        gains: Some(Matrix::diagonal(&[1.0, 1.1])),
        ..Default::default()
    }
}

fn messages() -> Vec<Managed<Message>> {
    let heartbeat = ZephyrHeartbeat { uptime: 12.5, is_charged: true, ..Default::default() };
    let empty = ZephyrWindProfile { mounting_quaternion: [1.0, 0.0, 0.0, 0.0], ..Default::default() };
    let missing = ZephyrWindProfile { gains: None, ..profile() };
    vec![
        profile().into_message("/zephyr").unwrap(),
        missing.into_message("/zephyr").unwrap(),
        empty.into_message("/zephyr").unwrap(),
        heartbeat.into_message("/zephyr").unwrap(),
    ]
}

fn encoded(message: &Message) -> Vec<u8> {
    let mut bytes = Vec::new();
    lcm::CODEC.encode_message(message, &mut bytes).unwrap();
    bytes
}

/// What C makes of bytes, copied once; freed at the end.
struct InC(*mut Header);

impl InC {
    fn decode(bytes: &[u8]) -> Option<Self> {
        let mut error = LcmError { status: 0, of: ptr::null(), member: ptr::null(), offset: 0, value: 0 };
        // SAFETY: the bytes are as many as is said, and both messages are freed once.
        unsafe {
            let with = &*(&raw const zephyr_extension);
            let message =
                aspn23_lcm_decode_message_with(with, bytes.as_ptr(), bytes.len(), ptr::null(), &mut error);
            assert_eq!(message.is_null(), error.status != 0, "an error and nothing else");
            if message.is_null() {
                return None;
            }
            let copied = aspn23_copy_message_with(with, message);
            aspn23_free_with(with, message.cast());
            assert!(!copied.is_null(), "there is memory for a copy");
            Some(Self(copied))
        }
    }

    fn encode(&self) -> Vec<u8> {
        // SAFETY: the message is live, and the room is as large as is said.
        unsafe {
            let with = &*(&raw const zephyr_extension);
            let mut bytes = vec![0; aspn23_lcm_encoded_message_size_with(with, self.0, ptr::null_mut())];
            let length =
                aspn23_lcm_encode_message_with(with, self.0, bytes.as_mut_ptr(), bytes.len(), ptr::null_mut());
            bytes.truncate(length);
            bytes
        }
    }

    /// The fields of all findings.
    fn findings(&self) -> Vec<String> {
        let none = Finding {
            problem: 0,
            num_steps: 0,
            steps: [Step { member: ptr::null(), index: 0 }; 6],
            count: 0,
            measured: 0,
            real: [0.0; 4],
        };
        let mut findings = vec![none; 200];
        // SAFETY: the message is live, and the room is as large as is said.
        let count = unsafe {
            aspn23_validate_message_with(
                &*(&raw const zephyr_extension),
                self.0,
                findings.as_mut_ptr(),
                findings.len(),
            )
        };
        findings.truncate(count);
        findings.iter().map(field).collect()
    }
}

impl Drop for InC {
    fn drop(&mut self) {
        // SAFETY: it is freed once.
        unsafe { aspn23_free_with(&*(&raw const zephyr_extension), self.0.cast()) };
    }
}

fn field(finding: &Finding) -> String {
    let mut text = [0_u8; 128];
    // SAFETY: the finding was filled in, and the room is as large as is said.
    unsafe { aspn23_finding_field(finding, text.as_mut_ptr().cast(), text.len()) };
    CStr::from_bytes_until_nul(&text).unwrap().to_str().unwrap().to_owned()
}

fn findings_in_rust(message: &Message) -> Vec<String> {
    let findings = validation::VALIDATOR.validate(message).err().unwrap_or_default();
    findings.into_iter().map(|finding| finding.field).collect()
}

/// Numbers without a pattern, the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

#[test]
fn c_reads_and_writes_the_bytes_of_rust() {
    for message in messages() {
        let bytes = encoded(&message);
        let in_c = InC::decode(&bytes).expect("Rust wrote them");
        assert_eq!(in_c.encode(), bytes);
    }
}

#[test]
fn both_refuse_bytes_that_end_too_early_or_too_late() {
    for message in messages() {
        let mut bytes = encoded(&message);
        bytes.push(0);
        assert!(InC::decode(&bytes).is_none() && lcm::CODEC.decode_message("/zephyr", &bytes).is_err());
        for length in 0..bytes.len() - 1 {
            let bytes = &bytes[..length];
            assert!(InC::decode(bytes).is_none() && lcm::CODEC.decode_message("/zephyr", bytes).is_err(), "{length}");
        }
    }
}

#[test]
fn both_do_the_same_with_damaged_bytes() {
    let mut random = Random(7);
    let (mut accepted, mut refused, mut findings) = (0, 0, 0);
    for message in messages() {
        let whole = encoded(&message);
        for _ in 0..3000 {
            let mut bytes = whole.clone();
            for _ in 0..=random.below(3) {
                let at = 8 + random.below(bytes.len() - 8);
                bytes[at] = [0, 1, 0x7F, 0x80, 0xFF, random.below(256) as u8][random.below(6)];
            }
            let in_c = InC::decode(&bytes);
            match lcm::CODEC.decode_message("/zephyr", &bytes) {
                Err(error) => {
                    assert!(in_c.is_none(), "only Rust refuses: {error}");
                    refused += 1;
                }
                Ok(message) => {
                    let in_c = in_c.expect("Rust accepts them");
                    assert_eq!(in_c.encode(), encoded(&message));
                    let found = findings_in_rust(&message);
                    assert_eq!(in_c.findings(), found);
                    findings += found.len();
                    accepted += 1;
                }
            }
        }
    }
    assert!(accepted > 1000 && refused > 1000 && findings > 1000, "{accepted}, {refused}, {findings}");
}

#[test]
fn a_message_that_makes_sense_has_no_findings() {
    for message in messages() {
        assert_eq!(findings_in_rust(&message), [""; 0]);
    }
}

#[test]
fn both_find_everything_that_makes_no_sense() {
    let mut odd = profile();
    odd.layers[1].speed_variance = Some(-1.0);
    odd.layers[1].quality = ZephyrQuality(2);
    odd.layers[2].samples[3] = f32::NAN;
    odd.layers[2].directions[(1, 0)] = f32::NEG_INFINITY;
    odd.place.position3 = None;
    odd.landmarks[1].position_covariance[(0, 2)] = 9.0;
    odd.mounting_quaternion[0] = 2.0;
    odd.covariance[2][2] = -2.0;
    odd.gains.as_mut().unwrap()[(0, 1)] = f64::INFINITY;
    let message = odd.into_message("/zephyr").unwrap();

    let found = findings_in_rust(&message);

    let expected = [
        "layers[1].speed_variance",
        "layers[1].quality",
        "layers[2].samples[3]",
        "layers[2].directions[5]",
        "place.num_position_components",
        "landmarks[1].position_covariance[0][2]",
        "landmarks[1].position_covariance[2][0]",
        "mounting_quaternion",
        "covariance[2][2]",
        "gains[1]",
    ];
    assert_eq!(found, expected);
    assert_eq!(InC::decode(&encoded(&message)).unwrap().findings(), expected);
}

#[test]
fn c_alone_knows_no_message_of_the_extension() {
    let bytes = encoded(&messages()[0]);
    // SAFETY: the bytes are as many as is said.
    let message = unsafe { aspn23_lcm_decode_message(bytes.as_ptr(), bytes.len(), ptr::null(), ptr::null_mut()) };
    assert!(message.is_null());
}

#[test]
fn a_decoded_message_is_freed_by_its_own_function_too() {
    let bytes = encoded(&messages()[0]);
    let message = InC::decode(&bytes).unwrap();
    // SAFETY: it is a profile, and freed here alone.
    unsafe { zephyr_wind_profile_free(message.0.cast()) };
    std::mem::forget(message);
}

#[test]
fn a_struct_without_functions_of_its_own_has_a_codec_and_a_validation() {
    let mut bytes = pntos::lcm::Decoded::<sys::ZephyrLayer>::FINGERPRINT.to_be_bytes().to_vec();
    bytes.push(0);
    bytes.extend(100.0_f64.to_be_bytes());
    bytes.extend((-1.0_f64).to_be_bytes());
    bytes.extend([1, 3, 0, 0]);
    // SAFETY: the bytes are as many as is said, and nothing in the layer is behind a pointer.
    unsafe {
        let mut layer: sys::ZephyrLayer = std::mem::zeroed();
        assert!(zephyr_layer_lcm_decode(bytes.as_ptr(), bytes.len(), &mut layer, ptr::null(), ptr::null_mut()));
        assert_eq!((layer.height, layer.quality.0, layer.num_samples), (100.0, 3, 0));
        assert_eq!(zephyr_layer_validate(&layer, ptr::null_mut(), 0), 1);
    }
}
