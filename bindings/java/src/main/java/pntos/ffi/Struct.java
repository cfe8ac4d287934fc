package pntos.ffi;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;

/**
 * A view of a C struct. It owns nothing: the memory lives as long as whoever made it says, and a view of memory that is
 * gone must not be used. Two views are equal when they are of the same class and the same memory.
 */
public abstract class Struct {
    private final MemorySegment segment;

    /** A view of the beginning of some memory, which must be large enough. */
    protected Struct(MemorySegment memory, MemoryLayout layout) {
        segment = memory.asSlice(0, layout.byteSize());
    }

    /** The memory, exactly as long as the struct. */
    public final MemorySegment segment() {
        return segment;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Struct struct && getClass() == struct.getClass() && segment.equals(struct.segment);
    }

    @Override
    public final int hashCode() {
        return segment.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "@" + Long.toHexString(segment.address());
    }
}
