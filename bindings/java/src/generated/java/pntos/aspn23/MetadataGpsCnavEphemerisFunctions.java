// Made from api-spec/aspn23/metadata_gps_cnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MetadataGpsCnavEphemeris.h}, in a library that has them. */
public final class MetadataGpsCnavEphemerisFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_SHORT, JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_SHORT, JAVA_BYTE,
            JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MetadataGpsCnavEphemerisFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MetadataGpsCnavEphemeris} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_metadata_gps_cnav_ephemeris_free}.
     * <p>{@code aspn23_metadata_gps_cnav_ephemeris_new} in C.
     * @param info lent for the call
     * @param timeOfValidity lent for the call
     * @param weekNumber in week
     * @param clock lent for the call
     * @param orbit lent for the call
     * @param tGd in s
     * @param iscL1Ca in s
     * @param iscL2C in s
     * @param iscL5I5 in s
     * @param iscL5Q5 in s
     * @param deltaA_0 in m
     * @param aDot in m/s
     * @return null if there is none
     */
    public MetadataGpsCnavEphemeris new_(
            TypeMetadataheader info, TypeTimestamp timeOfValidity, int weekNumber, int prn, TypeSatnavClock clock,
            TypeKeplerOrbit orbit, double tGd, int iodc, int iode, double iscL1Ca, double iscL2C, double iscL5I5,
            double iscL5Q5, double deltaA_0, double aDot) {
        try {
            return MetadataGpsCnavEphemeris.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_metadata_gps_cnav_ephemeris_new"), info.segment(), timeOfValidity.segment(),
                    Unsigned.u16(weekNumber), prn, clock.segment(), orbit.segment(), tGd, Unsigned.u16(iodc),
                    Unsigned.u8(iode), iscL1Ca, iscL2C, iscL5I5, iscL5Q5, deltaA_0, aDot));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_metadata_gps_cnav_ephemeris_free}.
     * <p>{@code aspn23_metadata_gps_cnav_ephemeris_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MetadataGpsCnavEphemeris copy(MetadataGpsCnavEphemeris object) {
        try {
            return MetadataGpsCnavEphemeris.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_metadata_gps_cnav_ephemeris_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_metadata_gps_cnav_ephemeris_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_metadata_gps_cnav_ephemeris_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_metadata_gps_cnav_ephemeris_free_members} in C.
     */
    public void freeMembers(MetadataGpsCnavEphemeris self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_metadata_gps_cnav_ephemeris_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
