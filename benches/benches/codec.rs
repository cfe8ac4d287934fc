//! What the ASPN-LCM codec costs: ns a message and GB/s, beside a copy of the same bytes and beside LCM's own C code in
//! the same run. The goals: faster than LCM's C, and within three times the copy for the largest messages.

use std::{
    hint::black_box,
    path::{Path, PathBuf},
    time::Instant,
};

use lcm_event_log::Reader;
use pntos::{
    Source,
    lcm::{self, Decoded, LcmStruct, Scratch, View},
    sys,
};
use pntos_benches::lcm_codec;

/// Turns of each way, of which the fastest counts: what else the machine does only ever adds.
const TURNS: usize = 25;
/// Bytes of a turn, if one message has no more: few enough that some turn is not interrupted.
const TURN: usize = 100_000;
/// How much slower than a copy a large message may be, each way.
const OVER_COPY: f64 = 3.0;

fn main() {
    if lcm_codec::recode(&[], &[], None).is_none() {
        println!("LCM is not installed: its C code is not compared with");
    }
    let (name, messages) = log();
    let largest = messages.iter().max_by_key(|message| message.len()).expect("the log has messages").clone();
    println!("{:<36}{:>12}{:>9}{:>9}", "", "ns/message", "GB/s", "x copy");
    compare(&name, &messages);
    for (name, bytes) in [
        ("the largest of them", largest),
        ("satellite navigation, 100 signals", satnav()),
        ("an image of 1 MiB", image()),
    ] {
        let count = 1 + TURN / bytes.len();
        compare(name, &vec![bytes; count]);
    }
}

/// A hundred signals, each with a statement about trust.
fn satnav() -> Vec<u8> {
    let mut integrity = zero::<sys::Aspn23TypeIntegrity>();
    let mut obs = vec![zero::<sys::Aspn23TypeSatnavObs>(); 100];
    for one in &mut obs {
        (one.num_integrity, one.integrity) = (1, &raw mut integrity);
    }
    let mut satnav = zero::<sys::Aspn23MeasurementSatnav>();
    (satnav.num_signals_tracked, satnav.obs) = (100, obs.as_mut_ptr());
    encoded(&satnav)
}

fn image() -> Vec<u8> {
    let mut pixels = vec![7; 1 << 20];
    let mut image = zero::<sys::Aspn23MeasurementImage>();
    (image.image_data_length, image.image_data) = (1 << 20, pixels.as_mut_ptr());
    encoded(&image)
}

fn zero<T: LcmStruct>() -> T {
    // SAFETY: numbers may be zero and pointers null.
    unsafe { std::mem::zeroed() }
}

fn encoded<T: LcmStruct>(message: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    // SAFETY: the arrays are as long as their counts say, and there are no strings.
    unsafe { lcm::encode_struct(message, &mut bytes) }.expect("it has a form on LCM");
    bytes
}

/// Messages, one behind the other.
struct Messages {
    bytes: Vec<u8>,
    lengths: Vec<u32>,
}

impl Messages {
    fn new(messages: &[Vec<u8>]) -> Self {
        let lengths =
            messages.iter().map(|message| u32::try_from(message.len()).expect("a message is short")).collect();
        Self { bytes: messages.concat(), lengths }
    }

    fn iter(&self) -> impl Iterator<Item = &[u8]> {
        let mut left = &self.bytes[..];
        self.lengths.iter().map(move |length| {
            let (message, rest) = left.split_at(*length as usize);
            left = rest;
            message
        })
    }
}

