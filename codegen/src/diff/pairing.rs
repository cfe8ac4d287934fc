//! Which member became which.

/// Members by their indexes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Pairing {
    /// The same on both sides, in the order of the first.
    pub pairs: Vec<(usize, usize)>,
    /// Only on the first side.
    pub removed: Vec<usize>,
    /// Only on the second side.
    pub added: Vec<usize>,
    /// Those that kept their names changed their order.
    pub reordered: bool,
}

/// Pairs by name, and what is left between two such pairs by place, where `alike` says that only the name differs.
/// The same pairs are found in both directions.
pub fn pair(before: &[&str], after: &[&str], alike: impl Fn(usize, usize) -> bool) -> Pairing {
    let mut pairing = Pairing::default();
    let anchors: Vec<(usize, usize)> = before
        .iter()
        .enumerate()
        .filter_map(|(old, name)| Some((old, after.iter().position(|other| other == name)?)))
        .collect();
    pairing.reordered = !anchors.is_sorted_by_key(|(_, new)| *new);
    if pairing.reordered {
        let kept = |name: &&str, others: &[&str]| others.contains(name);
        pairing.removed = (0..before.len()).filter(|old| !kept(&before[*old], after)).collect();
        pairing.added = (0..after.len()).filter(|new| !kept(&after[*new], before)).collect();
        pairing.pairs = anchors;
        return pairing;
    }
    let (mut old, mut new) = (0, 0);
    for (next_old, next_new) in anchors.into_iter().chain([(before.len(), after.len())]) {
        while old < next_old && new < next_new {
            if alike(old, new) {
                pairing.pairs.push((old, new));
            } else {
                pairing.removed.push(old);
                pairing.added.push(new);
            }
            old += 1;
            new += 1;
        }
        pairing.removed.extend(old..next_old);
        pairing.added.extend(new..next_new);
        if next_old < before.len() {
            pairing.pairs.push((next_old, next_new));
        }
        (old, new) = (next_old + 1, next_new + 1);
    }
    pairing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<&str> {
        text.split_whitespace().collect()
    }

    #[test]
    fn what_stands_between_the_same_neighbours_was_renamed() {
        let pairing = pair(&names("a b c"), &names("a x c d"), |_, _| true);

        assert_eq!(pairing.pairs, [(0, 0), (1, 1), (2, 2)]);
        assert_eq!(pairing.added, [3]);
        assert!(pairing.removed.is_empty() && !pairing.reordered);
    }

    #[test]
    fn what_differs_was_removed_and_added() {
        let pairing = pair(&names("a b c"), &names("a x c"), |_, _| false);

        assert_eq!((pairing.removed, pairing.added), (vec![1], vec![1]));
    }

    #[test]
    fn another_order_is_seen_and_nothing_counts_as_renamed() {
        let pairing = pair(&names("a b c"), &names("b a x"), |_, _| true);

        assert!(pairing.reordered);
        assert_eq!(pairing.pairs, [(0, 1), (1, 0)]);
        assert_eq!((pairing.removed, pairing.added), (vec![2], vec![2]));
    }
}
