// Made from api-spec/aspn23/metadata_beidou_ephemeris.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/MetadataBeidouEphemeris.h}, in a library that has them. */
public final class MetadataBeidouEphemerisFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_SHORT, JAVA_SHORT));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MetadataBeidouEphemerisFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MetadataBeidouEphemeris} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_metadata_beidou_ephemeris_free}.
     * <p>{@code aspn23_metadata_beidou_ephemeris_new} in C.
     * @param info lent for the call
     * @param timeOfValidity lent for the call
     * @param clock lent for the call
     * @param orbit lent for the call
     * @param tGd1 in s
     * @param tGd2 in s
     * @return null if there is none
     */
    public MetadataBeidouEphemeris new_(
            TypeMetadataheader info, TypeTimestamp timeOfValidity, int prn, TypeSatnavClock clock,
            TypeKeplerOrbit orbit, double tGd1, double tGd2, short aodc, short aode) {
        try {
            return MetadataBeidouEphemeris.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_metadata_beidou_ephemeris_new"), info.segment(), timeOfValidity.segment(), prn,
                    clock.segment(), orbit.segment(), tGd1, tGd2, aodc, aode));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_metadata_beidou_ephemeris_free}.
     * <p>{@code aspn23_metadata_beidou_ephemeris_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MetadataBeidouEphemeris copy(MetadataBeidouEphemeris object) {
        try {
            return MetadataBeidouEphemeris.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_metadata_beidou_ephemeris_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_metadata_beidou_ephemeris_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_metadata_beidou_ephemeris_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_metadata_beidou_ephemeris_free_members} in C.
     */
    public void freeMembers(MetadataBeidouEphemeris self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_metadata_beidou_ephemeris_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
