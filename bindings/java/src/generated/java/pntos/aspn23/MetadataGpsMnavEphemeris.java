// Made from api-spec/aspn23/metadata_gps_mnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

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
 * Orbit and clock of a GPS satellite, as its military navigation message (MNAV) gives them, with the corrections of the
 * MNAV message correction (MMC). IS-GPS-200, section 20.3.3.4, defines the orbit, and ICD-GPS-700 what is military.
 * Times are GPS time.
 * <p>A view of {@code Aspn23MetadataGpsMnavEphemeris} in C.
 */
public final class MetadataGpsMnavEphemeris extends Struct {
    /** Where the members are: 352 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_SHORT.withName("week_number"),
            MemoryLayout.paddingLayout(2),
            JAVA_INT.withName("prn"),
            TypeSatnavClock.LAYOUT.withName("clock"),
            TypeKeplerOrbit.LAYOUT.withName("orbit"),
            JAVA_DOUBLE.withName("a_dot"),
            JAVA_DOUBLE.withName("delta_af_0"),
            JAVA_DOUBLE.withName("delta_af_1"),
            JAVA_DOUBLE.withName("delta_gamma"),
            JAVA_DOUBLE.withName("delta_i"),
            JAVA_DOUBLE.withName("delta_omega"),
            JAVA_DOUBLE.withName("delta_a"),
            JAVA_DOUBLE.withName("isc_l1_m_e"),
            JAVA_DOUBLE.withName("isc_l2_m_e"),
            JAVA_DOUBLE.withName("isc_l1_m_s"),
            JAVA_DOUBLE.withName("isc_l2_m_s"),
            JAVA_DOUBLE.withName("isa_l2_py"),
            JAVA_DOUBLE.withName("isa_l1_m_e"),
            JAVA_DOUBLE.withName("isa_l2_m_e"),
            JAVA_DOUBLE.withName("isa_l1_m_s"),
            JAVA_DOUBLE.withName("isa_l2_m_s")
    ).withName("Aspn23MetadataGpsMnavEphemeris");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataGpsMnavEphemeris(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataGpsMnavEphemeris of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataGpsMnavEphemeris(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataGpsMnavEphemeris allocate(SegmentAllocator allocator) {
        return new MetadataGpsMnavEphemeris(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_GPS_MNAV_EPHEMERIS}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataGpsMnavEphemeris info(TypeMetadataheader value) {
        info().segment().copyFrom(value.segment());
        return this;
    }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataGpsMnavEphemeris timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * GPS week in which the data was sent, counted from 6 January 1980 without a rollover.
     * <p>Unit: week.
     */
    public int weekNumber() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 56)); }
    /** Sets {@code weekNumber}. */
    public MetadataGpsMnavEphemeris weekNumber(int value) {
        segment().set(JAVA_SHORT, 56, Unsigned.u16(value));
        return this;
    }

    /** PRN number of the satellite. */
    public int prn() { return segment().get(JAVA_INT, 60); }
    /** Sets {@code prn}. */
    public MetadataGpsMnavEphemeris prn(int value) { segment().set(JAVA_INT, 60, value); return this; }

    /** Clock of the satellite. */
    public TypeSatnavClock clock() { return new TypeSatnavClock(segment().asSlice(64, TypeSatnavClock.LAYOUT)); }
    /** Copies to {@code clock}. */
    public MetadataGpsMnavEphemeris clock(TypeSatnavClock value) {
        clock().segment().copyFrom(value.segment());
        return this;
    }

    /** Orbit of the satellite. */
    public TypeKeplerOrbit orbit() { return new TypeKeplerOrbit(segment().asSlice(96, TypeKeplerOrbit.LAYOUT)); }
    /** Copies to {@code orbit}. */
    public MetadataGpsMnavEphemeris orbit(TypeKeplerOrbit value) {
        orbit().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Rate of change of the semi-major axis (A DOT).
     * <p>Unit: m/s.
     */
    public double aDot() { return segment().get(JAVA_DOUBLE, 224); }
    /** Sets {@code aDot}. */
    public MetadataGpsMnavEphemeris aDot(double value) { segment().set(JAVA_DOUBLE, 224, value); return this; }

    /**
     * Correction of the MMC to the bias of the clock (delta a_f0).
     * <p>Unit: s.
     */
    public double deltaAf_0() { return segment().get(JAVA_DOUBLE, 232); }
    /** Sets {@code deltaAf_0}. */
    public MetadataGpsMnavEphemeris deltaAf_0(double value) { segment().set(JAVA_DOUBLE, 232, value); return this; }

    /**
     * Correction of the MMC to the drift of the clock (delta a_f1).
     * <p>Unit: s/s.
     */
    public double deltaAf_1() { return segment().get(JAVA_DOUBLE, 240); }
    /** Sets {@code deltaAf_1}. */
    public MetadataGpsMnavEphemeris deltaAf_1(double value) { segment().set(JAVA_DOUBLE, 240, value); return this; }

    /**
     * Correction of the MMC to gamma (delta gamma), which is the sum of the mean anomaly and the argument of perigee.
     * <p>Unit: rad.
     */
    public double deltaGamma() { return segment().get(JAVA_DOUBLE, 248); }
    /** Sets {@code deltaGamma}. */
    public MetadataGpsMnavEphemeris deltaGamma(double value) { segment().set(JAVA_DOUBLE, 248, value); return this; }

    /**
     * Correction of the MMC to the inclination (delta i).
     * <p>Unit: rad.
     */
    public double deltaI() { return segment().get(JAVA_DOUBLE, 256); }
    /** Sets {@code deltaI}. */
    public MetadataGpsMnavEphemeris deltaI(double value) { segment().set(JAVA_DOUBLE, 256, value); return this; }

    /**
     * Correction of the MMC to the right ascension of the ascending node (delta OMEGA).
     * <p>Unit: rad.
     */
    public double deltaOmega() { return segment().get(JAVA_DOUBLE, 264); }
    /** Sets {@code deltaOmega}. */
    public MetadataGpsMnavEphemeris deltaOmega(double value) { segment().set(JAVA_DOUBLE, 264, value); return this; }

    /**
     * Correction of the MMC to the semi-major axis (delta A).
     * <p>Unit: m.
     */
    public double deltaA() { return segment().get(JAVA_DOUBLE, 272); }
    /** Sets {@code deltaA}. */
    public MetadataGpsMnavEphemeris deltaA(double value) { segment().set(JAVA_DOUBLE, 272, value); return this; }

    /**
     * Inter-signal correction between L1 P(Y) and the Earth coverage M code on L1 (ISC_L1M_E).
     * <p>Unit: s.
     */
    public double iscL1ME() { return segment().get(JAVA_DOUBLE, 280); }
    /** Sets {@code iscL1ME}. */
    public MetadataGpsMnavEphemeris iscL1ME(double value) { segment().set(JAVA_DOUBLE, 280, value); return this; }

    /**
     * Inter-signal correction between L1 P(Y) and the Earth coverage M code on L2 (ISC_L2M_E).
     * <p>Unit: s.
     */
    public double iscL2ME() { return segment().get(JAVA_DOUBLE, 288); }
    /** Sets {@code iscL2ME}. */
    public MetadataGpsMnavEphemeris iscL2ME(double value) { segment().set(JAVA_DOUBLE, 288, value); return this; }

    /**
     * Inter-signal correction between L1 P(Y) and the spot beam M code on L1 (ISC_L1M_S).
     * <p>Unit: s.
     */
    public double iscL1MS() { return segment().get(JAVA_DOUBLE, 296); }
    /** Sets {@code iscL1MS}. */
    public MetadataGpsMnavEphemeris iscL1MS(double value) { segment().set(JAVA_DOUBLE, 296, value); return this; }

    /**
     * Inter-signal correction between L1 P(Y) and the spot beam M code on L2 (ISC_L2M_S).
     * <p>Unit: s.
     */
    public double iscL2MS() { return segment().get(JAVA_DOUBLE, 304); }
    /** Sets {@code iscL2MS}. */
    public MetadataGpsMnavEphemeris iscL2MS(double value) { segment().set(JAVA_DOUBLE, 304, value); return this; }

    /** Index of the accuracy between L1 P(Y) and L2 P(Y), without a unit. */
    public double isaL2Py() { return segment().get(JAVA_DOUBLE, 312); }
    /** Sets {@code isaL2Py}. */
    public MetadataGpsMnavEphemeris isaL2Py(double value) { segment().set(JAVA_DOUBLE, 312, value); return this; }

    /** Index of the accuracy of {@code iscL1ME}, without a unit. */
    public double isaL1ME() { return segment().get(JAVA_DOUBLE, 320); }
    /** Sets {@code isaL1ME}. */
    public MetadataGpsMnavEphemeris isaL1ME(double value) { segment().set(JAVA_DOUBLE, 320, value); return this; }

    /** Index of the accuracy of {@code iscL2ME}, without a unit. */
    public double isaL2ME() { return segment().get(JAVA_DOUBLE, 328); }
    /** Sets {@code isaL2ME}. */
    public MetadataGpsMnavEphemeris isaL2ME(double value) { segment().set(JAVA_DOUBLE, 328, value); return this; }

    /** Index of the accuracy of {@code iscL1MS}, without a unit. */
    public double isaL1MS() { return segment().get(JAVA_DOUBLE, 336); }
    /** Sets {@code isaL1MS}. */
    public MetadataGpsMnavEphemeris isaL1MS(double value) { segment().set(JAVA_DOUBLE, 336, value); return this; }

    /** Index of the accuracy of {@code iscL2MS}, without a unit. */
    public double isaL2MS() { return segment().get(JAVA_DOUBLE, 344); }
    /** Sets {@code isaL2MS}. */
    public MetadataGpsMnavEphemeris isaL2MS(double value) { segment().set(JAVA_DOUBLE, 344, value); return this; }
}
