//! State blocks, measurement processors and virtual state blocks make models that fit together.

use std::ffi::CStr;
use std::ptr::null_mut;

use pntos::client;
use pntos::sys::{self, PntosFusionType as FusionType, PntosPluginTypes as Kinds};

use super::ask::{ask, complete, give, lend, text, texts};
use super::fusion_strategy::KINDS_OF_ENGINE;
use super::models;
use super::numbers::Numbers;
use crate::Judge;
use crate::exercise::states_of_every_block;
use crate::rule::kinds as rules;
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::world::data;
use crate::world::hold::Held;
use crate::world::messages::{Content, SECOND, START, message};
use crate::world::{lend_texts, release};

const MODELERS: Applies = Applies::Kinds(&[Kinds::PNTOS_STATE_MODELING_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "state_modeling::support",
        about: "no models are made for kinds of engine that are said not to be supported",
        applies: MODELERS,
        run: support,
    },
    Test {
        name: "state_modeling::blocks",
        about: "a state block has its label, and its dynamics have as many states as it has",
        applies: MODELERS,
        run: blocks,
    },
    Test {
        name: "state_modeling::processors",
        about: "a measurement processor has its labels, and the parts of its models fit together",
        applies: MODELERS,
        run: processors,
    },
    Test {
        name: "state_modeling::virtual_blocks",
        about: "a virtual state block has its labels, and its conversions have the same number of states",
        applies: MODELERS,
        run: virtual_blocks,
    },
    Test {
        name: "state_modeling::lists",
        about: "the names of the kinds of models do not change",
        applies: MODELERS,
        run: lists,
    },
];

const NEW: &str = "PntosStateModelingPlugin.new_state_model_provider";
const BLOCK: &CStr = c"a block";
const PROCESSOR: &CStr = c"a processor";
const TARGET: &CStr = c"a target";
/// Kinds of each thing that are looked at.
const MOST: usize = 64;
const FROM: sys::AspnTypeTimestamp = sys::AspnTypeTimestamp { elapsed_nsec: START };
const TO: sys::AspnTypeTimestamp = sys::AspnTypeTimestamp { elapsed_nsec: START + SECOND };

type Provider = *mut sys::PntosStandardStateModelProvider;

fn support(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    for kind in (0..KINDS_OF_ENGINE).map(FusionType) {
        let is_supported = call!(plugin.table(), PntosStateModelingPlugin.is_fusion_type_supported, kind) != 0;
        let made = ask!(plugin.table(), PntosStateModelingPlugin.new_state_model_provider, kind);
        if !is_supported {
            judge.agrees(NEW, &format!("{kind:?}"), is_supported, made.is_some());
        }
    }
    judge.finish(plugin);
}

/// Runs `test` on a provider of models for the standard model, if the plugin makes any.
fn with_provider(judge: &mut Judge, test: impl FnOnce(&Judge, Provider)) {
    let Some(plugin) = judge.start() else { return };
    let standard = FusionType::PNTOS_FUSION_STANDARD_MODEL;
    let made = call!(plugin.table(), PntosStateModelingPlugin.new_state_model_provider, standard);
    // SAFETY: a base, NULL or live, with a reference for us; its type is looked at before the rest.
    let provider = unsafe {
        if made.is_null() || (*made).engine_type != standard {
            drop(Held::receive(NEW, "the result", made));
            None
        } else {
            complete::<client::StandardStateModelProvider>(NEW, made.cast())
        }
    };
    match provider {
        Some(provider) => test(judge, provider.as_ptr()),
        None => judge.skip("the plugin makes no models for the standard model"),
    }
    judge.finish(plugin);
}

