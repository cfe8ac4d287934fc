// Made from api-spec/aspn23/metadata_magnetic_field.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MetadataMagneticField.h}, in a library that has them. */
public final class MetadataMagneticFieldFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_BYTE, ADDRESS, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MetadataMagneticFieldFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MetadataMagneticField} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_metadata_magnetic_field_free}.
     * <p>{@code aspn23_metadata_magnetic_field_new} in C.
     * @param info lent for the call
     * @param timeOfValidity lent for the call
     * @param mounting lent for the call
     * @param k elements, lent for the call; or null
     * @param b elements, lent for the call; or null
     * @return null if there is none
     */
    public MetadataMagneticField new_(
            TypeMetadataheader info, TypeTimestamp timeOfValidity, TypeMounting mounting, int numMeas, MemorySegment k,
            MemorySegment b) {
        try {
            return MetadataMagneticField.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_metadata_magnetic_field_new"), info.segment(), timeOfValidity.segment(),
                    mounting.segment(), Unsigned.u8(numMeas), Memory.pointer(k), Memory.pointer(b)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_metadata_magnetic_field_free}.
     * <p>{@code aspn23_metadata_magnetic_field_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MetadataMagneticField copy(MetadataMagneticField object) {
        try {
            return MetadataMagneticField.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_metadata_magnetic_field_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_metadata_magnetic_field_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_metadata_magnetic_field_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_metadata_magnetic_field_free_members} in C.
     */
    public void freeMembers(MetadataMagneticField self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_metadata_magnetic_field_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