/// The long drive where it is, else the short one that is always there.
fn log() -> (String, Vec<Vec<u8>>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let logs = ["../shared/data/drive-43min.lcmlog", "datasets/drive-5min.lcmlog"].map(|path| root.join(path));
    let path: &PathBuf = logs.iter().find(|path| path.is_file()).expect("the short drive is in the repository");
    let mut reader = Reader::open(path).expect("the log can be read");
    let mut messages = Vec::new();
    while let Some(event) = reader.next_event().expect("the log can be read") {
        messages.push(event.data.to_owned());
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    (name.unwrap_or_default(), messages)
}

/// One way to go through all messages, with room for the largest of them.
type Way = (&'static str, fn(&Messages, &mut [u8], &Source));

const COPY: Way = ("copy", |messages, room, _| {
    for message in messages.iter() {
        black_box(&mut *room)[..message.len()].copy_from_slice(message);
    }
});
const VIEW: Way = ("look at all of it, where it is", |messages, _, _| {
    for message in messages.iter() {
        black_box(View::new(message).expect("a message"));
    }
});
const DECODE: Way = ("decode", |messages, _, _| {
    let mut scratch = Scratch::default();
    for bytes in messages.iter() {
        with_type(&mut scratch, bytes, None);
    }
});
const RECODE: Way = ("decode and encode", |messages, room, _| {
    let mut scratch = Scratch::default();
    for bytes in messages.iter() {
        with_type(&mut scratch, bytes, Some(room));
    }
});
const MESSAGE: Way = ("decode into a counted message", |messages, _, source| {
    for message in messages.iter() {
        black_box(lcm::decode_message(source, message).expect("a message"));
    }
});

/// Decodes a struct of C, as LCM's C code does, and encodes it if there is room.
fn with_type(scratch: &mut Scratch, bytes: &[u8], room: Option<&mut [u8]>) {
    macro_rules! any_of {
        ($($name:ident)*) => {
            match lcm::fingerprint(bytes) {
                $(Some(Decoded::<sys::$name>::FINGERPRINT) => recode::<sys::$name>(scratch, bytes, room),)*
                other => panic!("{other:?} is not the fingerprint of a message that LCM's C code was made for"),
            }
        };
    }
    any_of! {
        Aspn23MeasurementImu
        Aspn23MeasurementPositionVelocityAttitude
        Aspn23MeasurementVelocity
        Aspn23MeasurementPosition
        Aspn23MeasurementDirection3DToPoints
        Aspn23MeasurementBarometer
        Aspn23MeasurementSatnav
        Aspn23MeasurementImage
    }
}

fn recode<T: LcmStruct>(scratch: &mut Scratch, bytes: &[u8], room: Option<&mut [u8]>) {
    let decoded = black_box(scratch.decode::<T>(bytes).expect("a message"));
    if let Some(room) = room {
        // SAFETY: the struct was just decoded, with its arrays.
        let length = unsafe { lcm::encode_struct_into(decoded, black_box(room)) }.expect("a message");
        assert_eq!(length, bytes.len());
    }
}

const LCM: [Way; 2] = [
    ("decode, LCM's C", |messages, _, _| {
        lcm_codec::recode(&messages.bytes, &messages.lengths, None);
    }),
    ("decode and encode, LCM's C", |messages, room, _| {
        lcm_codec::recode(&messages.bytes, &messages.lengths, Some(room));
    }),
];

/// Measures the ways in turns, so that what else the machine does falls on all of them, and prints how they compare.
fn compare(name: &str, messages: &[Vec<u8>]) {
    let source = Source::from("/bench");
    let mut room = vec![0; messages.iter().map(Vec::len).max().unwrap_or_default()];
    let lcm = LCM.into_iter().filter(|_| lcm_codec::recode(&[], &[], None).is_some());
    let ways: Vec<Way> = [COPY, DECODE, RECODE, VIEW, MESSAGE].into_iter().chain(lcm).collect();
    let mut times = vec![0.0; ways.len()];
    let mut left = messages;
    while !left.is_empty() {
        let (mut count, mut bytes) = (0, 0);
        while bytes < TURN && count < left.len() {
            bytes += left[count].len();
            count += 1;
        }
        let (these, rest) = left.split_at(count);
        left = rest;
        for (time, fastest) in times.iter_mut().zip(fastest(&ways, &Messages::new(these), &mut room, &source)) {
            *time += fastest;
        }
    }
    let (count, bytes) = (messages.len() as f64, messages.iter().map(Vec::len).sum::<usize>() as f64);
    println!("{name}: {count} messages of {:.0} bytes", bytes / count);
    for (time, (way, _)) in times.iter().zip(&ways) {
        println!("  {way:<34}{:>12.1}{:>9.2}{:>9.2}", time / count, bytes / time, time / times[0]);
    }
    let [copy, decode, recode, _, _, c @ ..] = &times[..] else { return };
    let encode = recode - decode;
    let mut verdict = format!("  decoding takes {:.1} copies, encoding {:.1}", decode / copy, encode / copy);
    if let [c_decode, c_recode] = c {
        let passed = if decode < c_decode && recode < c_recode { "PASS" } else { "OVER" };
        verdict += &format!("; LCM's C {:.2} and {:.2} times ours: {passed}", c_decode / decode, c_recode / recode);
    }
    let within = if decode / copy <= OVER_COPY && encode / copy <= OVER_COPY { "PASS" } else { "OVER" };
    println!("{verdict}; at most {OVER_COPY} copies: {within}\n");
}

/// The fastest time of each way, in ns.
fn fastest(ways: &[Way], messages: &Messages, room: &mut [u8], source: &Source) -> Vec<f64> {
    let mut fastest = vec![f64::INFINITY; ways.len()];
    for _ in 0..TURNS {
        for (fastest, (_, way)) in fastest.iter_mut().zip(ways) {
            let start = Instant::now();
            way(messages, room, source);
            *fastest = fastest.min(start.elapsed().as_secs_f64() * 1e9);
        }
    }
    fastest
}
