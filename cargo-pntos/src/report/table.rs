//! Plain text in aligned columns.

use std::fmt;

/// Which side of its column a cell keeps to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Side {
    Left,
    Right,
}

/// Rows of cells. A column is as wide as its widest cell; two spaces separate columns.
#[derive(Debug)]
pub struct Table {
    sides: Vec<Side>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(sides: impl Into<Vec<Side>>) -> Table {
        Table { sides: sides.into(), rows: Vec::new() }
    }

    /// Adds a row; missing cells at its end are empty.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        self.rows.push(cells.into_iter().map(str::to_owned).collect());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |column: usize| {
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell: &String| cell.chars().count()).max()
        };
        let widths: Vec<usize> = (0..self.sides.len()).map(|column| width(column).unwrap_or(0)).collect();
        for row in &self.rows {
            let mut line = String::new();
            for ((cell, side), &width) in row.iter().zip(&self.sides).zip(&widths) {
                line += "  ";
                line += &match side {
                    Side::Left => format!("{cell:<width$}"),
                    Side::Right => format!("{cell:>width$}"),
                };
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_keep_to_their_side_and_lines_end_clean() {
        let mut table = Table::new([Side::Left, Side::Right, Side::Left]);
        table.row(["channel", "messages", "note"]);
        table.row(["/é", "7"]);

        assert_eq!(table.to_string(), "  channel  messages  note\n  /é              7\n");
    }
}
