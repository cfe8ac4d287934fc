//! A rectangle on the page with axes around it.

use super::axis::Scale;
use super::line::Point;
use super::svg::Svg;

/// Where a diagram is, in pixels.
#[derive(Debug, Clone, Copy)]
pub struct Panel {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Panel {
    pub fn centre(&self) -> Point {
        (self.left + self.width / 2.0, self.top + self.height / 2.0)
    }

    pub fn right(&self) -> f64 {
        self.left + self.width
    }

    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }

    /// A scale of values from the left edge to the right one.
    pub fn across(&self, low: f64, high: f64) -> Scale {
        Scale { low, high, from: self.left, to: self.right() }
    }

    /// A scale of values from the lower edge to the upper one.
    pub fn upwards(&self, low: f64, high: f64) -> Scale {
        Scale { low, high, from: self.bottom(), to: self.top }
    }

    /// The panel's name, and below it one short line and name for each curve.
    pub fn title(&self, svg: &mut Svg, title: &str, legend: &[(&str, &str)]) {
        svg.text("title", (self.left, self.top - 40.0), title);
        svg.legend((self.left, self.top - 14.0), legend);
    }

    /// Frame, grid and numbers, with about so many steps across and upwards.
    pub fn axes(&self, svg: &mut Svg, x: &Scale, y: &Scale, steps: (usize, usize)) {
        let bottom = self.bottom();
        for (value, label) in x.ticks(steps.0) {
            svg.segment("grid", (x.at(value), self.top), (x.at(value), bottom));
            svg.text("soft middle", (x.at(value), bottom + 17.0), &label);
        }
        for (value, label) in y.ticks(steps.1) {
            svg.segment("grid", (self.left, y.at(value)), (self.right(), y.at(value)));
            svg.text("soft end", (self.left - 7.0, y.at(value) + 4.0), &label);
        }
        svg.frame((self.left, self.top), self.width, self.height);
    }

    /// What the numbers on the axes are.
    pub fn labels(&self, svg: &mut Svg, x: &str, y: &str) {
        svg.text("soft end", (self.right(), self.bottom() + 36.0), x);
        svg.upward_text("soft end", (self.left - 48.0, self.top), y);
    }
}
