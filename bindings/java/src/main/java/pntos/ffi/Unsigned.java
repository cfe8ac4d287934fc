package pntos.ffi;

/** Unsigned numbers of C. Java has room for them in the next wider type; on the way back the range is checked. */
public final class Unsigned {
    private Unsigned() {}

    /** A {@code uint8_t}. */
    public static byte u8(int value) {
        return (byte) checked(value, 0xFF, "uint8_t");
    }

    /** A {@code uint16_t}. */
    public static short u16(int value) {
        return (short) checked(value, 0xFFFF, "uint16_t");
    }

    /** A {@code uint32_t}. */
    public static int u32(long value) {
        return (int) checked(value, 0xFFFF_FFFFL, "uint32_t");
    }

    private static long checked(long value, long largest, String type) {
        if (value < 0 || value > largest) {
            throw new IllegalArgumentException(value + " does not fit into a `" + type + "`, which ends at " + largest);
        }
        return value;
    }
}
