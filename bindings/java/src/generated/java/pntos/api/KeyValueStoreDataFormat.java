// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * The form of the bytes in {@code getRaw} and {@code setRaw} of a {@link KeyValueStore}.
 * <p>The values of {@code PntosKeyValueStoreDataFormat} in C. A value that is not listed may be met.
 */
public final class KeyValueStoreDataFormat {
    private KeyValueStoreDataFormat() {}

    /** Lines of an INI file. */
    public static final int INI = 0;

    /** A form that only the registry knows. */
    public static final int UNSPECIFIED = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case INI -> "INI";
            case UNSPECIFIED -> "UNSPECIFIED";
            default -> Integer.toUnsignedString(value);
        };
    }
}
