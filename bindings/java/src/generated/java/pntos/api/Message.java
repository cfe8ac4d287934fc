// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.aspn23.TypeHeader;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A message and where it came from.
 * <p>A view of {@code PntosMessage} in C.
 */
public final class Message extends Struct implements Counted {
    /** Where the members are: 24 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("wrapped_message"),
            ADDRESS.withName("source_identifier")
    ).withName("PntosMessage");

    /** A view of memory that holds one; it must be large enough. */
    public Message(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static Message of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new Message(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static Message allocate(SegmentAllocator allocator) {
        return new Message(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public Message memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * The header of the message, which is also the start of the whole message. Its {@code messageType} says which
     * struct it is: a value of {@link pntos.aspn23.MessageType}, or after a cast one of {@link MessageType}. Lives as
     * long as this object.
     */
    public TypeHeader wrappedMessage() { return TypeHeader.of(segment().get(ADDRESS, 8)); }
    /** Sets {@code wrappedMessage}. */
    public Message wrappedMessage(TypeHeader value) { segment().set(ADDRESS, 8, Memory.pointer(value)); return this; }

    /**
     * Where the message came from: the channel or topic of the transport, or a name that the plugin which made the
     * message chose. Never empty memory: at least a NUL. Lives as long as this object.
     */
    public String sourceIdentifier() { return Memory.text(segment().get(ADDRESS, 16)); }
    /** Sets {@code sourceIdentifier}. */
    public Message sourceIdentifier(MemorySegment value) {
        segment().set(ADDRESS, 16, Memory.pointer(value));
        return this;
    }
    /** Sets {@code sourceIdentifier} to a copy of a text. */
    public Message sourceIdentifier(String value, SegmentAllocator allocator) {
        return sourceIdentifier(Memory.text(value, allocator));
    }
}
