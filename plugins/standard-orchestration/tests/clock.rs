//! The recording of a clock that the app `clock` runs on: made here, from the model of a clock.

use std::{env, fs, path::Path};

use lcm_event_log::Writer;
use pntos::{
    aspn::{Matrix, MeasurementTime, TypeTimestamp},
    lcm,
};
use pntos_nav::{models::clock::Clock, nalgebra::Vector2};

/// A crystal whose temperature is compensated (Brown & Hwang).
const CRYSTAL: Clock = Clock { h_0: 2e-19, h_neg2: 2e-20, q3: None };
/// What the clock is off by at the start, s, and how fast that changes, s/s.
const START: [f64; 2] = [3e-6, 2e-8];
/// How well the clock is read, s.
const READING_SIGMA: f64 = 2e-8;
const SECONDS: i64 = 1200;
const EPOCH: i64 = 1_700_000_000_000_000_000;
const CLOCK: u8 = 51;

/// Numbers that are the same on every machine: only additions and multiplications make them (Steele et al., SplitMix64).
struct Random(u64);

impl Random {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Of mean 0 and variance 1: the sum of twelve uniform numbers, which is normal but for its far tails.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }
}

/// The time that a clock with this bias shows, as a message.
fn reading(time: i64, bias: f64, variance: f64, channel: &str) -> Vec<u8> {
    let whole = (bias * 1e9).floor();
    let message = MeasurementTime {
        time_of_validity: TypeTimestamp { elapsed_nsec: time },
        clock_id: vec![CLOCK],
        elapsed_nsec: vec![time + whole as i64],
        elapsed_attosec: vec![((bias * 1e9 - whole) * 1e9) as i32],
        digits_of_precision: 15,
        covariance: Matrix::diagonal(&[variance]),
        ..Default::default()
    };
    let mut bytes = Vec::new();
    lcm::encode_message(&message.into_message(channel).unwrap(), &mut bytes).unwrap();
    bytes
}

fn recording() -> Vec<u8> {
    let mut random = Random(20_251_122);
    let mut log = Writer::new(Vec::new());
    let (phi, qd) = (CRYSTAL.phi(1.0), CRYSTAL.qd(1.0));
    let lower = [qd[(0, 0)].sqrt(), qd[(1, 0)] / qd[(0, 0)].sqrt()];
    let last = (qd[(1, 1)] - lower[1] * lower[1]).sqrt();
    let mut state = Vector2::from(START);
    for second in 0..SECONDS {
        let time = EPOCH + second * 1_000_000_000;
        let mut write = |channel: &str, bias: f64, variance: f64| {
            log.write(time / 1000, channel, &reading(time, bias, variance, channel)).unwrap();
        };
        if second % 10 == 0 {
            write("/truth/clock/time", state.x, 0.0);
        }
        write("/sensor/clock/time", state.x + READING_SIGMA * random.normal(), READING_SIGMA * READING_SIGMA);
        let (first, second) = (random.normal(), random.normal());
        let noise = Vector2::new(lower[0] * first, lower[1] * first + last * second);
        state = phi.fixed_view::<2, 2>(0, 0) * state + noise;
    }
    log.finish().unwrap()
}

#[test]
fn the_recording_of_the_clock_is_what_the_model_makes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../datasets/clock-20min.lcmlog");
    let made = recording();
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let known = fs::read(&path).unwrap();
    assert!(known == made, "`{}` is another recording: UPDATE=1 writes it anew", path.display());
    assert!(known.len() < 400_000, "{}", known.len());
}
