impl table::Registry for Mine {}
impl Mine {
    /// This value as a counted object of the plugin that `mediator` belongs to.
    pub fn into_object(
        self,
        mediator: &::pntos::Mediator,
    ) -> ::pntos::Managed<::pntos::client::Registry> {
        ::pntos::client::Registry::implement(self, mediator)
    }
}
