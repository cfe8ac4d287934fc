impl TransportPlugin for Mine {
    fn start_listening(&self) -> Result {
        Ok(())
    }
}
unsafe impl ::pntos::plugin::Plugin for Mine {
    type Raw = ::pntos::sys::PntosTransportPlugin;
    const IDENTIFIER: &'static ::core::ffi::CStr = c"mine";
    fn table() -> Self::Raw {
        ::pntos::table::transport_plugin::<
            ::pntos::sys::PntosTransportPlugin,
            Self,
        >(Self::IDENTIFIER)
    }
    fn new() -> Self {
        <Mine as ::core::default::Default>::default()
    }
}
