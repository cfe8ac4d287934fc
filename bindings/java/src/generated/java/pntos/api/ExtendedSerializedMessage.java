// Made from api-spec/pntos/extended_messages.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.aspn23.TypeHeader;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * Bytes whose meaning only the sending and the receiving plugin know.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code AspnExtendedSerializedMessage} in C.
 */
public final class ExtendedSerializedMessage extends Struct {
    /** Where the members are: 56 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("base"),
            JAVA_LONG.withName("elapsed_nsec"),
            ADDRESS.withName("identifier"),
            JAVA_INT.withName("data_len"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("data")
    ).withName("AspnExtendedSerializedMessage");

    /** A view of memory that holds one; it must be large enough. */
    public ExtendedSerializedMessage(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExtendedSerializedMessage of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExtendedSerializedMessage(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExtendedSerializedMessage allocate(SegmentAllocator allocator) {
        return new ExtendedSerializedMessage(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#EXTENDED_SERIALIZED_MESSAGE}. */
    public TypeHeader base() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code base}. */
    public ExtendedSerializedMessage base(TypeHeader value) { base().segment().copyFrom(value.segment()); return this; }

    /**
     * Time since the epoch of the system's clock, negative before it.
     * <p>Unit: ns.
     */
    public long elapsedNsec() { return segment().get(JAVA_LONG, 24); }
    /** Sets {@code elapsedNsec}. */
    public ExtendedSerializedMessage elapsedNsec(long value) { segment().set(JAVA_LONG, 24, value); return this; }

    /** Says how to read the bytes, by agreement between the two plugins. Lives as long as the message. */
    public String identifier() { return Memory.text(segment().get(ADDRESS, 32)); }
    /** Sets {@code identifier}. */
    public ExtendedSerializedMessage identifier(MemorySegment value) {
        segment().set(ADDRESS, 32, Memory.pointer(value));
        return this;
    }
    /** Sets {@code identifier} to a copy of a text. */
    public ExtendedSerializedMessage identifier(String value, SegmentAllocator allocator) {
        return identifier(Memory.text(value, allocator));
    }

    /** Number of bytes in {@code data}. */
    public long dataLen() { return Integer.toUnsignedLong(segment().get(JAVA_INT, 40)); }
    /** Sets {@code dataLen}. */
    public ExtendedSerializedMessage dataLen(long value) {
        segment().set(JAVA_INT, 40, Unsigned.u32(value));
        return this;
    }

    /** The bytes. They live as long as the message. */
    public MemorySegment data() { return Memory.array(segment().get(ADDRESS, 48), dataLen(), 1); }
    /** One element of {@code data}. */
    public int data(long index) { return Byte.toUnsignedInt(data().getAtIndex(JAVA_BYTE, index)); }
    /** Sets {@code data}. */
    public ExtendedSerializedMessage data(MemorySegment value) {
        segment().set(ADDRESS, 48, Memory.pointer(value));
        return this;
    }
}
