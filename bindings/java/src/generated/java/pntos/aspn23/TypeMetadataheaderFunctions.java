// Made from api-spec/aspn23/type_metadataheader.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/TypeMetadataheader.h}, in a library that has them. */
public final class TypeMetadataheaderFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_BYTE, JAVA_BYTE));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeMetadataheaderFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeMetadataheader} from its members, copying what they point to. NULL if there is no memory. Free
     * it with {@code aspn23_type_metadataheader_free}.
     * <p>{@code aspn23_type_metadataheader_new} in C.
     * @param header lent for the call
     * @param sensorDescription a text, lent for the call
     * @param deltaTNom in s
     * @return null if there is none
     */
    public TypeMetadataheader new_(
            TypeHeader header, String sensorDescription, double deltaTNom, int timestampClockId,
            int digitsOfPrecision) {
        try (Arena arena = Arena.ofConfined()) {
            return TypeMetadataheader.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_metadataheader_new"), header.segment(),
                    arena.allocateFrom(sensorDescription), deltaTNom, Unsigned.u8(timestampClockId),
                    Unsigned.u8(digitsOfPrecision)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_metadataheader_free}.
     * <p>{@code aspn23_type_metadataheader_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeMetadataheader copy(TypeMetadataheader object) {
        try {
            return TypeMetadataheader.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_metadataheader_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_metadataheader_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_metadataheader_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_metadataheader_free_members} in C.
     */
    public void freeMembers(TypeMetadataheader self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_metadataheader_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
