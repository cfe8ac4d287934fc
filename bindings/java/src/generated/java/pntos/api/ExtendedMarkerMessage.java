// Made from api-spec/pntos/extended_messages.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.aspn23.TypeHeader;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A moment in time and nothing else, for instance to move a filter forward when no measurement arrived.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code AspnExtendedMarkerMessage} in C.
 */
public final class ExtendedMarkerMessage extends Struct {
    /** Where the members are: 32 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("base"),
            JAVA_LONG.withName("elapsed_nsec")
    ).withName("AspnExtendedMarkerMessage");

    /** A view of memory that holds one; it must be large enough. */
    public ExtendedMarkerMessage(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExtendedMarkerMessage of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExtendedMarkerMessage(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExtendedMarkerMessage allocate(SegmentAllocator allocator) {
        return new ExtendedMarkerMessage(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#EXTENDED_MARKER_MESSAGE}. */
    public TypeHeader base() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code base}. */
    public ExtendedMarkerMessage base(TypeHeader value) { base().segment().copyFrom(value.segment()); return this; }

    /**
     * Time since the epoch of the system's clock, negative before it.
     * <p>Unit: ns.
     */
    public long elapsedNsec() { return segment().get(JAVA_LONG, 24); }
    /** Sets {@code elapsedNsec}. */
    public ExtendedMarkerMessage elapsedNsec(long value) { segment().set(JAVA_LONG, 24, value); return this; }
}
