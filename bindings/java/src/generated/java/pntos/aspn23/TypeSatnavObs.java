// Made from api-spec/aspn23/type_satnav_obs.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
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
 * What a receiver observed of one signal of one navigation satellite. {@link MeasurementSatnav} holds the observations
 * of all signals.
 * <p>The times of reception in it are those of the receiver's clock, the same for all observations of one message.
 * <p>A view of {@code Aspn23TypeSatnavObs} in C.
 */
public final class TypeSatnavObs extends Struct {
    /** Where the members are: 96 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeSatnavSatelliteSystem.LAYOUT.withName("satellite_system"),
            TypeSatnavSignalDescriptor.LAYOUT.withName("signal_descriptor"),
            JAVA_SHORT.withName("prn"),
            MemoryLayout.paddingLayout(6),
            JAVA_DOUBLE.withName("frequency"),
            JAVA_DOUBLE.withName("pseudorange"),
            JAVA_FLOAT.withName("pseudorange_variance"),
            JAVA_INT.withName("pseudorange_rate_type"),
            JAVA_DOUBLE.withName("pseudorange_rate"),
            JAVA_FLOAT.withName("pseudorange_rate_variance"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("carrier_phase"),
            JAVA_FLOAT.withName("carrier_phase_variance"),
            JAVA_FLOAT.withName("c_n0"),
            JAVA_INT.withName("lock_count"),
            JAVA_INT.withName("iono_correction_source"),
            JAVA_BOOLEAN.withName("iono_correction_applied"),
            JAVA_BOOLEAN.withName("tropo_correction_applied"),
            JAVA_BOOLEAN.withName("signal_bias_correction_applied"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("integrity")
    ).withName("Aspn23TypeSatnavObs");

    /** A view of memory that holds one; it must be large enough. */
    public TypeSatnavObs(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeSatnavObs of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeSatnavObs(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeSatnavObs allocate(SegmentAllocator allocator) {
        return new TypeSatnavObs(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The satellite system that the satellite belongs to. */
    public TypeSatnavSatelliteSystem satelliteSystem() {
        return new TypeSatnavSatelliteSystem(segment().asSlice(0, TypeSatnavSatelliteSystem.LAYOUT));
    }
    /** Copies to {@code satelliteSystem}. */
    public TypeSatnavObs satelliteSystem(TypeSatnavSatelliteSystem value) {
        satelliteSystem().segment().copyFrom(value.segment());
        return this;
    }

    /** The signal, by its RINEX observation code. */
    public TypeSatnavSignalDescriptor signalDescriptor() {
        return new TypeSatnavSignalDescriptor(segment().asSlice(4, TypeSatnavSignalDescriptor.LAYOUT));
    }
    /** Copies to {@code signalDescriptor}. */
    public TypeSatnavObs signalDescriptor(TypeSatnavSignalDescriptor value) {
        signalDescriptor().segment().copyFrom(value.segment());
        return this;
    }

    /** Number of the satellite in its system: the PRN code, or the slot for GLONASS. */
    public short prn() { return segment().get(JAVA_SHORT, 8); }
    /** Sets {@code prn}. */
    public TypeSatnavObs prn(short value) { segment().set(JAVA_SHORT, 8, value); return this; }

    /**
     * Centre frequency of the signal. For a GLONASS channel it is that of the channel, with its number k in it.
     * <p>Unit: Hz.
     */
    public double frequency() { return segment().get(JAVA_DOUBLE, 16); }
    /** Sets {@code frequency}. */
    public TypeSatnavObs frequency(double value) { segment().set(JAVA_DOUBLE, 16, value); return this; }

    /**
     * Pseudorange: time of reception minus time of transmission, times the speed of light. NaN if not measured.
     * <p>Unit: m.
     */
    public double pseudorange() { return segment().get(JAVA_DOUBLE, 24); }
    /** Sets {@code pseudorange}. */
    public TypeSatnavObs pseudorange(double value) { segment().set(JAVA_DOUBLE, 24, value); return this; }

    /**
     * Variance of the errors of {@code pseudorange} that noise and multipath cause. Errors of clocks, atmosphere and
     * satellite position are not part of it. NaN if {@code pseudorange} is.
     * <p>Unit: m^2.
     */
    public float pseudorangeVariance() { return segment().get(JAVA_FLOAT, 32); }
    /** Sets {@code pseudorangeVariance}. */
    public TypeSatnavObs pseudorangeVariance(float value) { segment().set(JAVA_FLOAT, 32, value); return this; }

    /**
     * What {@code pseudorangeRate} is.
     * <p>A value of {@link TypeSatnavObsPseudorangeRateType}.
     */
    public int pseudorangeRateType() { return segment().get(JAVA_INT, 36); }
    /** Sets {@code pseudorangeRateType}. */
    public TypeSatnavObs pseudorangeRateType(int value) { segment().set(JAVA_INT, 36, value); return this; }

    /** Change of the pseudorange, in Hz or m, as {@code pseudorangeRateType} says. NaN if not measured. */
    public double pseudorangeRate() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code pseudorangeRate}. */
    public TypeSatnavObs pseudorangeRate(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /**
     * Variance of the noise of {@code pseudorangeRate}, in Hz^2 or m^2, as {@code pseudorangeRateType} says. NaN if
     * {@code pseudorangeRate} is.
     */
    public float pseudorangeRateVariance() { return segment().get(JAVA_FLOAT, 48); }
    /** Sets {@code pseudorangeRateVariance}. */
    public TypeSatnavObs pseudorangeRateVariance(float value) { segment().set(JAVA_FLOAT, 48, value); return this; }

    /**
     * Phase of the carrier, the integral of the Doppler shift, in cycles of one wavelength each. A whole number of
     * cycles that nobody knows is part of it. As in RINEX, it grows with the range. NaN if not measured.
     * <p>Unit: cycle.
     */
    public double carrierPhase() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code carrierPhase}. */
    public TypeSatnavObs carrierPhase(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }

    /**
     * Variance of the errors of {@code carrierPhase} that noise and multipath cause. Errors of clocks, atmosphere and
     * satellite position, and the unknown number of cycles, are not part of it. NaN if {@code carrierPhase} is.
     * <p>Unit: cycle^2.
     */
    public float carrierPhaseVariance() { return segment().get(JAVA_FLOAT, 64); }
    /** Sets {@code carrierPhaseVariance}. */
    public TypeSatnavObs carrierPhaseVariance(float value) { segment().set(JAVA_FLOAT, 64, value); return this; }

    /**
     * Ratio of the carrier's power to the density of the noise, as 10 times its decimal logarithm. NaN if not measured.
     * <p>Unit: dB-Hz.
     */
    public float cN0() { return segment().get(JAVA_FLOAT, 68); }
    /** Sets {@code cN0}. */
    public TypeSatnavObs cN0(float value) { segment().set(JAVA_FLOAT, 68, value); return this; }

    /**
     * Number of observations since tracking of the carrier was last interrupted: 0 in the first one after a cycle slip,
     * -1 if the receiver does not tell. It is about {@code carrierPhase} only.
     */
    public int lockCount() { return segment().get(JAVA_INT, 72); }
    /** Sets {@code lockCount}. */
    public TypeSatnavObs lockCount(int value) { segment().set(JAVA_INT, 72, value); return this; }

    /**
     * Where the correction for the ionosphere comes from.
     * <p>A value of {@link TypeSatnavObsIonoCorrectionSource}.
     */
    public int ionoCorrectionSource() { return segment().get(JAVA_INT, 76); }
    /** Sets {@code ionoCorrectionSource}. */
    public TypeSatnavObs ionoCorrectionSource(int value) { segment().set(JAVA_INT, 76, value); return this; }

    /** Whether the measurements are corrected for the ionosphere. */
    public boolean ionoCorrectionApplied() { return segment().get(JAVA_BOOLEAN, 80); }
    /** Sets {@code ionoCorrectionApplied}. */
    public TypeSatnavObs ionoCorrectionApplied(boolean value) { segment().set(JAVA_BOOLEAN, 80, value); return this; }

    /** Whether the measurements are corrected for the troposphere. */
    public boolean tropoCorrectionApplied() { return segment().get(JAVA_BOOLEAN, 81); }
    /** Sets {@code tropoCorrectionApplied}. */
    public TypeSatnavObs tropoCorrectionApplied(boolean value) { segment().set(JAVA_BOOLEAN, 81, value); return this; }

    /**
     * Whether {@code pseudorange} is corrected for the biases of the satellite's signals that its navigation message
     * gives: the group delay in LNAV, the inter-signal corrections in MNAV. If false, they are not known, and neither
     * they nor their errors are part of it.
     */
    public boolean signalBiasCorrectionApplied() { return segment().get(JAVA_BOOLEAN, 82); }
    /** Sets {@code signalBiasCorrectionApplied}. */
    public TypeSatnavObs signalBiasCorrectionApplied(boolean value) {
        segment().set(JAVA_BOOLEAN, 82, value);
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 83)); }
    /** Sets {@code numIntegrity}. */
    public TypeSatnavObs numIntegrity(int value) { segment().set(JAVA_BYTE, 83, Unsigned.u8(value)); return this; }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 88), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public TypeSatnavObs integrity(MemorySegment value) {
        segment().set(ADDRESS, 88, Memory.pointer(value));
        return this;
    }
}
