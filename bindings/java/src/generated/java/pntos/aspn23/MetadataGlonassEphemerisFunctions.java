// Made from api-spec/aspn23/metadata_glonass_ephemeris.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/MetadataGlonassEphemeris.h}, in a library that has them. */
public final class MetadataGlonassEphemerisFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE,
            JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE,
            JAVA_DOUBLE));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MetadataGlonassEphemerisFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MetadataGlonassEphemeris} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_metadata_glonass_ephemeris_free}.
     * <p>{@code aspn23_metadata_glonass_ephemeris_new} in C.
     * @param info lent for the call
     * @param timeOfValidity lent for the call
     * @param nT in d
     * @param tK in s
     * @param tB in min
     * @param gammaN in s/s
     * @param tauN in s
     * @param svPosX in km
     * @param svVelX in km/s
     * @param svAccelX in km/s^2
     * @param svPosY in km
     * @param svVelY in km/s
     * @param svAccelY in km/s^2
     * @param svPosZ in km
     * @param svVelZ in km/s
     * @param svAccelZ in km/s^2
     * @return null if there is none
     */
    public MetadataGlonassEphemeris new_(
            TypeMetadataheader info, TypeTimestamp timeOfValidity, int slotNumber, int freqO, int nT, double tK,
            double tB, double gammaN, double tauN, double svPosX, double svVelX, double svAccelX, double svPosY,
            double svVelY, double svAccelY, double svPosZ, double svVelZ, double svAccelZ) {
        try {
            return MetadataGlonassEphemeris.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_metadata_glonass_ephemeris_new"), info.segment(), timeOfValidity.segment(),
                    slotNumber, freqO, nT, tK, tB, gammaN, tauN, svPosX, svVelX, svAccelX, svPosY, svVelY, svAccelY,
                    svPosZ, svVelZ, svAccelZ));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_metadata_glonass_ephemeris_free}.
     * <p>{@code aspn23_metadata_glonass_ephemeris_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MetadataGlonassEphemeris copy(MetadataGlonassEphemeris object) {
        try {
            return MetadataGlonassEphemeris.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_metadata_glonass_ephemeris_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_metadata_glonass_ephemeris_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_metadata_glonass_ephemeris_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_metadata_glonass_ephemeris_free_members} in C.
     */
    public void freeMembers(MetadataGlonassEphemeris self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_metadata_glonass_ephemeris_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
