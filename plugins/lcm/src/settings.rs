//! What the plugin is told to do, from the registry.

use lcm_bus::{BusUrl, Subscriptions};
use pntos::{Mediator, Result, settings};

use crate::IDENTIFIER;

/// LCM's own default: every LCM program on this host that was told nothing else.
const DEFAULT_URL: &str = "udpm://239.255.76.67:7667?ttl=0";
const DEFAULT_CHANNEL: &str = "/pntos/solution";
/// The longest name of a channel that a datagram carries.
const LONGEST_CHANNEL: usize = 63;

/// The settings, found to make sense.
#[derive(Debug)]
pub(crate) struct Settings {
    pub url: BusUrl,
    /// Patterns of the channels to receive.
    pub subscribe: Vec<String>,
    /// Patterns of channels not to receive all the same.
    pub exclude: Vec<String>,
    pub default_channel: String,
    /// Messages that wait to be sent at most.
    pub queue_length: usize,
}

impl Settings {
    pub(crate) fn read(mediator: &Mediator) -> Result<Self> {
        settings::read(mediator, IDENTIFIER, |group| {
            let url = group.get("url").or(DEFAULT_URL.to_owned());
            let url = match BusUrl::parse(&url) {
                Ok(BusUrl::File(_)) => Err("a log is replayed and recorded by the plugin `lcm-log`".to_owned()),
                Ok(url) => Ok(url),
                Err(bad) => Err(bad.problem.to_string()),
            }
            .map_err(|why| {
                format!("`url` is `{url}`, and should be such as `{DEFAULT_URL}` or `tcpq://127.0.0.1:7700`: {why}")
            });
            let subscribe = group.get("subscribe").or(vec![".*".to_owned()]);
            let exclude = group.get("exclude").or(Vec::new());
            let default_channel: String = group.get("default_channel").or(DEFAULT_CHANNEL.to_owned());
            let queue_length: i64 = group.get("queue_length").within(1..=1_000_000).or(1000);
            for (key, patterns) in [("subscribe", &subscribe), ("exclude", &exclude)] {
                if let Err(bad) = subscriptions(patterns) {
                    group.problem(format_args!("`{key}` has `{bad}"));
                }
            }
            if let Some(why) = refuse_channel(&default_channel) {
                group.problem(format_args!("`default_channel` {why}"));
            }
            if let Err(problem) = &url {
                group.problem(problem);
            }
            Self {
                url: url.unwrap_or_else(|_| BusUrl::Udpm(Default::default())),
                subscribe,
                exclude,
                default_channel,
                queue_length: usize::try_from(queue_length).unwrap_or(1),
            }
        })
    }

    /// Whether the bus has a relay in the middle.
    pub(crate) fn has_relay(&self) -> bool {
        matches!(self.url, BusUrl::Tcpq(_))
    }
}

/// Why no channel can have this name.
pub(crate) fn refuse_channel(name: &str) -> Option<String> {
    let length = name.len();
    (length == 0 || length > LONGEST_CHANNEL)
        .then(|| format!("has {length} bytes, and should have 1 to {LONGEST_CHANNEL}: that is what LCM carries"))
}

/// The patterns as the bus takes them; the error has what follows an opening quote.
pub(crate) fn subscriptions(patterns: &[String]) -> Result<Subscriptions, String> {
    let mut all = Subscriptions::new();
    for pattern in patterns {
        all.add(pattern).map_err(|bad| format!("{pattern}`, which is no regular expression: {}", bad.reason))?;
    }
    Ok(all)
}
