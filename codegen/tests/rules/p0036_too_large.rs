//! Four broken rules.

/// A map of heights.
pub struct Map {
    /// Height above the ellipsoid, m.
    pub heights: [[f64; 4000000000]; 4000000000],
}

/// A tile, which is as large as it may be.
pub struct Tile {
    /// Height above the ellipsoid, m.
    pub heights: [f64; 200000000],
}

/// Two tiles.
pub struct Pair {
    /// The western one.
    pub west: Tile,
    /// The eastern one.
    pub east: Tile,
}

/// Many tiles.
pub struct Tiles {
    /// All of them.
    pub all: [Tile; 3],
}

/// Takes heights.
pub type TakeHeights = fn(heights: [f64; 4000000000]);
