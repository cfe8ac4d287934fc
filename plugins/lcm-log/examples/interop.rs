//! The Rust side of `tests/interop/check`, which compares this codec with LCM's own tools.
//!
//! * `interop recode IN OUT` decodes every event of a log into C and encodes it again;
//! * `interop samples OUT` writes structs of every kind with random content, each on a channel of its name;
//! * `interop emit OUT` writes messages made here, and prints what they hold, one JSON object a line, numbers with a
//!   fraction as the 16 hexadecimal digits of their bits.

use std::{env, process::ExitCode};

use lcm_event_log::{Reader, Writer};
use pntos::{
    Managed, Message, Timestamp,
    aspn::{
        Matrix, MeasurementImu, MeasurementImuImuType, MeasurementPosition, MeasurementPositionReferenceFrame,
        MeasurementPositionVelocityAttitude, MeasurementPositionVelocityAttitudeReferenceFrame, MeasurementVelocity,
        MeasurementVelocityReferenceFrame, TypeHeader, TypeIntegrity, TypeIntegrityIntegrityMethod,
    },
    lcm,
};

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["recode", input, output] => recode(input, output),
        ["samples", output] => samples(output),
        ["emit", output] => emit(output),
        _ => Err(pntos::Error::new("usage: interop recode IN OUT | interop samples OUT | interop emit OUT")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn recode(input: &str, output: &str) -> pntos::Result {
    let mut log = Reader::open(input)?;
    let mut copy = Writer::create(output)?;
    while let Some(event) = log.next_event()? {
        let again = lcm::sample::through_c(event.data)??;
        copy.write(event.timestamp_us, event.channel, &again)?;
    }
    copy.finish()?;
    Ok(())
}

fn samples(output: &str) -> pntos::Result {
    let mut log = Writer::create(output)?;
    for seed in 0..20 {
        for name in lcm::sample::names() {
            let bytes = lcm::sample::sample(name, seed, 5).expect("the name is listed");
            log.write(seed.cast_signed(), name, &bytes)?;
        }
    }
    log.finish()?;
    Ok(())
}

fn emit(output: &str) -> pntos::Result {
    let mut log = Writer::create(output)?;
    let mut bytes = Vec::new();
    for number in 0..40 {
        let (message, fields) = make(number)?;
        bytes.clear();
        lcm::encode_message(&message, &mut bytes)?;
        log.write(i64::from(number), &message.source().to_string_lossy(), &bytes)?;
        println!("{{{}}}", fields.join(", "));
    }
    log.finish()?;
    Ok(())
}

/// Numbers that look random and are the same in every run, some of them special.
struct Numbers(u64);

impl Numbers {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 ^ (self.0 >> 29)
    }

    fn real(&mut self) -> f64 {
        match self.bits() % 16 {
            0 => f64::NAN,
            1 => f64::NEG_INFINITY,
            2 => -0.0,
            3 => f64::MIN_POSITIVE / 4.0,
            _ => f64::from_bits(self.bits()),
        }
    }

    fn reals(&mut self, count: usize) -> Vec<f64> {
        (0..count).map(|_| self.real()).collect()
    }
}

fn real(value: f64) -> String {
    format!("\"{:016x}\"", value.to_bits())
}

fn reals(values: &[f64]) -> String {
    format!("[{}]", values.iter().copied().map(real).collect::<Vec<_>>().join(", "))
}

