// Made from api-spec/aspn23/type_timestamp.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A moment in time, counted from the epoch of the clock that the whole system shares.
 * <p>A view of {@code Aspn23TypeTimestamp} in C.
 */
public final class TypeTimestamp extends Struct {
    /** Where the members are: 8 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_LONG.withName("elapsed_nsec")
    ).withName("Aspn23TypeTimestamp");

    /** A view of memory that holds one; it must be large enough. */
    public TypeTimestamp(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeTimestamp of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeTimestamp(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeTimestamp allocate(SegmentAllocator allocator) {
        return new TypeTimestamp(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Time since the epoch, negative before it.
     * <p>Unit: ns.
     */
    public long elapsedNsec() { return segment().get(JAVA_LONG, 0); }
    /** Sets {@code elapsedNsec}. */
    public TypeTimestamp elapsedNsec(long value) { segment().set(JAVA_LONG, 0, value); return this; }
}
