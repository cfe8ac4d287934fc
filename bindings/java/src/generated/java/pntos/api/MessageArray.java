// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * An array of messages, some of which may be absent.
 * <p>A view of {@code PntosMessageArray} in C.
 */
public final class MessageArray extends Struct implements Counted {
    /** Where the members are: 24 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("data"),
            JAVA_LONG.withName("num_messages")
    ).withName("PntosMessageArray");

    /** A view of memory that holds one; it must be large enough. */
    public MessageArray(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MessageArray of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MessageArray(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MessageArray allocate(SegmentAllocator allocator) {
        return new MessageArray(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public MessageArray memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /** The messages. An element is NULL where there is no message for its place. Each is nested in the array. */
    public MemorySegment data() { return Memory.array(segment().get(ADDRESS, 8), numMessages(), 8); }
    /** One element of {@code data}. */
    public Message data(long index) { return Message.of(data().getAtIndex(ADDRESS, index)); }
    /** Sets {@code data}. */
    public MessageArray data(MemorySegment value) { segment().set(ADDRESS, 8, Memory.pointer(value)); return this; }

    /** Number of elements in {@code data}, absent ones included. */
    public long numMessages() { return segment().get(JAVA_LONG, 16); }
    /** Sets {@code numMessages}. */
    public MessageArray numMessages(long value) { segment().set(JAVA_LONG, 16, value); return this; }
}
