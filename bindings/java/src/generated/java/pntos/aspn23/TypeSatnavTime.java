// Made from api-spec/aspn23/type_satnav_time.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * A moment in the time of a satellite navigation system, as week and seconds.
 * <p>The observations of a receiver of several systems refer to one clock of the receiver: to one of these times, the
 * same for all satellites and for code and phase.
 * <p>A view of {@code Aspn23TypeSatnavTime} in C.
 */
public final class TypeSatnavTime extends Struct {
    /** Where the members are: 24 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_SHORT.withName("week_number"),
            MemoryLayout.paddingLayout(6),
            JAVA_DOUBLE.withName("seconds_of_week"),
            JAVA_INT.withName("time_reference"),
            MemoryLayout.paddingLayout(4)
    ).withName("Aspn23TypeSatnavTime");

    /** A view of memory that holds one; it must be large enough. */
    public TypeSatnavTime(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeSatnavTime of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeSatnavTime(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeSatnavTime allocate(SegmentAllocator allocator) {
        return new TypeSatnavTime(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Number of the week since week 0 of {@code timeReference}, without a rollover.
     * <p>Unit: week.
     */
    public int weekNumber() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 0)); }
    /** Sets {@code weekNumber}. */
    public TypeSatnavTime weekNumber(int value) { segment().set(JAVA_SHORT, 0, Unsigned.u16(value)); return this; }

    /**
     * Time since the start of the week.
     * <p>Unit: s.
     */
    public double secondsOfWeek() { return segment().get(JAVA_DOUBLE, 8); }
    /** Sets {@code secondsOfWeek}. */
    public TypeSatnavTime secondsOfWeek(double value) { segment().set(JAVA_DOUBLE, 8, value); return this; }

    /**
     * The system whose time it is.
     * <p>A value of {@link TypeSatnavTimeTimeReference}.
     */
    public int timeReference() { return segment().get(JAVA_INT, 16); }
    /** Sets {@code timeReference}. */
    public TypeSatnavTime timeReference(int value) { segment().set(JAVA_INT, 16, value); return this; }
}
