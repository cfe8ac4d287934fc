//! A small writer of SVG: elements, classes, escaped text, numbers with one decimal.

use std::fmt::Write;

use super::line::Point;

/// The picture's own style sheet: light, and dark where the reader's theme is. The colours are ones that people with any
/// colour vision tell apart (Okabe and Ito's blue and vermilion). No custom properties: many viewers do not know them.
const STYLE: &str = "\
text{font:12px system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;fill:#24292f}\
.title{font-size:15px;font-weight:600}.end{text-anchor:end}.middle{text-anchor:middle}\
.page{fill:#fff}.soft{fill:#6e7781}.grid{stroke:#d8dee4}.frame{fill:none;stroke:#6e7781}\
.line{fill:none;stroke-linejoin:round;stroke-linecap:round;stroke-width:1.6}.wide{stroke-width:5}.thin{stroke-width:1.1}\
.first{stroke:#0072b2}.second,.refused{stroke:#d55e00}.under{stroke:#b8c0c8}.head{font-weight:600}\
.band{fill:#56b4e9;fill-opacity:.18}.one{fill-opacity:.3}.refused{stroke-width:1.4}\
.mark{fill:#fff;stroke:#24292f;stroke-width:1.6}\
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.page,.mark{fill:#0d1117}.soft{fill:#9198a1}\
.grid{stroke:#2a313a}.frame{stroke:#9198a1}.first{stroke:#56b4e9}.second,.refused{stroke:#f0a04b}.under{stroke:#565e68}\
.mark{stroke:#e6edf3}}";

/// A picture in the making.
#[derive(Debug)]
pub struct Svg {
    text: String,
}

impl Svg {
    pub fn new(width: f64, height: f64, description: &str) -> Svg {
        let mut svg = Svg { text: String::new() };
        svg.write(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\">\n<title>{}</title>\n<style>{STYLE}</style>\n\
             <rect class=\"page\" width=\"{width}\" height=\"{height}\"/>\n",
            escape(description),
        ));
        svg
    }

    pub fn text(&mut self, class: &str, (x, y): Point, text: &str) {
        let text = escape(text);
        self.write(format_args!("<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>\n"));
    }

    /// Text that reads upwards, as beside a vertical axis.
    pub fn upward_text(&mut self, class: &str, (x, y): Point, text: &str) {
        let text = escape(text);
        self.write(format_args!(
            "<text class=\"{class}\" transform=\"translate({x:.1} {y:.1}) rotate(-90)\">{text}</text>\n"
        ));
    }

    pub fn segment(&mut self, class: &str, from: Point, to: Point) {
        self.write(format_args!(
            "<path class=\"{class}\" d=\"M{:.1} {:.1}L{:.1} {:.1}\"/>\n",
            from.0, from.1, to.0, to.1
        ));
    }

    /// A filled shape; nothing without an area is drawn.
    pub fn polygon(&mut self, class: &str, points: impl Iterator<Item = Point>) {
        let points: Vec<Point> = points.collect();
        if points.len() < 3 {
            return;
        }
        self.write(format_args!("<path class=\"{class}\" d=\"M{:.1} {:.1}", points[0].0, points[0].1));
        for point in &points[1..] {
            self.write(format_args!("L{:.1} {:.1}", point.0, point.1));
        }
        self.text.push_str("Z\"/>\n");
    }

    /// Two short lines across a point.
    pub fn cross(&mut self, class: &str, (x, y): Point, arm: f64) {
        let (left, right, top, bottom) = (x - arm, x + arm, y - arm, y + arm);
        self.write(format_args!(
            "<path class=\"{class}\" d=\"M{left:.1} {top:.1}L{right:.1} {bottom:.1}M{left:.1} {bottom:.1}L{right:.1} {top:.1}\"/>\n"
        ));
    }

    /// A sample and a name for each class of line, band or mark, side by side from `at`.
    pub fn legend(&mut self, at: Point, entries: &[(&str, &str)]) {
        let (mut x, y) = at;
        for (class, name) in entries {
            if class.starts_with("band") {
                let corners = [(x, y - 10.0), (x + 18.0, y - 10.0), (x + 18.0, y + 2.0), (x, y + 2.0)];
                // The narrow band lies on the wide one.
                self.polygon("band", corners.into_iter());
                if *class != "band" {
                    self.polygon(class, corners.into_iter());
                }
            } else if *class == "refused" {
                self.cross(class, (x + 9.0, y - 4.0), 3.0);
            } else {
                self.line(class, &[(x, y - 4.0), (x + 18.0, y - 4.0)]);
            }
            self.text("", (x + 25.0, y), name);
            x += 50.0 + 6.3 * name.chars().count() as f64;
        }
    }

    pub fn frame(&mut self, (x, y): Point, width: f64, height: f64) {
        self.write(format_args!(
            "<rect class=\"frame\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>\n"
        ));
    }

    pub fn circle(&mut self, class: &str, (x, y): Point, radius: f64) {
        self.write(format_args!("<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\"/>\n"));
    }

    pub fn square(&mut self, class: &str, (x, y): Point, side: f64) {
        let (x, y) = (x - side / 2.0, y - side / 2.0);
        self.write(format_args!(
            "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{side}\" height=\"{side}\"/>\n"
        ));
    }

    /// A connected line; a single point shows as a dot.
    pub fn line(&mut self, class: &str, points: &[Point]) {
        let Some((first, rest)) = points.split_first() else {
            return;
        };
        self.write(format_args!("<path class=\"line {class}\" d=\"M{:.1} {:.1}", first.0, first.1));
        for point in if rest.is_empty() { points } else { rest } {
            self.write(format_args!("L{:.1} {:.1}", point.0, point.1));
        }
        self.text.push_str("\"/>\n");
    }

    /// The finished document.
    pub fn finish(mut self) -> String {
        self.text.push_str("</svg>\n");
        self.text
    }

    fn write(&mut self, arguments: std::fmt::Arguments<'_>) {
        self.text.write_fmt(arguments).expect("a string takes everything");
    }
}

/// Text as it stands between the tags, or between the quotes, of XML and HTML.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            control if control.is_control() => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_break_out_of_its_element() {
        let mut svg = Svg::new(10.0, 10.0, "a < b");
        svg.text("title", (1.0, 2.0), "</text><script>&\u{1}");

        let text = svg.finish();

        assert!(text.contains("<title>a &lt; b</title>"));
        assert!(text.contains("&lt;/text&gt;&lt;script&gt;&amp;\u{fffd}</text>"));
    }
}
