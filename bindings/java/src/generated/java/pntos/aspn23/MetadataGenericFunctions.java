// Made from api-spec/aspn23/metadata_generic.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/MetadataGeneric.h}, in a library that has them. */
public final class MetadataGenericFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MetadataGenericFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MetadataGeneric} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_metadata_generic_free}.
     * <p>{@code aspn23_metadata_generic_new} in C.
     * @param info lent for the call
     * @param timeOfValidity lent for the call
     * @param mounting lent for the call
     * @return null if there is none
     */
    public MetadataGeneric new_(TypeMetadataheader info, TypeTimestamp timeOfValidity, TypeMounting mounting) {
        try {
            return MetadataGeneric.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_metadata_generic_new"), info.segment(), timeOfValidity.segment(),
                    mounting.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_metadata_generic_free}.
     * <p>{@code aspn23_metadata_generic_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MetadataGeneric copy(MetadataGeneric object) {
        try {
            return MetadataGeneric.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_metadata_generic_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_metadata_generic_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_metadata_generic_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_metadata_generic_free_members} in C.
     */
    public void freeMembers(MetadataGeneric self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_metadata_generic_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
