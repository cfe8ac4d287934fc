// Made from description/acme/wheel_speeds.rs by `cargo pntos gen`. Changes belong there.

package com.acme.pntos;

/**
 * Type of an Acme message, in the member {@code messageType} of its header.
 * <p>The values of {@code AcmeMessageType} in C. A value that is not listed may be met.
 */
public final class MessageType {
    private MessageType() {}

    /** An {@link WheelSpeeds}. */
    public static final int WHEEL_SPEEDS = 49408;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case WHEEL_SPEEDS -> "WHEEL_SPEEDS";
            default -> Integer.toUnsignedString(value);
        };
    }
}
