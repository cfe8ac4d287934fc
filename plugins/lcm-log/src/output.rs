//! Recording.

use std::{collections::BTreeSet, ffi::CStr, fs::File, path::Path};

use lcm_event_log::{Event, WriteError, Writer};
use pntos::{
    Error, Fault, Message, MessageType, Result,
    lcm::{self, EncodeError},
};

use crate::{blame, settings::Settings};

/// The log that is recorded into.
#[derive(Debug)]
pub(crate) struct Output {
    log: Writer<File>,
    default_channel: String,
    /// Of the event before, for messages without a time.
    timestamp_us: i64,
    /// Reused for every message.
    bytes: Vec<u8>,
    /// Types that were reported to have no LCM form.
    without_form: BTreeSet<MessageType>,
}

/// A message that was not recorded.
#[derive(Debug)]
pub(crate) struct NotRecorded {
    pub why: Error,
    /// Nothing more can be recorded.
    pub ends_the_run: bool,
}

impl Output {
    pub(crate) fn create(path: &Path, settings: &Settings) -> Result<Self> {
        // The input is much, and more than what it is made of here.
        let create = if settings.record_inputs { Writer::create_with_thread } else { Writer::create };
        Ok(Self {
            log: create(path).map_err(blame::not_opened)?,
            default_channel: settings.default_channel.clone(),
            timestamp_us: 0,
            bytes: Vec::new(),
            without_form: BTreeSet::new(),
        })
    }

    /// Events taken so far.
    pub(crate) fn events(&self) -> u64 {
        self.log.events()
    }

    /// Copies an event of the input.
    pub(crate) fn copy(&mut self, event: &Event<'_>) -> Result<(), NotRecorded> {
        self.timestamp_us = event.timestamp_us;
        written(self.log.write(event.timestamp_us, event.channel, event.data))
    }

    /// Records a message under its channel.
    pub(crate) fn broadcast(&mut self, message: &Message, channel: Option<&CStr>) -> Result<(), NotRecorded> {
        let channel = match channel.map(CStr::to_str) {
            None => self.default_channel.as_str(),
            Some(Ok(channel)) => channel,
            Some(Err(_)) => return Err(refused("the channel name is not UTF-8, which LCM needs it to be")),
        };
        self.bytes.clear();
        match lcm::encode_message(message, &mut self.bytes) {
            Ok(()) => {}
            Err(error @ EncodeError::NoLcmForm { .. }) => {
                let is_new = self.without_form.insert(message.message_type());
                return if is_new { Err(refused(error)) } else { Ok(()) };
            }
            Err(error) => return Err(refused(error)),
        }
        let timestamp_us = message.time().map_or(self.timestamp_us, |time| time.elapsed_nsec.div_euclid(1000));
        written(self.log.write(timestamp_us, channel, &self.bytes))?;
        self.timestamp_us = timestamp_us;
        Ok(())
    }

    /// Writes what is buffered; returns how many events there are, and whether all of them arrived.
    pub(crate) fn finish(self) -> (u64, Result) {
        let accepted = self.events();
        match self.log.finish() {
            Ok(_) | Err(WriteError::Ended { .. }) => (accepted, Ok(())),
            Err(error @ WriteError::Sink { events, .. }) => (events, Err(blame::not_written(error))),
            Err(error) => (accepted, Err(blame::not_written(error))),
        }
    }
}

fn refused(why: impl std::fmt::Display) -> NotRecorded {
    NotRecorded { why: Error::with_fault(Fault::Caller, why).context("a message is not recorded"), ends_the_run: false }
}

fn written(result: Result<i64, WriteError>) -> Result<(), NotRecorded> {
    match result {
        // Whoever met the failure has reported it.
        Ok(_) | Err(WriteError::Ended { .. }) => Ok(()),
        Err(error @ WriteError::Sink { .. }) => Err(NotRecorded { why: blame::not_written(error), ends_the_run: true }),
        Err(error) => Err(refused(error)),
    }
}