/// A state block of a kind, unless it needs what only its author knows.
fn block(provider: Provider, index: usize) -> Option<Held<sys::PntosStandardStateBlock>> {
    let label = lend!(BLOCK, PntosStandardStateModelProvider.new_block, "label");
    let none = null_mut();
    let made =
        call!(provider, PntosStandardStateModelProvider.new_block, index, null_mut(), label.pointer().cast(), none);
    // SAFETY: a block or NULL, by the description of the slot.
    unsafe { complete::<client::StandardStateBlock>("PntosStandardStateModelProvider.new_block", made) }
}

impl Judge {
    /// Says so if a label is not the one that was asked for.
    fn has_label(&self, slot: &str, member: &str, found: Option<&str>, wanted: &CStr) -> bool {
        let wanted = wanted.to_string_lossy();
        let has = found == Some(&*wanted);
        if let Some(found) = found.filter(|_| !has) {
            let what = format!("`{member}` of the result is `{found}`, and `{wanted}` was asked for");
            self.report(&rules::LABEL, slot, what);
        }
        has
    }
}

fn blocks(judge: &mut Judge) {
    with_provider(judge, |judge, provider| {
        // SAFETY: the provider is held.
        let count = unsafe { (*provider).num_blocks };
        for index in 0..count.min(MOST) {
            if let Some(block) = block(provider, index)
                && !judge_block(judge, &block)
            {
                return;
            }
        }
    });
}

fn judge_block(judge: &Judge, block: &Held<sys::PntosStandardStateBlock>) -> bool {
    const CLONE: &str = "PntosStandardStateBlock.clone";
    let look = |block: &Held<sys::PntosStandardStateBlock>| {
        // SAFETY: the block is held, and its label lives as long.
        unsafe { (text((*block.as_ptr()).label), (*block.as_ptr()).num_states) }
    };
    let (label, states) = look(block);
    if !judge.has_label("PntosStandardStateModelProvider.new_block", "label", label.as_deref(), BLOCK)
        || !judge_dynamics(judge, block, states)
    {
        return false;
    }
    let made = call!(block.as_ptr(), PntosStandardStateBlock.clone);
    // SAFETY: a block, by the description of the slot.
    let Some(copy) = (unsafe { complete::<client::StandardStateBlock>(CLONE, made) }) else { return true };
    if copy.as_ptr() == block.as_ptr() {
        judge.report(&rules::CLONE, CLONE, "the clone is the block itself");
        return false;
    }
    if look(&copy) != (label, states) {
        let (label, count) = look(&copy);
        let what = format!("the clone has the label {label:?} and {count} states, the original {BLOCK:?} and {states}");
        judge.report(&rules::CLONE, CLONE, what);
        return false;
    }
    if look(block).1 != states {
        let what = format!("it was {states} and is {}", look(block).1);
        judge.report(&rules::CONSTANT, "PntosStandardStateBlock.num_states", what);
        return false;
    }
    true
}

/// The dynamics of a step, and whether the block could have all the estimates that it asked for.
fn dynamics(
    block: &Held<sys::PntosStandardStateBlock>,
    states: usize,
    from: sys::AspnTypeTimestamp,
    to: sys::AspnTypeTimestamp,
) -> (Option<Held<sys::PntosStandardDynamicsModel>>, bool, bool) {
    const SLOT: &str = "PntosStandardStateBlock.generate_dynamics";
    let generator = models::generator(BLOCK, states);
    crate::world::keep(generator);
    let given = give!(generator, PntosStandardStateBlock.generate_dynamics, "gen_x_and_p_func");
    let made = call!(block.as_ptr(), PntosStandardStateBlock.generate_dynamics, given, from, to);
    let has_refused = models::has_refused(generator);
    release(generator);
    let is_null = made.is_null();
    // SAFETY: a model or NULL, by the description of the slot.
    (unsafe { complete::<client::StandardDynamicsModel>(SLOT, made) }, is_null, has_refused)
}

