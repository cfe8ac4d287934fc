impl UtilityPlugin for Mine {}
unsafe impl sdk::pntos::plugin::Plugin for Mine {
    type Raw = sdk::pntos::sys::PntosCommonPlugin;
    const IDENTIFIER: &'static ::core::ffi::CStr = c"mine";
    #[allow(unused_variables)]
    fn table(&self, kept: &mut sdk::pntos::kept::Kept) -> Self::Raw {
        sdk::pntos::plugin::utility_plugin::<Self>(Self::IDENTIFIER)
    }
    fn new() -> Self {
        <Mine as ::core::default::Default>::default()
    }
}
