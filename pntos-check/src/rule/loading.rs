//! What a library has to offer before anything of it is called.

rules! {
    NO_SYMBOL "C0001" Error
        "the library does not export `PNTOS_PLUGIN_MAGIC_SYMBOL`"
        "define `PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL` as a global object, and see that it is not hidden";
    LOADER_VERSION "C0002" Error
        "the library has another loader API version"
        "fill the slot with `PNTOS_LOADER_API_VERSION`, and build against the headers of this version";
    PLUGIN_VERSION "C0003" Error
        "the library has another plugin API version"
        "fill the slot with `PNTOS_PLUGIN_API_VERSION`, and build against the headers of this version";
    NO_ARRAY "C0004" Error
        "the library's loader does not return a usable array"
        "return a `PntosPluginArray` with one reference, whose `num_plugins` counts what is in `plugins`";
    NO_PLUGINS "C0005" Error
        "the library has no plugins"
        "put at least one plugin into the array that `plugins_loader` returns";
    NULL_PLUGIN "C0006" Error
        "an element of the plugin array is NULL"
        "leave a plugin that cannot be made out of the array, and count only those that are in it";
    NULL_SLOT "C0007" Error
        "a slot that must be filled is NULL"
        "fill the slot; a function that has nothing to do is still a function";
    REPEATED_PLUGIN "C0008" Error
        "a plugin is in the array twice"
        "put each plugin into the array once";
    UNKNOWN_KIND "C0009" Error
        "the `plugin_type` is that of no kind of plugin"
        "set `plugin_type` to the constant of the table that the plugin is";
    IDENTIFIER "C0010" Error
        "the plugin has no usable identifier"
        "give each plugin an `identifier` of its own: UTF-8 text that is not empty, does not change, and stays as long \
         as the plugin";
}
