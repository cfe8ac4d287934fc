// Made from api-spec/aspn23/type_satnav_signal_descriptor.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Says which signal of a navigation satellite was tracked.
 * <p>A view of {@code Aspn23TypeSatnavSignalDescriptor} in C.
 */
public final class TypeSatnavSignalDescriptor extends Struct {
    /** Where the members are: 4 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("signal_descriptor")
    ).withName("Aspn23TypeSatnavSignalDescriptor");

    /** A view of memory that holds one; it must be large enough. */
    public TypeSatnavSignalDescriptor(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeSatnavSignalDescriptor of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeSatnavSignalDescriptor(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeSatnavSignalDescriptor allocate(SegmentAllocator allocator) {
        return new TypeSatnavSignalDescriptor(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * The signal.
     * <p>A value of {@link TypeSatnavSignalDescriptorSignalDescriptor}.
     */
    public int signalDescriptor() { return segment().get(JAVA_INT, 0); }
    /** Sets {@code signalDescriptor}. */
    public TypeSatnavSignalDescriptor signalDescriptor(int value) { segment().set(JAVA_INT, 0, value); return this; }
}
