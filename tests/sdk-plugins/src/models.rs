//! A plugin that makes objects which hold data beside their functions.

use std::ffi::{CStr, CString};

use pntos::{
    Error, Exclusive, FusionType, Managed, Mediator, Result, Timestamp, client,
    client::{
        CommonStateModelProvider, GenXandP, Matrix, StandardDynamicsModel, StandardMeasurementModel,
        StandardMeasurementProcessor, StandardStateBlock, VirtualStateBlock,
    },
    plugin::{CommonPlugin, Init},
    pntos_object, pntos_plugin, table,
};

// ANCHOR: plugin
/// A plugin that models the bias of a sensor.
#[derive(Default)]
pub(crate) struct Models {
    mediator: Exclusive<Option<Mediator>>,
}

impl CommonPlugin for Models {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        *self.mediator.enter()? = Some(init.mediator);
        Ok(())
    }
}

#[pntos_plugin(identifier = "models")]
impl table::StateModelingPlugin for Models {
    fn is_fusion_type_supported(&self, type_: FusionType) -> Result<bool> {
        Ok(type_ == FusionType::STANDARD_MODEL)
    }

    fn new_state_model_provider(&self, type_: FusionType) -> Result<Option<Managed<CommonStateModelProvider>>> {
        let mediator = self.mediator.enter()?.clone().ok_or_else(|| Error::new("not initialised"))?;
        let provider = Provider { mediator: mediator.clone() };
        Ok((type_ == FusionType::STANDARD_MODEL).then(|| provider.into_object(&mediator).upcast()))
    }
}

// ANCHOR_END: plugin

/// Has blocks and processors, and no virtual blocks.
struct Provider {
    mediator: Mediator,
}

#[pntos_object]
impl table::StandardStateModelProvider for Provider {
    fn block_identifiers(&self) -> Vec<&CStr> {
        vec![c"bias"]
    }

    fn processor_identifiers(&self) -> Vec<&CStr> {
        vec![c"direct", c"averaged"]
    }

    fn new_block(
        &self,
        index: usize,
        _: Option<Managed<client::StandardFusionEngine>>,
        label: &CStr,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<StandardStateBlock>>> {
        let block = Bias { label: label.to_owned(), mediator: self.mediator.clone() };
        Ok((index == 0).then(|| block.into_object(&self.mediator)))
    }

    fn new_processor(
        &self,
        _: usize,
        _: Option<Managed<client::StandardFusionEngine>>,
        label: &CStr,
        labels: pntos::CStrArray<'_>,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<StandardMeasurementProcessor>>> {
        let labels = labels.iter().map(CStr::to_owned).collect();
        let processor = Direct { label: label.to_owned(), labels, mediator: self.mediator.clone() };
        Ok(Some(processor.into_object(&self.mediator)))
    }

    fn new_virtual_block(
        &self,
        _: usize,
        _: &CStr,
        _: &CStr,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<VirtualStateBlock>>> {
        Ok(None)
    }
}

// ANCHOR: block
/// A state that stays as it is.
struct Bias {
    label: CString,
    mediator: Mediator,
}

#[pntos_object]
impl table::StandardStateBlock for Bias {
    fn label(&self) -> &CStr {
        &self.label
    }

    fn num_states(&self) -> usize {
        1
    }

    fn receive_aux_data(&self, _: Managed<client::MessageArray>) -> Result {
        Ok(())
    }

    fn generate_dynamics(
        &self,
        _: Managed<GenXandP>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Option<Managed<StandardDynamicsModel>>> {
        let seconds = (to.elapsed_nsec - from.elapsed_nsec) as f64 * 1e-9;
        StandardDynamicsModel::linear(Matrix::identity(1), Matrix::diagonal(&[0.5 * seconds]), &self.mediator).map(Some)
    }

    fn deep_copy(&self) -> Result<Managed<StandardStateBlock>> {
        Ok(Self { label: self.label.clone(), mediator: self.mediator.clone() }.into_object(&self.mediator))
    }
}

// ANCHOR_END: block

/// Measures the first of its states.
struct Direct {
    label: CString,
    labels: Vec<CString>,
    mediator: Mediator,
}

#[pntos_object]
impl table::StandardMeasurementProcessor for Direct {
    fn label(&self) -> &CStr {
        &self.label
    }

    fn state_block_labels(&self) -> Vec<&CStr> {
        self.labels.iter().map(CString::as_c_str).collect()
    }

    fn receive_aux_data(&self, _: Managed<client::MessageArray>) -> Result {
        Ok(())
    }

    fn generate_model(
        &self,
        _: Managed<client::Message>,
        estimate: Managed<GenXandP>,
    ) -> Result<Option<Managed<StandardMeasurementModel>>> {
        let labels: Vec<&CStr> = self.labels.iter().map(CString::as_c_str).collect();
        let Some(now) = estimate.generate(&labels) else {
            return Ok(None);
        };
        let mut derivative = vec![0.0; now.estimate().len()];
        derivative[0] = 1.0;
        let derivative = Matrix::new(1, derivative.len(), derivative)?;
        let (z, noise) = (Matrix::column(vec![now.estimate()[0] + 1.0]), Matrix::identity(1));
        StandardMeasurementModel::linear(z, derivative, noise, &self.mediator).map(Some)
    }

    fn deep_copy(&self) -> Result<Managed<StandardMeasurementProcessor>> {
        let copy = Self { label: self.label.clone(), labels: self.labels.clone(), mediator: self.mediator.clone() };
        Ok(copy.into_object(&self.mediator))
    }
}
