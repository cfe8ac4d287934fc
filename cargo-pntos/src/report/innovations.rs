//! The innovations that the plugin `state-recorder` has written down.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use pntos_scoring::Axis;
use serde::Serialize;

/// The first line of the file. Its columns, and those of every line after it.
pub const HEADER: &str = "time_ns,accepted,component,innovation,sigma,processor";

/// What one measurement processor found.
#[derive(Debug, Serialize)]
pub struct Processor {
    #[serde(rename = "processor")]
    pub name: String,
    /// Measurements that it was given.
    pub updates: usize,
    /// Measurements that the filter has used.
    pub accepted: usize,
    /// The statistics of each component, in the unit of the measurement.
    #[serde(rename = "components")]
    pub numbers: Vec<Axis>,
    #[serde(skip)]
    pub components: Vec<Vec<Innovation>>,
}

/// One component of one innovation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Innovation {
    /// ns.
    pub time: i64,
    pub innovation: f64,
    pub sigma: f64,
    pub accepted: bool,
}

/// Reads the file at `path`: the processors in the order in which they first appear.
///
/// # Errors
///
/// What is wrong with the file, with the first line that is.
pub fn read(path: &Path) -> Result<Vec<Processor>, String> {
    let cannot = |error| format!("the innovations in `{}` cannot be read: {error}", path.display());
    let mut lines = BufReader::new(File::open(path).map_err(cannot)?).lines();
    let mut processors: Vec<Processor> = Vec::new();
    match lines.next().transpose().map_err(cannot)? {
        Some(first) if first == HEADER => {}
        first => {
            return Err(format!(
                "`{}` holds no innovations\n  = its first line is `{}`, and would be `{HEADER}`\nhelp: name the \
                 `innovations.csv` that the plugin `state-recorder` has written",
                path.display(),
                first.unwrap_or_default().chars().take(80).collect::<String>()
            ));
        }
    }
    for (index, line) in lines.enumerate() {
        let line = line.map_err(cannot)?;
        let broken = || {
            format!(
                "line {} of `{}` is no innovation\n  = it is `{line}`\nhelp: record the run again: the file was changed, \
                 or cut off",
                index + 2,
                path.display()
            )
        };
        let (name, component, innovation) = parsed(&line).ok_or_else(broken)?;
        let known = processors.iter().position(|it| it.name == name);
        let processor = match known {
            Some(at) => &mut processors[at],
            None => processors.push_mut(Processor::new(name)),
        };
        processor.add(component, innovation).ok_or_else(broken)?;
    }
    for processor in &mut processors {
        let of = |values: &Vec<Innovation>| Axis::of(values.iter().map(|it| (it.innovation, Some(it.sigma))));
        processor.numbers = processor.components.iter().filter_map(of).collect();
    }
    Ok(processors)
}

fn parsed(line: &str) -> Option<(String, usize, Innovation)> {
    let mut cells = line.splitn(6, ',');
    let mut next = || cells.next();
    let time = next()?.parse().ok()?;
    let accepted = next()?.parse().ok()?;
    let component = next()?.parse().ok()?;
    let innovation = next()?.parse().ok()?;
    let sigma = next()?.parse().ok()?;
    let name = next()?;
    let name = match name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(quoted) => quoted.replace("\"\"", "\""),
        None => name.to_owned(),
    };
    Some((name, component, Innovation { time, innovation, sigma, accepted }))
}

impl Processor {
    fn new(name: String) -> Processor {
        Processor { name, updates: 0, accepted: 0, numbers: Vec::new(), components: Vec::new() }
    }

    /// `None` for a component that comes before those in front of it.
    fn add(&mut self, component: usize, innovation: Innovation) -> Option<()> {
        if component == 0 {
            self.updates += 1;
            self.accepted += usize::from(innovation.accepted);
        }
        if self.components.len() == component {
            self.components.push(Vec::new());
        }
        self.components.get_mut(component)?.push(innovation);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_its_processor_whatever_the_name_is() {
        let (name, component, innovation) = parsed("5,true,1,-0.5,2.0,\"a, \"\"b\"\"\"").unwrap();

        assert_eq!((&*name, component), ("a, \"b\"", 1));
        assert_eq!(innovation, Innovation { time: 5, innovation: -0.5, sigma: 2.0, accepted: true });
        assert_eq!(parsed("5,true,1,-0.5,2.0,pos").unwrap().0, "pos");
    }

    #[test]
    fn components_come_in_their_order() {
        let innovation = Innovation { time: 0, innovation: 1.0, sigma: 2.0, accepted: false };
        let mut processor = Processor::new("pos".to_owned());

        assert_eq!(processor.add(1, innovation), None);
        assert_eq!(processor.add(0, innovation), Some(()));
        assert_eq!(processor.add(1, innovation), Some(()));
        assert_eq!((processor.updates, processor.accepted, processor.components.len()), (1, 0, 2));
    }

    #[test]
    fn a_line_that_is_cut_off_or_senseless_is_none() {
        for line in ["", "5,true,1", "5,maybe,1,0.5,1.0,pos", "x,true,0,0.5,1.0,pos"] {
            assert_eq!(parsed(line), None, "{line}");
        }
    }
}
