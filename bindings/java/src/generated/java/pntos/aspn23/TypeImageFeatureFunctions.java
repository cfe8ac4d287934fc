// Made from api-spec/aspn23/type_image_feature.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/TypeImageFeature.h}, in a library that has them. */
public final class TypeImageFeatureFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_SHORT, JAVA_SHORT, JAVA_SHORT, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeImageFeatureFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeImageFeature} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_type_image_feature_free}.
     * <p>{@code aspn23_type_image_feature_new} in C.
     * @param orientation in rad
     * @param size in pixel
     * @param descriptor elements, lent for the call
     * @return null if there is none
     */
    public TypeImageFeature new_(
            double response, double orientation, double size, int classId, int octave, int descriptorSize,
            MemorySegment descriptor) {
        try {
            return TypeImageFeature.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_image_feature_new"), response, orientation, size, Unsigned.u16(classId),
                    Unsigned.u16(octave), Unsigned.u16(descriptorSize), Memory.pointer(descriptor)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_image_feature_free}.
     * <p>{@code aspn23_type_image_feature_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeImageFeature copy(TypeImageFeature object) {
        try {
            return TypeImageFeature.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_image_feature_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_image_feature_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_image_feature_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_image_feature_free_members} in C.
     */
    public void freeMembers(TypeImageFeature self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_image_feature_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
