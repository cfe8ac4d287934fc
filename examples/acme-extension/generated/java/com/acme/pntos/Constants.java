// Made from description/ by `cargo pntos gen`. Changes belong there.

package com.acme.pntos;

/** What C defines by name alone. Macros with parameters and other names of functions have no match in Java. */
public final class Constants {
    private Constants() {}

    /** Most wheels that an odometer has. */
    public static final int MOST_WHEELS = 16;
}
