// Made from api-spec/aspn23/metadata_satnav_obs.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Description of a satellite navigation receiver: over which interval it measures the change of a pseudorange, which
 * {@code pseudorangeRate} of {@link TypeSatnavObs} may be.
 * <p>A view of {@code Aspn23MetadataSatnavObs} in C.
 */
public final class MetadataSatnavObs extends Struct {
    /** Where the members are: 64 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_FLOAT.withName("deltarange_interval_start"),
            JAVA_FLOAT.withName("deltarange_interval_stop")
    ).withName("Aspn23MetadataSatnavObs");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataSatnavObs(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataSatnavObs of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataSatnavObs(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataSatnavObs allocate(SegmentAllocator allocator) {
        return new MetadataSatnavObs(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_SATNAV_OBS}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataSatnavObs info(TypeMetadataheader value) { info().segment().copyFrom(value.segment()); return this; }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataSatnavObs timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Start of the interval, relative to the time of the measurement, negative before it. NaN if the receiver measures
     * no change of pseudorange.
     * <p>Unit: s.
     */
    public float deltarangeIntervalStart() { return segment().get(JAVA_FLOAT, 56); }
    /** Sets {@code deltarangeIntervalStart}. */
    public MetadataSatnavObs deltarangeIntervalStart(float value) { segment().set(JAVA_FLOAT, 56, value); return this; }

    /**
     * End of the interval, relative to the time of the measurement: 0 if it ends at that time. NaN if the receiver
     * measures no change of pseudorange.
     * <p>Unit: s.
     */
    public float deltarangeIntervalStop() { return segment().get(JAVA_FLOAT, 60); }
    /** Sets {@code deltarangeIntervalStop}. */
    public MetadataSatnavObs deltarangeIntervalStop(float value) { segment().set(JAVA_FLOAT, 60, value); return this; }
}
