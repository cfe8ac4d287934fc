impl table::CommonInertial for Mine {}
impl Mine {
    /// This value as a counted object of the plugin that `mediator` belongs to.
    pub fn into_object(
        self,
        inertial_type: ::pntos::InertialType,
        mediator: &::pntos::Mediator,
    ) -> ::pntos::Managed<::pntos::client::CommonInertial> {
        ::pntos::client::CommonInertial::implement(self, inertial_type, mediator)
    }
}