/// A message, and its fields as members of a JSON object.
fn make(number: u16) -> pntos::Result<(Managed<Message>, Vec<String>)> {
    let mut numbers = Numbers(u64::from(number));
    let header = TypeHeader {
        vendor_id: numbers.bits() as u32,
        device_id: numbers.bits(),
        context_id: numbers.bits() as u32,
        sequence_id: number,
    };
    let time_of_validity = Timestamp { elapsed_nsec: numbers.bits().cast_signed() };
    let kind = u32::from(number % 128);
    let rows = usize::from(number % 10);
    let covariance = Matrix::new(rows, rows, numbers.reals(rows * rows))?;
    let error_model_params = numbers.reals(usize::from(number % 3));
    let integrity: Vec<_> = (0..number % 4)
        .map(|method| TypeIntegrity {
            integrity_method: TypeIntegrityIntegrityMethod(method.into()),
            integrity_value: Some(numbers.real()),
        })
        .collect();
    let real_fields = numbers.reals(10);
    let methods: Vec<_> = integrity.iter().map(|one| one.integrity_method.0.to_string()).collect();
    let values: Vec<_> = integrity.iter().filter_map(|one| one.integrity_value).collect();
    let mut fields = vec![
        format!("\"header.vendor_id\": {}", header.vendor_id),
        format!("\"header.device_id\": {}", header.device_id.cast_signed()),
        format!("\"header.context_id\": {}", header.context_id),
        format!("\"header.sequence_id\": {}", header.sequence_id),
        format!("\"time_of_validity.elapsed_nsec\": {}", time_of_validity.elapsed_nsec),
        format!("\"integrity.integrity_method\": [{}]", methods.join(", ")),
        format!("\"integrity.integrity_value\": {}", reals(&values)),
    ];
    let measured = |fields: &mut Vec<String>, names: &[&str]| {
        fields.extend(names.iter().zip(&real_fields).map(|(name, value)| format!("\"{name}\": {}", real(*value))));
        fields.push(format!("\"num_meas\": {rows}"));
        fields.push(format!("\"covariance\": {}", reals(covariance.as_slice())));
        fields.push(format!("\"error_model_params\": {}", reals(&error_model_params)));
        fields.push(format!("\"reference_frame\": {kind}"));
    };
    let message = match number % 4 {
        0 => {
            let (meas_accel, meas_gyro) = ([real_fields[0]; 3], [real_fields[1], real_fields[2], real_fields[3]]);
            fields.push("\"\": \"measurement_IMU\"".to_owned());
            fields.push(format!("\"imu_type\": {kind}"));
            fields.push(format!("\"meas_accel\": {}", reals(&meas_accel)));
            fields.push(format!("\"meas_gyro\": {}", reals(&meas_gyro)));
            let imu_type = MeasurementImuImuType(kind);
            MeasurementImu { header, time_of_validity, imu_type, meas_accel, meas_gyro, integrity }
                .into_message("/rust/imu")
        }
        1 => {
            fields.push("\"\": \"measurement_position\"".to_owned());
            measured(&mut fields, &["term1", "term2", "term3"]);
            MeasurementPosition {
                header,
                time_of_validity,
                reference_frame: MeasurementPositionReferenceFrame(kind),
                term1: Some(real_fields[0]),
                term2: Some(real_fields[1]),
                term3: Some(real_fields[2]),
                covariance,
                error_model_params,
                integrity,
                ..Default::default()
            }
            .into_message("/rust/position")
        }
        2 => {
            fields.push("\"\": \"measurement_velocity\"".to_owned());
            measured(&mut fields, &["x", "y", "z"]);
            MeasurementVelocity {
                header,
                time_of_validity,
                reference_frame: MeasurementVelocityReferenceFrame(kind),
                x: Some(real_fields[0]),
                y: Some(real_fields[1]),
                z: Some(real_fields[2]),
                covariance,
                error_model_params,
                integrity,
                ..Default::default()
            }
            .into_message("/rust/velocity")
        }
        _ => {
            fields.push("\"\": \"measurement_position_velocity_attitude\"".to_owned());
            measured(&mut fields, &["p1", "p2", "p3", "v1", "v2", "v3"]);
            fields.push(format!("\"quaternion\": {}", reals(&real_fields[6..])));
            MeasurementPositionVelocityAttitude {
                header,
                time_of_validity,
                reference_frame: MeasurementPositionVelocityAttitudeReferenceFrame(kind),
                p1: Some(real_fields[0]),
                p2: Some(real_fields[1]),
                p3: Some(real_fields[2]),
                v1: Some(real_fields[3]),
                v2: Some(real_fields[4]),
                v3: Some(real_fields[5]),
                quaternion: Some([real_fields[6], real_fields[7], real_fields[8], real_fields[9]]),
                covariance,
                error_model_params,
                integrity,
                ..Default::default()
            }
            .into_message("/rust/pva")
        }
    }?;
    Ok((message, fields))
}
