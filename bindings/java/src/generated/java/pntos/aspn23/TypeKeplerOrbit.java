// Made from api-spec/aspn23/type_kepler_orbit.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Orbit of a navigation satellite, in the Keplerian elements and harmonic corrections that its navigation message
 * broadcasts.
 * <p>The names in parentheses are those of the interface control documents, which also say how to compute a position
 * from them: IS-GPS-200, table 20-IV, for GPS; the Galileo OS SIS ICD, section 5.1, for Galileo; BDS-SIS-ICD-B1I for
 * BeiDou. Angles here are in rad; where a document counts in semicircles, the broadcast value was multiplied by pi.
 * <p>A view of {@code Aspn23TypeKeplerOrbit} in C.
 */
public final class TypeKeplerOrbit extends Struct {
    /** Where the members are: 128 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_DOUBLE.withName("m_0"),
            JAVA_DOUBLE.withName("delta_n"),
            JAVA_DOUBLE.withName("e"),
            JAVA_DOUBLE.withName("sqrt_a"),
            JAVA_DOUBLE.withName("omega_0"),
            JAVA_DOUBLE.withName("i_0"),
            JAVA_DOUBLE.withName("i_dot"),
            JAVA_DOUBLE.withName("omega"),
            JAVA_DOUBLE.withName("omega_dot"),
            JAVA_DOUBLE.withName("c_uc"),
            JAVA_DOUBLE.withName("c_us"),
            JAVA_DOUBLE.withName("c_rc"),
            JAVA_DOUBLE.withName("c_rs"),
            JAVA_DOUBLE.withName("c_ic"),
            JAVA_DOUBLE.withName("c_is"),
            JAVA_DOUBLE.withName("t_oe")
    ).withName("Aspn23TypeKeplerOrbit");

    /** A view of memory that holds one; it must be large enough. */
    public TypeKeplerOrbit(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeKeplerOrbit of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeKeplerOrbit(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeKeplerOrbit allocate(SegmentAllocator allocator) {
        return new TypeKeplerOrbit(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Mean anomaly at {@code tOe} (M_0).
     * <p>Unit: rad.
     */
    public double m_0() { return segment().get(JAVA_DOUBLE, 0); }
    /** Sets {@code m_0}. */
    public TypeKeplerOrbit m_0(double value) { segment().set(JAVA_DOUBLE, 0, value); return this; }

    /**
     * Difference of the mean motion from the value computed from the semi-major axis (delta n).
     * <p>Unit: rad/s.
     */
    public double deltaN() { return segment().get(JAVA_DOUBLE, 8); }
    /** Sets {@code deltaN}. */
    public TypeKeplerOrbit deltaN(double value) { segment().set(JAVA_DOUBLE, 8, value); return this; }

    /** Eccentricity (e), without a unit. */
    public double e() { return segment().get(JAVA_DOUBLE, 16); }
    /** Sets {@code e}. */
    public TypeKeplerOrbit e(double value) { segment().set(JAVA_DOUBLE, 16, value); return this; }

    /**
     * Square root of the semi-major axis (sqrt A).
     * <p>Unit: sqrt(m).
     */
    public double sqrtA() { return segment().get(JAVA_DOUBLE, 24); }
    /** Sets {@code sqrtA}. */
    public TypeKeplerOrbit sqrtA(double value) { segment().set(JAVA_DOUBLE, 24, value); return this; }

    /**
     * Longitude of the ascending node at the start of the week of {@code tOe} (OMEGA_0).
     * <p>Unit: rad.
     */
    public double omega_0() { return segment().get(JAVA_DOUBLE, 32); }
    /** Sets {@code omega_0}. */
    public TypeKeplerOrbit omega_0(double value) { segment().set(JAVA_DOUBLE, 32, value); return this; }

    /**
     * Inclination at {@code tOe} (i_0).
     * <p>Unit: rad.
     */
    public double i_0() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code i_0}. */
    public TypeKeplerOrbit i_0(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /**
     * Rate of change of the inclination (IDOT).
     * <p>Unit: rad/s.
     */
    public double iDot() { return segment().get(JAVA_DOUBLE, 48); }
    /** Sets {@code iDot}. */
    public TypeKeplerOrbit iDot(double value) { segment().set(JAVA_DOUBLE, 48, value); return this; }

    /**
     * Argument of perigee (omega).
     * <p>Unit: rad.
     */
    public double omega() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code omega}. */
    public TypeKeplerOrbit omega(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }

    /**
     * Rate of change of the right ascension of the ascending node (OMEGA DOT).
     * <p>Unit: rad/s.
     */
    public double omegaDot() { return segment().get(JAVA_DOUBLE, 64); }
    /** Sets {@code omegaDot}. */
    public TypeKeplerOrbit omegaDot(double value) { segment().set(JAVA_DOUBLE, 64, value); return this; }

    /**
     * Amplitude of the cosine correction to the argument of latitude (C_uc).
     * <p>Unit: rad.
     */
    public double cUc() { return segment().get(JAVA_DOUBLE, 72); }
    /** Sets {@code cUc}. */
    public TypeKeplerOrbit cUc(double value) { segment().set(JAVA_DOUBLE, 72, value); return this; }

    /**
     * Amplitude of the sine correction to the argument of latitude (C_us).
     * <p>Unit: rad.
     */
    public double cUs() { return segment().get(JAVA_DOUBLE, 80); }
    /** Sets {@code cUs}. */
    public TypeKeplerOrbit cUs(double value) { segment().set(JAVA_DOUBLE, 80, value); return this; }

    /**
     * Amplitude of the cosine correction to the orbit radius (C_rc).
     * <p>Unit: m.
     */
    public double cRc() { return segment().get(JAVA_DOUBLE, 88); }
    /** Sets {@code cRc}. */
    public TypeKeplerOrbit cRc(double value) { segment().set(JAVA_DOUBLE, 88, value); return this; }

    /**
     * Amplitude of the sine correction to the orbit radius (C_rs).
     * <p>Unit: m.
     */
    public double cRs() { return segment().get(JAVA_DOUBLE, 96); }
    /** Sets {@code cRs}. */
    public TypeKeplerOrbit cRs(double value) { segment().set(JAVA_DOUBLE, 96, value); return this; }

    /**
     * Amplitude of the cosine correction to the inclination (C_ic).
     * <p>Unit: rad.
     */
    public double cIc() { return segment().get(JAVA_DOUBLE, 104); }
    /** Sets {@code cIc}. */
    public TypeKeplerOrbit cIc(double value) { segment().set(JAVA_DOUBLE, 104, value); return this; }

    /**
     * Amplitude of the sine correction to the inclination (C_is).
     * <p>Unit: rad.
     */
    public double cIs() { return segment().get(JAVA_DOUBLE, 112); }
    /** Sets {@code cIs}. */
    public TypeKeplerOrbit cIs(double value) { segment().set(JAVA_DOUBLE, 112, value); return this; }

    /**
     * Reference time of the orbit (t_oe): seconds since the start of the week, in the time of the satellite system.
     * <p>Unit: s.
     */
    public double tOe() { return segment().get(JAVA_DOUBLE, 120); }
    /** Sets {@code tOe}. */
    public TypeKeplerOrbit tOe(double value) { segment().set(JAVA_DOUBLE, 120, value); return this; }
}
