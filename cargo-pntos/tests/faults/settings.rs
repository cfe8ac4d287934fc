//! What a configuration may say: each case changes the app file.

use crate::{apps::pos_ins, outcome::run, recording::Recording};

/// A configuration that is not what it should be.
pub struct Case {
    /// As the guide calls it.
    pub input: &'static str,
    changes: &'static [(&'static str, &'static str)],
    /// What is said.
    says: &'static [&'static str],
    /// Whether nothing is done because of it.
    is_refused: bool,
}

const fn refused(
    input: &'static str,
    changes: &'static [(&'static str, &'static str)],
    says: &'static [&'static str],
) -> Case {
    Case { input, changes, says, is_refused: true }
}

const fn used(
    input: &'static str,
    changes: &'static [(&'static str, &'static str)],
    says: &'static [&'static str],
) -> Case {
    Case { input, changes, says, is_refused: false }
}

pub const CASES: &[Case] = &[
    refused(
        "a label without a group",
        &[(r#"blocks = ["pos_sensor_error"]"#, r#"blocks = ["pos_sensor_eror"]"#)],
        &["`pos_sensor_eror`", "there is no group `block/pos_sensor_eror`"],
    ),
    refused(
        "a processor over a block that is not in the filter",
        &[(r#"blocks = ["pinson15", "pos_sensor_error"]"#, r#"blocks = ["pinson15", "bias"]"#)],
        &["`processor/pos`", "`bias`", "there is `pos_sensor_error`, `pinson15`"],
    ),
    refused(
        "a vector of another length",
        &[("sigma = [1.5, 1.5, 2.0]", "sigma = [1.5, 1.5]")],
        &["`block/pos_sensor_error`", "`tau`", "2"],
    ),
    refused(
        "a start of another length than the states",
        &[("initial_sigma = [3, 3, 3]", "initial_sigma = [3, 3]")],
        &["`initial_sigma` has 2 elements, and should have 3", "`block/pos_sensor_error`"],
    ),
    refused(
        "blocks with too few states for the processor",
        &[(r#"blocks = ["pinson15", "pos_sensor_error"]"#, r#"blocks = ["pinson15"]"#)],
        &["`blocks` names 1 blocks", "`pos`"],
    ),
    refused(
        "an unknown model",
        &[(r#"model = "pinson15""#, r#"model = "pinson16""#)],
        &["`block/pinson15`", "`pinson16`", "`pinson15`"],
    ),
    refused(
        "an unknown plugin",
        &[(r#"strategy = "ekf-joseph""#, r#"strategy = "particles""#)],
        &["`strategy`", "`particles`", "`ekf-joseph`"],
    ),
    used(
        "an unknown key",
        &[("publish_period = 1.0", "publish_intervall = 1.0\npublish_period = 1.0")],
        &["`publish_intervall`", "it knows"],
    ),
    refused(
        "a value of another type",
        &[("buffer_length = 2.0 ", r#"buffer_length = "2" "#)],
        &["`buffer_length` is a string, and should be a double"],
    ),
    refused(
        "a setting of NaN",
        &[("max_propagation_interval = 2.0", "max_propagation_interval = nan")],
        &["`max_propagation_interval` is NaN, and should be finite"],
    ),
    refused(
        "a setting of zero or below where there is none",
        &[(
            "expected_interval = 0.01                       # s\nbuffer_length",
            "expected_interval = -0.01\nbuffer_length",
        )],
        &["`inertial`", "`expected_interval`", "-0.01"],
    ),
    refused(
        "a correlation time of zero",
        &[("tau = [300, 300, 200]", "tau = [300, 0, 200]")],
        &["`block/pos_sensor_error`", "`tau[1]` is 0"],
    ),
    refused(
        "a rotation that is none",
        &[("0.99802515, 0.01772605", "1.99802515, 0.01772605")],
        &["`imu_to_platform` is no rotation"],
    ),
    refused(
        "a channel without a name",
        &[("channel = \"/sensor/ublox-ZED-F9T/position\"", "channel = \"\"")],
        &["`processor/pos`", "`channel` is empty"],
    ),
    refused(
        "an alignment without channels",
        &[(
            r#"alignment_channels = ["/sensor/ublox-ZED-F9T/position", "/sensor/vn-100/imu"]"#,
            "alignment_channels = []",
        )],
        &["`alignment_channels`", "at least one element"],
    ),
    refused(
        "a processor on the channel of the inertial",
        &[("channel = \"/sensor/ublox-ZED-F9T/position\"", "channel = \"/sensor/vn-100/imu\"")],
        &["`processor/pos`", "`imu_channel`"],
    ),
    refused(
        "a label twice",
        &[(r#"processors = ["pos"]"#, r#"processors = ["pos", "pos"]"#)],
        &["`pos` is in `processors`", "twice"],
    ),
    used(
        "two processors on one channel",
        &[
            (r#"processors = ["pos"]"#, r#"processors = ["pos", "again"]"#),
            (
                "[registry.preprocessor.time_bias]",
                "[registry.processor.again]\nmodel = \"pinson_position\"\n\
                 channel = \"/sensor/ublox-ZED-F9T/position\"\nblocks = [\"pinson15\"]\naux = [\"inertial_pva\"]\n\n\
                 [registry.preprocessor.time_bias]",
            ),
        ],
        &[],
    ),
    used(
        "a preprocessor without channels",
        &[(
            "model = \"time_adjuster\"\nchannels = [\"/sensor/vn-100/imu\"]\nexpected_interval = 0.01 ",
            "model = \"downsampler\"\ndownsampling_factors = [1] ",
        )],
        &[],
    ),
    used(
        "a channel that no message comes on",
        &[(
            r#"channels = ["/sensor/vn-100/imu", "/sensor/ublox-ZED-F9T/position"]"#,
            r#"channels = ["/sensor/vn-100/imu", "/sensor/ublox-ZED-F9T/position", "/sensor/none"]"#,
        )],
        &["no event on channel `/sensor/none`"],
    ),
];

#[test]
fn what_a_configuration_says_is_handled_as_the_guide_says() {
    let mut short = Recording::of_the_drive();
    short.0.retain(|event| event.at < 20.0);
    let mut wrong = Vec::new();
    for case in CASES {
        let outcome = run(case.input, &pos_ins(case.changes), |path| short.write(path));
        let log = &outcome.ended.errors;
        // An app file that the registry cannot hold does not even begin.
        let is_status = if case.is_refused {
            [Some(1), Some(2)].contains(&outcome.ended.status)
        } else {
            outcome.ended.status == Some(0)
        };
        if !is_status {
            wrong.push(format!("{}: status {:?}\n{log}", case.input, outcome.ended.status));
        }
        for part in case.says.iter().filter(|part| !log.contains(**part)) {
            wrong.push(format!("{}: `{part}` is not said\n{log}", case.input));
        }
        if (outcome.solutions > 0) == case.is_refused {
            wrong.push(format!("{}: {} solutions\n{log}", case.input, outcome.solutions));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
