// Made from api-spec/aspn23/metadata_satnav_obs.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/MetadataSatnavObs.h}, in a library that has them. */
public final class MetadataSatnavObsFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_FLOAT, JAVA_FLOAT));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MetadataSatnavObsFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MetadataSatnavObs} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_metadata_satnav_obs_free}.
     * <p>{@code aspn23_metadata_satnav_obs_new} in C.
     * @param info lent for the call
     * @param timeOfValidity lent for the call
     * @param deltarangeIntervalStart in s
     * @param deltarangeIntervalStop in s
     * @return null if there is none
     */
    public MetadataSatnavObs new_(
            TypeMetadataheader info, TypeTimestamp timeOfValidity, float deltarangeIntervalStart,
            float deltarangeIntervalStop) {
        try {
            return MetadataSatnavObs.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_metadata_satnav_obs_new"), info.segment(), timeOfValidity.segment(),
                    deltarangeIntervalStart, deltarangeIntervalStop));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_metadata_satnav_obs_free}.
     * <p>{@code aspn23_metadata_satnav_obs_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MetadataSatnavObs copy(MetadataSatnavObs object) {
        try {
            return MetadataSatnavObs.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_metadata_satnav_obs_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_metadata_satnav_obs_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_metadata_satnav_obs_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_metadata_satnav_obs_free_members} in C.
     */
    public void freeMembers(MetadataSatnavObs self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_metadata_satnav_obs_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
