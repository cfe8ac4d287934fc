// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * The type of a value in a {@link KeyValueStore}: that of the function which set it.
 * <p>Unstable: it may change without a new API version.
 * <p>The values of {@code PntosKeyValueStoreType} in C. A value that is not listed may be met.
 */
public final class KeyValueStoreType {
    private KeyValueStoreType() {}

    /** A string, from {@code setStr}. */
    public static final int TYPE_STR = 0;

    /** An array of strings, from {@code setStrArray}. */
    public static final int TYPE_STR_ARRAY = 1;

    /** An integer, from {@code setInt}. */
    public static final int TYPE_INT = 2;

    /** A truth value, from {@code setBool}. */
    public static final int TYPE_BOOL = 3;

    /** A floating-point number, from {@code setDouble}. */
    public static final int TYPE_DOUBLE = 4;

    /** An array of floating-point numbers, from {@code setDoubleArray}. */
    public static final int TYPE_DOUBLE_ARRAY = 5;

    /** A message, from {@code setMessage}. */
    public static final int TYPE_MESSAGE = 6;

    /** Bytes, from {@code setRaw}. */
    public static final int TYPE_RAW = 7;

    /** There is no such key. */
    public static final int KEY_DNE = 8;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case TYPE_STR -> "TYPE_STR";
            case TYPE_STR_ARRAY -> "TYPE_STR_ARRAY";
            case TYPE_INT -> "TYPE_INT";
            case TYPE_BOOL -> "TYPE_BOOL";
            case TYPE_DOUBLE -> "TYPE_DOUBLE";
            case TYPE_DOUBLE_ARRAY -> "TYPE_DOUBLE_ARRAY";
            case TYPE_MESSAGE -> "TYPE_MESSAGE";
            case TYPE_RAW -> "TYPE_RAW";
            case KEY_DNE -> "KEY_DNE";
            default -> Integer.toUnsignedString(value);
        };
    }
}
