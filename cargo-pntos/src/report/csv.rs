//! The errors over time as a table for other programs.

use std::fmt::Write;

use pntos_scoring::Quantity;

use super::{AXES, Comparison};

/// One line for each solution that was compared: its time, its errors, its sigmas. Units are m, m/s and rad; a cell is
/// empty where nothing is known.
pub fn errors(comparison: &Comparison) -> String {
    let mut text = String::from("time_ns");
    for kind in ["error", "sigma"] {
        for quantity in Quantity::ALL {
            let unit = match quantity {
                Quantity::Position => "m",
                Quantity::Velocity => "m_s",
                Quantity::Tilt => "rad",
            };
            for axis in AXES {
                write!(text, ",{}_{kind}_{axis}_{unit}", quantity.name()).expect("a string takes everything");
            }
        }
    }
    text.push('\n');
    for sample in comparison.errors() {
        write!(text, "{}", sample.time).expect("a string takes everything");
        let errors = Quantity::ALL.map(|quantity| sample.of(quantity));
        let sigmas = Quantity::ALL.map(|quantity| sample.sigma(quantity));
        for known in errors.into_iter().chain(sigmas) {
            match known {
                Some(values) => values.iter().try_for_each(|value| write!(text, ",{value:?}")),
                None => text.write_str(",,,"),
            }
            .expect("a string takes everything");
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use pntos_scoring::{Geodetic, Sample, Track};

    #[test]
    fn every_compared_solution_is_a_line_with_what_is_known() {
        let place = Geodetic { latitude: 0.7, longitude: -1.4, height: 5.0 };
        let solution =
            Sample { position_sigma: Some([1.0, 2.0, 3.0]), ..Sample::at(7, Geodetic { height: 4.5, ..place }) };
        let comparison = Comparison::of(("/a", Track::new([solution])), ("/b", Track::new([Sample::at(7, place)])));

        let text = errors(&comparison);

        let (header, line) = text.trim_end().split_once('\n').unwrap();
        assert!(
            header.starts_with("time_ns,position_error_north_m,position_error_east_m,position_error_down_m,velocity_")
        );
        assert!(header.ends_with("tilt_sigma_down_rad"));
        assert_eq!(line, "7,0.0,0.0,0.5,,,,,,,1.0,2.0,3.0,,,,,,");
        assert_eq!(header.split(',').count(), line.split(',').count());
    }
}
