// Made from api-spec/aspn23/metadata_gps_iono_utc_parameters.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MetadataGpsIonoUtcParameters.h}, in a library that has them. */
public final class MetadataGpsIonoUtcParametersFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_BYTE, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE,
            JAVA_BYTE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE,
            JAVA_DOUBLE));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MetadataGpsIonoUtcParametersFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MetadataGpsIonoUtcParameters} from its members, copying what they point to. NULL if there is no
     * memory. Free it with {@code aspn23_metadata_gps_iono_utc_parameters_free}.
     * <p>{@code aspn23_metadata_gps_iono_utc_parameters_new} in C.
     * @param info lent for the call
     * @param timeOfValidity lent for the call
     * @param a_0 in s
     * @param a_1 in s/s
     * @param deltaTLs in s
     * @param tot in s
     * @param wnT in week
     * @param wnLsf in week
     * @param dn in d
     * @param deltaTLsf in s
     * @param alpha_0 in s
     * @param alpha_1 in s/rad
     * @param alpha_2 in s/rad^2
     * @param alpha_3 in s/rad^3
     * @param beta_0 in s
     * @param beta_1 in s/rad
     * @param beta_2 in s/rad^2
     * @param beta_3 in s/rad^3
     * @return null if there is none
     */
    public MetadataGpsIonoUtcParameters new_(
            TypeMetadataheader info, TypeTimestamp timeOfValidity, double a_0, double a_1, byte deltaTLs, long tot,
            int wnT, int wnLsf, int dn, byte deltaTLsf, double alpha_0, double alpha_1, double alpha_2, double alpha_3,
            double beta_0, double beta_1, double beta_2, double beta_3) {
        try {
            return MetadataGpsIonoUtcParameters.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_metadata_gps_iono_utc_parameters_new"), info.segment(),
                    timeOfValidity.segment(), a_0, a_1, deltaTLs, Unsigned.u32(tot), Unsigned.u8(wnT),
                    Unsigned.u8(wnLsf), Unsigned.u8(dn), deltaTLsf, alpha_0, alpha_1, alpha_2, alpha_3, beta_0, beta_1,
                    beta_2, beta_3));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_metadata_gps_iono_utc_parameters_free}.
     * <p>{@code aspn23_metadata_gps_iono_utc_parameters_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MetadataGpsIonoUtcParameters copy(MetadataGpsIonoUtcParameters object) {
        try {
            return MetadataGpsIonoUtcParameters.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_metadata_gps_iono_utc_parameters_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_metadata_gps_iono_utc_parameters_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_metadata_gps_iono_utc_parameters_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_metadata_gps_iono_utc_parameters_free_members} in C.
     */
    public void freeMembers(MetadataGpsIonoUtcParameters self) {
        try {
            FREE_MEMBERS.invokeExact(
                    symbols.find("aspn23_metadata_gps_iono_utc_parameters_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
