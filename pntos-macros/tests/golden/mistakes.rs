impl TransportPlugin for Mine {
    fn start_listening(&self) -> Result {
        ::core::unreachable!()
    }
    fn stop_listening(&self) -> Result {
        ::core::unreachable!()
    }
}
unsafe impl ::pntos::plugin::Plugin for Mine {
    type Raw = ::pntos::sys::PntosTransportPlugin;
    const IDENTIFIER: &'static ::core::ffi::CStr = c"?";
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
::core::compile_error! {
    "the table's trait is safe to implement: leave out `unsafe`"
}
::core::compile_error! {
    "`start_listening` takes `&self`: the system may call from any thread, and again while a call is under way. Keep what changes in a `pntos::Exclusive`"
}
::core::compile_error! {
    "C cannot wait for a future: leave out `async`, and do what takes long in a thread of the plugin's own"
}
::core::compile_error! {
    "an empty identifier tells the plugin from no other: name it, as in \"my-plugin\""
}
::core::compile_error! {
    "`identifier` is given twice: keep one of them"
}
::core::compile_error! {
    "the attribute knows only `identifier` and `crate`; write `#[pntos_plugin(identifier = \"my-plugin\")]`"
}
