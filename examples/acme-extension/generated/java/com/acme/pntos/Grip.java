// Made from description/acme/wheel_speeds.rs by `cargo pntos gen`. Changes belong there.

package com.acme.pntos;

/**
 * What the wheels do on the ground.
 * <p>The values of {@code AcmeGrip} in C. A value that is not listed may be met.
 */
public final class Grip {
    private Grip() {}

    /** Nobody knows. */
    public static final int UNKNOWN = 0;

    /** They roll. */
    public static final int ROLLING = 1;

    /** At least one slips, and its speed is not that of the vehicle. */
    public static final int SLIPPING = 2;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case UNKNOWN -> "UNKNOWN";
            case ROLLING -> "ROLLING";
            case SLIPPING -> "SLIPPING";
            default -> Integer.toUnsignedString(value);
        };
    }
}