fn judge_dynamics(judge: &Judge, block: &Held<sys::PntosStandardStateBlock>, states: usize) -> bool {
    const SLOT: &str = "PntosStandardStateBlock.generate_dynamics";
    const G: &str = "PntosStandardDynamicsModel.g";
    let (backwards, _, _) = dynamics(block, states, TO, FROM);
    if backwards.is_some() {
        judge.report(&rules::DYNAMICS, SLOT, "it made a model from a later to an earlier time");
        return false;
    }
    let (model, is_null, has_refused) = dynamics(block, states, FROM, TO);
    if is_null && !has_refused {
        judge.report(&rules::DYNAMICS, SLOT, "it returned NULL for a step of one second forward");
        return false;
    }
    let Some(model) = model else { return true };
    // SAFETY: the model is held, and with it what it points to.
    let (phi, qd) = unsafe { (Numbers::read((*model.as_ptr()).Phi), Numbers::read((*model.as_ptr()).Qd)) };
    for (name, matrix) in [("`Phi`", &phi), ("`Qd`", &qd)] {
        if let Some(matrix) = matrix
            && !judge.has_shape(SLOT, &format!("{name} of a block of {states} states"), matrix, states, states)
        {
            return false;
        }
    }
    if qd.is_some_and(|qd| !judge.is_symmetric(SLOT, "`Qd`", &qd)) {
        return false;
    }
    let moved = || {
        let x = give!(data::filled(states, 1, 0.1), PntosStandardDynamicsModel.g, "x");
        ask!(model.as_ptr(), PntosStandardDynamicsModel.g, x).as_ref().and_then(Numbers::of)
    };
    let (Some(first), Some(second)) = (moved(), moved()) else { return true };
    judge.has_shape(G, "the result", &first, states, 1) && judge.is_repeatable(G, &first, &second)
}

impl Judge {
    /// A function of a model gives the same for the same states.
    fn is_repeatable(&self, slot: &str, first: &Numbers, second: &Numbers) -> bool {
        let same = first.is_close_to(second) || first.data.iter().any(|value| value.is_nan());
        if !same {
            let what = format!("for the same states it gave {first}, and then {second}");
            self.report(&rules::CALLBACK_CHANGES, slot, what);
        }
        same
    }
}

fn processors(judge: &mut Judge) {
    const SLOT: &str = "PntosStandardStateModelProvider.new_processor";
    with_provider(judge, |judge, provider| {
        // SAFETY: the provider is held, and was found complete.
        let states = unsafe { states_of_every_block(provider) };
        // SAFETY: as above.
        let count = unsafe { (*provider).num_processors };
        for index in 0..count.min(MOST) {
            let label = lend!(PROCESSOR, PntosStandardStateModelProvider.new_processor, "label");
            let block = lend!(BLOCK, PntosStandardStateModelProvider.new_processor, "state_block_labels");
            let labels = lend_texts(&[block.pointer().cast()], SLOT, "state_block_labels");
            let made = call!(
                provider,
                PntosStandardStateModelProvider.new_processor,
                index,
                null_mut(),
                label.pointer().cast(),
                labels.pointer(),
                1,
                null_mut(),
            );
            drop((label, labels, block));
            // SAFETY: a processor or NULL, by the description of the slot.
            let processor = unsafe { complete::<client::StandardMeasurementProcessor>(SLOT, made) };
            if processor.is_some_and(|processor| !judge_processor(judge, &processor, states)) {
                return;
            }
        }
    });
}

