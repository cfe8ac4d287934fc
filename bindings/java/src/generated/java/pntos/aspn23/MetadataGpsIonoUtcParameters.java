// Made from api-spec/aspn23/metadata_gps_iono_utc_parameters.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * Parameters that GPS broadcasts in page 18 of subframe 4: for the delay of the ionosphere at a user of one frequency,
 * and for the conversion of GPS time to UTC. The names in parentheses are those of IS-GPS-200, section 20.3.3.5, which
 * also says how to use them.
 * <p>The coefficients of the ionosphere belong to powers of the geomagnetic latitude in rad. The document counts it in
 * semicircles, so a broadcast coefficient of order n was divided by pi^n.
 * <p>A view of {@code Aspn23MetadataGpsIonoUtcParameters} in C.
 */
public final class MetadataGpsIonoUtcParameters extends Struct {
    /** Where the members are: 152 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_DOUBLE.withName("a_0"),
            JAVA_DOUBLE.withName("a_1"),
            JAVA_BYTE.withName("delta_t_ls"),
            MemoryLayout.paddingLayout(3),
            JAVA_INT.withName("tot"),
            JAVA_BYTE.withName("wn_t"),
            JAVA_BYTE.withName("wn_lsf"),
            JAVA_BYTE.withName("dn"),
            JAVA_BYTE.withName("delta_t_lsf"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("alpha_0"),
            JAVA_DOUBLE.withName("alpha_1"),
            JAVA_DOUBLE.withName("alpha_2"),
            JAVA_DOUBLE.withName("alpha_3"),
            JAVA_DOUBLE.withName("beta_0"),
            JAVA_DOUBLE.withName("beta_1"),
            JAVA_DOUBLE.withName("beta_2"),
            JAVA_DOUBLE.withName("beta_3")
    ).withName("Aspn23MetadataGpsIonoUtcParameters");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataGpsIonoUtcParameters(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataGpsIonoUtcParameters of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataGpsIonoUtcParameters(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataGpsIonoUtcParameters allocate(SegmentAllocator allocator) {
        return new MetadataGpsIonoUtcParameters(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_GPS_IONO_UTC_PARAMETERS}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataGpsIonoUtcParameters info(TypeMetadataheader value) {
        info().segment().copyFrom(value.segment());
        return this;
    }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataGpsIonoUtcParameters timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Constant term of GPS time minus UTC, besides leap seconds (A_0), at {@code tot} of week {@code wnT}.
     * <p>Unit: s.
     */
    public double a_0() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code a_0}. */
    public MetadataGpsIonoUtcParameters a_0(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }

    /**
     * Rate of change of GPS time minus UTC (A_1).
     * <p>Unit: s/s.
     */
    public double a_1() { return segment().get(JAVA_DOUBLE, 64); }
    /** Sets {@code a_1}. */
    public MetadataGpsIonoUtcParameters a_1(double value) { segment().set(JAVA_DOUBLE, 64, value); return this; }

    /**
     * Leap seconds by which GPS time is ahead of UTC (delta t_LS).
     * <p>Unit: s.
     */
    public byte deltaTLs() { return segment().get(JAVA_BYTE, 72); }
    /** Sets {@code deltaTLs}. */
    public MetadataGpsIonoUtcParameters deltaTLs(byte value) { segment().set(JAVA_BYTE, 72, value); return this; }

    /**
     * Reference time of {@code a_0} and {@code a_1}, since the start of week {@code wnT} (t_ot).
     * <p>Unit: s.
     */
    public long tot() { return Integer.toUnsignedLong(segment().get(JAVA_INT, 76)); }
    /** Sets {@code tot}. */
    public MetadataGpsIonoUtcParameters tot(long value) {
        segment().set(JAVA_INT, 76, Unsigned.u32(value));
        return this;
    }

    /**
     * GPS week of {@code tot}, modulo 256 (WN_t).
     * <p>Unit: week.
     */
    public int wnT() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 80)); }
    /** Sets {@code wnT}. */
    public MetadataGpsIonoUtcParameters wnT(int value) {
        segment().set(JAVA_BYTE, 80, Unsigned.u8(value));
        return this;
    }

    /**
     * GPS week of the next leap second, or of the last one if none is announced, modulo 256 (WN_LSF).
     * <p>Unit: week.
     */
    public int wnLsf() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 81)); }
    /** Sets {@code wnLsf}. */
    public MetadataGpsIonoUtcParameters wnLsf(int value) {
        segment().set(JAVA_BYTE, 81, Unsigned.u8(value));
        return this;
    }

    /**
     * Day of week {@code wnLsf} at whose end {@code deltaTLsf} takes effect (DN): 1 is Sunday, 7 is Saturday.
     * <p>Unit: d.
     */
    public int dn() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 82)); }
    /** Sets {@code dn}. */
    public MetadataGpsIonoUtcParameters dn(int value) { segment().set(JAVA_BYTE, 82, Unsigned.u8(value)); return this; }

    /**
     * Leap seconds by which GPS time is ahead of UTC from then on (delta t_LSF).
     * <p>Unit: s.
     */
    public byte deltaTLsf() { return segment().get(JAVA_BYTE, 83); }
    /** Sets {@code deltaTLsf}. */
    public MetadataGpsIonoUtcParameters deltaTLsf(byte value) { segment().set(JAVA_BYTE, 83, value); return this; }

    /**
     * Term of order 0 of the amplitude of the vertical delay (alpha_0).
     * <p>Unit: s.
     */
    public double alpha_0() { return segment().get(JAVA_DOUBLE, 88); }
    /** Sets {@code alpha_0}. */
    public MetadataGpsIonoUtcParameters alpha_0(double value) { segment().set(JAVA_DOUBLE, 88, value); return this; }

    /**
     * Coefficient of order 1 of the amplitude of the vertical delay (alpha_1).
     * <p>Unit: s/rad.
     */
    public double alpha_1() { return segment().get(JAVA_DOUBLE, 96); }
    /** Sets {@code alpha_1}. */
    public MetadataGpsIonoUtcParameters alpha_1(double value) { segment().set(JAVA_DOUBLE, 96, value); return this; }

    /**
     * Coefficient of order 2 of the amplitude of the vertical delay (alpha_2).
     * <p>Unit: s/rad^2.
     */
    public double alpha_2() { return segment().get(JAVA_DOUBLE, 104); }
    /** Sets {@code alpha_2}. */
    public MetadataGpsIonoUtcParameters alpha_2(double value) { segment().set(JAVA_DOUBLE, 104, value); return this; }

    /**
     * Coefficient of order 3 of the amplitude of the vertical delay (alpha_3).
     * <p>Unit: s/rad^3.
     */
    public double alpha_3() { return segment().get(JAVA_DOUBLE, 112); }
    /** Sets {@code alpha_3}. */
    public MetadataGpsIonoUtcParameters alpha_3(double value) { segment().set(JAVA_DOUBLE, 112, value); return this; }

    /**
     * Term of order 0 of the period of the delay model (beta_0).
     * <p>Unit: s.
     */
    public double beta_0() { return segment().get(JAVA_DOUBLE, 120); }
    /** Sets {@code beta_0}. */
    public MetadataGpsIonoUtcParameters beta_0(double value) { segment().set(JAVA_DOUBLE, 120, value); return this; }

    /**
     * Coefficient of order 1 of the period of the delay model (beta_1).
     * <p>Unit: s/rad.
     */
    public double beta_1() { return segment().get(JAVA_DOUBLE, 128); }
    /** Sets {@code beta_1}. */
    public MetadataGpsIonoUtcParameters beta_1(double value) { segment().set(JAVA_DOUBLE, 128, value); return this; }

    /**
     * Coefficient of order 2 of the period of the delay model (beta_2).
     * <p>Unit: s/rad^2.
     */
    public double beta_2() { return segment().get(JAVA_DOUBLE, 136); }
    /** Sets {@code beta_2}. */
    public MetadataGpsIonoUtcParameters beta_2(double value) { segment().set(JAVA_DOUBLE, 136, value); return this; }

    /**
     * Coefficient of order 3 of the period of the delay model (beta_3).
     * <p>Unit: s/rad^3.
     */
    public double beta_3() { return segment().get(JAVA_DOUBLE, 144); }
    /** Sets {@code beta_3}. */
    public MetadataGpsIonoUtcParameters beta_3(double value) { segment().set(JAVA_DOUBLE, 144, value); return this; }
}
