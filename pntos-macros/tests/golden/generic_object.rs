impl<F: Fn() + Send> table::GenXandP for Model<F>
where
    F: Sync + 'static,
{}
impl<F: Fn() + Send> Model<F>
where
    F: Sync + 'static,
{
    /// This value as a counted object of the plugin that `mediator` belongs to.
    pub fn into_object(
        self,
        mediator: &sdk::Mediator,
    ) -> sdk::Managed<sdk::client::GenXandP> {
        sdk::client::GenXandP::implement(self, mediator)
    }
}