fn judge_processor(
    judge: &Judge,
    processor: &Held<sys::PntosStandardMeasurementProcessor>,
    states: Option<usize>,
) -> bool {
    const SLOT: &str = "PntosStandardStateModelProvider.new_processor";
    const CLONE: &str = "PntosStandardMeasurementProcessor.clone";
    let look = |processor: &Held<sys::PntosStandardMeasurementProcessor>| {
        // SAFETY: the processor is held, and its labels live as long.
        unsafe {
            let processor = &*processor.as_ptr();
            (text(processor.label), texts(processor.state_block_labels, processor.num_state_block_labels))
        }
    };
    let (label, blocks) = look(processor);
    if !judge.has_label(SLOT, "label", label.as_deref(), PROCESSOR) {
        return false;
    }
    let wanted = [BLOCK.to_string_lossy().into_owned()];
    if blocks.as_deref().is_some_and(|blocks| blocks != wanted) {
        let what = format!("`state_block_labels` of the result are {blocks:?}, and {wanted:?} were asked for");
        judge.report(&rules::LABEL, SLOT, what);
        return false;
    }
    for content in Content::ORDINARY {
        if !judge_model(judge, processor, content, states) {
            return false;
        }
    }
    let made = call!(processor.as_ptr(), PntosStandardMeasurementProcessor.clone);
    // SAFETY: a processor, by the description of the slot.
    let Some(copy) = (unsafe { complete::<client::StandardMeasurementProcessor>(CLONE, made) }) else { return true };
    if copy.as_ptr() == processor.as_ptr() || look(&copy) != (label, blocks) {
        judge.report(&rules::CLONE, CLONE, "the clone is the processor itself, or has other labels");
        return false;
    }
    true
}

fn judge_model(
    judge: &Judge,
    processor: &Held<sys::PntosStandardMeasurementProcessor>,
    content: Content,
    states: Option<usize>,
) -> bool {
    const SLOT: &str = "PntosStandardMeasurementProcessor.generate_model";
    const H: &str = "PntosStandardMeasurementModel.h";
    // Without a block that goes with the processor, nobody has the label it asks for.
    let label = if states.is_some() { BLOCK } else { c"" };
    let generator = models::generator(label, states.unwrap_or_default());
    let generator = give!(generator, PntosStandardMeasurementProcessor.generate_model, "gen_x_and_p_func");
    let message = give!(message(content, c"check", START), PntosStandardMeasurementProcessor.generate_model, "message");
    let made = call!(processor.as_ptr(), PntosStandardMeasurementProcessor.generate_model, message, generator);
    // SAFETY: a model or NULL, by the description of the slot.
    let Some(model) = (unsafe { complete::<client::StandardMeasurementModel>(SLOT, made) }) else { return true };
    // SAFETY: the model is held, and with it what it points to.
    let (z, h, r) = unsafe {
        let model = &*model.as_ptr();
        (Numbers::read(model.z), Numbers::read(model.H), Numbers::read(model.R))
    };
    let (Some(z), Some(h), Some(r)) = (z, h, r) else { return true };
    let (values, columns) = (z.rows, states.unwrap_or(h.cols));
    let fits = judge.has_shape(SLOT, "`z`", &z, values, 1)
        && judge.has_shape(
            SLOT,
            &format!("`H` of a model of {values} values and {columns} states"),
            &h,
            values,
            columns,
        )
        && judge.has_shape(SLOT, &format!("`R` of a model of {values} values"), &r, values, values)
        && judge.is_symmetric(SLOT, "`R`", &r);
    if !fits {
        return false;
    }
    let expected = || {
        let x = give!(data::filled(columns, 1, 0.1), PntosStandardMeasurementModel.h, "x");
        ask!(model.as_ptr(), PntosStandardMeasurementModel.h, x).as_ref().and_then(Numbers::of)
    };
    let (Some(first), Some(second)) = (expected(), expected()) else { return true };
    judge.has_shape(H, "the result", &first, values, 1) && judge.is_repeatable(H, &first, &second)
}

