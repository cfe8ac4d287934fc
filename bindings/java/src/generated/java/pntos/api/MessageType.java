// Made from api-spec/pntos/type_enum.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * Type of any message that travels through pntOS: every value of {@link pntos.aspn23.MessageType}, and these.
 * <p>The member {@code messageType} of a message header holds one of these numbers; compare it after a cast to this
 * enum. Numbers from {@link MessageType#EXTENDED_BEGIN} to {@link MessageType#EXTENDED_END} belong to whoever agrees on
 * them; all others belong to pntOS and ASPN.
 * <p>The values of {@code PntosMessageType} in C. A value that is not listed may be met.
 */
public final class MessageType {
    private MessageType() {}

    /** Not a message: memory that nobody filled in. */
    public static final int UNDEFINED = 0;

    /** An {@link ExtendedMarkerMessage}. */
    public static final int EXTENDED_MARKER_MESSAGE = 8192;

    /** An {@link ExtendedSerializedMessage}. */
    public static final int EXTENDED_SERIALIZED_MESSAGE = 8193;

    /** The last type that pntOS itself defines. */
    public static final int LAST_MESSAGE = 8193;

    /** First number for message types that are private to a system. */
    public static final int EXTENDED_BEGIN = 49152;

    /** Last number for message types that are private to a system. */
    public static final int EXTENDED_END = 65535;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case UNDEFINED -> "UNDEFINED";
            case EXTENDED_MARKER_MESSAGE -> "EXTENDED_MARKER_MESSAGE";
            case EXTENDED_SERIALIZED_MESSAGE -> "EXTENDED_SERIALIZED_MESSAGE";
            case EXTENDED_BEGIN -> "EXTENDED_BEGIN";
            case EXTENDED_END -> "EXTENDED_END";
            default -> Integer.toUnsignedString(value);
        };
    }
}
