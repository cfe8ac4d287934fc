impl table::KeyValueStore for Mine {
    fn get_type(&self, key: &CStr) -> Result<KeyValueStoreType> {
        self.get(key)
    }
    const HAS_GET_TYPE: bool = true;
}
impl Mine {
    /// This value as a counted object of the plugin that `mediator` belongs to.
    pub fn into_object(
        self,
        mediator: &::pntos::Mediator,
    ) -> ::pntos::Managed<::pntos::client::KeyValueStore> {
        ::pntos::client::KeyValueStore::implement(self, mediator)
    }
}