fn virtual_blocks(judge: &mut Judge) {
    const SLOT: &str = "PntosStandardStateModelProvider.new_virtual_block";
    with_provider(judge, |judge, provider| {
        // SAFETY: the provider is held, and was found complete.
        let states = unsafe { states_of_every_block(provider) };
        // SAFETY: as above.
        let count = unsafe { (*provider).num_virtual_blocks };
        for index in 0..count.min(MOST) {
            let source = lend!(BLOCK, PntosStandardStateModelProvider.new_virtual_block, "source_label");
            let target = lend!(TARGET, PntosStandardStateModelProvider.new_virtual_block, "target_label");
            let made = call!(
                provider,
                PntosStandardStateModelProvider.new_virtual_block,
                index,
                source.pointer().cast(),
                target.pointer().cast(),
                null_mut(),
            );
            drop((source, target));
            // SAFETY: a virtual state block or NULL, by the description of the slot.
            let Some(block) = (unsafe { complete::<client::VirtualStateBlock>(SLOT, made) }) else { continue };
            // SAFETY: the block is held, and its labels live as long.
            let (source, target) = unsafe { (text((*block.as_ptr()).source), text((*block.as_ptr()).target)) };
            if !judge.has_label(SLOT, "source", source.as_deref(), BLOCK)
                || !judge.has_label(SLOT, "target", target.as_deref(), TARGET)
                || states.is_some_and(|states| !judge_conversion(judge, &block, states))
            {
                return;
            }
        }
    });
}

fn judge_conversion(judge: &Judge, block: &Held<sys::PntosVirtualStateBlock>, states: usize) -> bool {
    let estimate = || data::estimate(states, 0.1, 1.0);
    let column = || data::filled(states, 1, 0.1);
    let given = give!(estimate(), PntosVirtualStateBlock.convert, "estimate_with_covariance");
    let converted = ask!(block.as_ptr(), PntosVirtualStateBlock.convert, given, FROM);
    let given = give!(column(), PntosVirtualStateBlock.convert_estimate, "estimate");
    let alone = ask!(block.as_ptr(), PntosVirtualStateBlock.convert_estimate, given, FROM);
    let given = give!(column(), PntosVirtualStateBlock.jacobian, "estimate");
    let jacobian = ask!(block.as_ptr(), PntosVirtualStateBlock.jacobian, given, FROM);
    let (Some(converted), Some(alone), Some(jacobian)) = (converted, alone, jacobian) else { return true };
    // SAFETY: the estimate is held.
    let kind = unsafe { (*converted.as_ptr()).r#type };
    if kind != sys::PntosEstimateWithCovarianceType::PNTOS_EWC_GENERIC {
        return true;
    }
    let all = (Numbers::of_estimate(&converted), Numbers::of(&alone), Numbers::of(&jacobian));
    let (Some((estimate, covariance)), Some(alone), Some(jacobian)) = all else { return true };
    let targets = alone.rows;
    judge.has_shape("PntosVirtualStateBlock.convert_estimate", "the result", &alone, targets, 1)
        && judge.has_shape("PntosVirtualStateBlock.convert", "the estimate in the result", &estimate, targets, 1)
        && judge.is_symmetric("PntosVirtualStateBlock.convert", "the covariance in the result", &covariance)
        && judge.has_shape("PntosVirtualStateBlock.jacobian", "the result", &jacobian, targets, states)
}

fn lists(judge: &mut Judge) {
    with_provider(judge, |judge, provider| {
        let look = || {
            // SAFETY: the provider is held, and its lists live as long.
            unsafe {
                let provider = &*provider;
                [
                    ("processor_identifiers", texts(provider.processor_identifiers, provider.num_processors)),
                    ("block_identifiers", texts(provider.block_identifiers, provider.num_blocks)),
                    (
                        "virtual_block_identifiers",
                        texts(provider.virtual_block_identifiers, provider.num_virtual_blocks),
                    ),
                ]
            }
        };
        let before = look();
        drop(block(provider, 0));
        for ((member, before), (_, after)) in before.into_iter().zip(look()) {
            if before != after {
                let slot = format!("PntosStandardStateModelProvider.{member}");
                judge.report(&rules::CONSTANT, slot.as_str(), format!("they were {before:?} and are {after:?}"));
            }
        }
    });
}
