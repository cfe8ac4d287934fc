// Made from api-spec/aspn23/type_header.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * What every ASPN message begins with: which message it is, and which device sent it. A pointer to any message may be
 * cast to a pointer to this.
 * <p>A view of {@code Aspn23TypeHeader} in C.
 */
public final class TypeHeader extends Struct {
    /** Where the members are: 24 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("message_type"),
            JAVA_INT.withName("vendor_id"),
            JAVA_LONG.withName("device_id"),
            JAVA_INT.withName("context_id"),
            JAVA_SHORT.withName("sequence_id"),
            MemoryLayout.paddingLayout(2)
    ).withName("Aspn23TypeHeader");

    /** A view of memory that holds one; it must be large enough. */
    public TypeHeader(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeHeader of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeHeader(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeHeader allocate(SegmentAllocator allocator) {
        return new TypeHeader(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Which message this is. A value that {@link MessageType} does not list may be one of
     * {@link pntos.api.MessageType}. It does not travel in LCM: there the type of the message says it.
     * <p>A value of {@link MessageType}.
     */
    public int messageType() { return segment().get(JAVA_INT, 0); }
    /** Sets {@code messageType}. */
    public TypeHeader messageType(int value) { segment().set(JAVA_INT, 0, value); return this; }

    /**
     * Identifies who made the device or the application. A vendor picks its own number, outside 0x23000000 to
     * 0x23FFFFFF, which ASPN keeps for itself.
     */
    public long vendorId() { return Integer.toUnsignedLong(segment().get(JAVA_INT, 4)); }
    /** Sets {@code vendorId}. */
    public TypeHeader vendorId(long value) { segment().set(JAVA_INT, 4, Unsigned.u32(value)); return this; }

    /** Identifies the kind of device or sensor among those of its vendor, who assigns it. */
    public long deviceId() { return segment().get(JAVA_LONG, 8); }
    /** Sets {@code deviceId}. */
    public TypeHeader deviceId(long value) { segment().set(JAVA_LONG, 8, value); return this; }

    /**
     * Tells apart the streams of messages of one device; its vendor assigns it. With {@code vendorId} and
     * {@code deviceId} it names one stream.
     */
    public long contextId() { return Integer.toUnsignedLong(segment().get(JAVA_INT, 16)); }
    /** Sets {@code contextId}. */
    public TypeHeader contextId(long value) { segment().set(JAVA_INT, 16, Unsigned.u32(value)); return this; }

    /** Counts the messages of one stream, without a gap; after 65535 comes 0. */
    public int sequenceId() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 20)); }
    /** Sets {@code sequenceId}. */
    public TypeHeader sequenceId(int value) { segment().set(JAVA_SHORT, 20, Unsigned.u16(value)); return this; }
}
