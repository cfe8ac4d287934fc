// Made from api-spec/ by `cargo pntos gen`. Changes belong there.

package pntos.api;

/** What C defines by name alone. Macros with parameters and other names of functions have no match in Java. */
public final class Constants {
    private Constants() {}

    /** Version of this header. It changes when {@link PluginsDescription} changes. */
    public static final int LOADER_API_VERSION = 2;

    /**
     * Name of the object that a plugin library exports, as text for {@code dlsym}. A static build has no such symbol:
     * its descriptions are listed by hand.
     */
    public static final String PLUGIN_MAGIC_SYMBOL_STR = "PNTOS_PLUGIN_MAGIC_SYMBOL";

    /**
     * Version of the plugin interface. It changes when a plugin that kept to the old rules no longer keeps to the new.
     */
    public static final int PLUGIN_API_VERSION = 2;
}
