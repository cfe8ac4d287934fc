// Made from api-spec/aspn23/type_satnav_clock.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Clock of a navigation satellite, as its navigation message describes it: at time t, the satellite's clock is ahead of
 * the time of its system by <code>af_0 + af_1 * (t - t_oc) + af_2 * (t - t_oc)^2</code>, to which a user adds the
 * relativistic term.
 * <p>The names in parentheses are those of IS-GPS-200, section 20.3.3.3; the Galileo OS SIS ICD, section 5.1, and
 * BDS-SIS-ICD-B1I call them almost the same.
 * <p>A view of {@code Aspn23TypeSatnavClock} in C.
 */
public final class TypeSatnavClock extends Struct {
    /** Where the members are: 32 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_DOUBLE.withName("t_oc"),
            JAVA_DOUBLE.withName("af_0"),
            JAVA_DOUBLE.withName("af_1"),
            JAVA_DOUBLE.withName("af_2")
    ).withName("Aspn23TypeSatnavClock");

    /** A view of memory that holds one; it must be large enough. */
    public TypeSatnavClock(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeSatnavClock of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeSatnavClock(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeSatnavClock allocate(SegmentAllocator allocator) {
        return new TypeSatnavClock(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Reference time of the clock (t_oc): seconds since the start of the week, in the time of the satellite system.
     * <p>Unit: s.
     */
    public double tOc() { return segment().get(JAVA_DOUBLE, 0); }
    /** Sets {@code tOc}. */
    public TypeSatnavClock tOc(double value) { segment().set(JAVA_DOUBLE, 0, value); return this; }

    /**
     * Bias of the clock at {@code tOc} (a_f0), positive if it is ahead.
     * <p>Unit: s.
     */
    public double af_0() { return segment().get(JAVA_DOUBLE, 8); }
    /** Sets {@code af_0}. */
    public TypeSatnavClock af_0(double value) { segment().set(JAVA_DOUBLE, 8, value); return this; }

    /**
     * Drift of the clock at {@code tOc} (a_f1).
     * <p>Unit: s/s.
     */
    public double af_1() { return segment().get(JAVA_DOUBLE, 16); }
    /** Sets {@code af_1}. */
    public TypeSatnavClock af_1(double value) { segment().set(JAVA_DOUBLE, 16, value); return this; }

    /**
     * Rate of change of the drift (a_f2).
     * <p>Unit: s/s^2.
     */
    public double af_2() { return segment().get(JAVA_DOUBLE, 24); }
    /** Sets {@code af_2}. */
    public TypeSatnavClock af_2(double value) { segment().set(JAVA_DOUBLE, 24, value); return this; }
}
