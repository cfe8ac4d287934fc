impl TransportPlugin for Mine {
    fn start_listening(&self) -> Result {
        Ok(())
    }
}
unsafe impl ::pntos::plugin::Plugin for Mine {
    type Raw = ::pntos::sys::PntosTransportPlugin;
    const IDENTIFIER: &'static ::core::ffi::CStr = c"mine";
    #[allow(unused_variables)]
    fn table(&self, kept: &mut ::pntos::kept::Kept) -> Self::Raw {
        ::pntos::table::transport_plugin::<
            ::pntos::sys::PntosTransportPlugin,
            Self,
        >(self, kept, Self::IDENTIFIER)
    }
    fn new() -> Self {
        <Mine as ::core::default::Default>::default()
    }
}
