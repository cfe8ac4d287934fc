// Made from api-spec/aspn23/measurement_image.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MeasurementImage.h}, in a library that has them. */
public final class MeasurementImageFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_BOOLEAN, JAVA_INT, JAVA_LONG, ADDRESS, JAVA_INT,
            JAVA_BYTE, ADDRESS, JAVA_BYTE, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MeasurementImageFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MeasurementImage} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_measurement_image_free}.
     * <p>{@code aspn23_measurement_image_new} in C.
     * @param header lent for the call
     * @param timeOfValidity lent for the call
     * @param height in pixel
     * @param width in pixel
     * @param imageType a value of {@link MeasurementImageImageType}
     * @param imageDataLength in byte
     * @param imageData elements, lent for the call
     * @param cameraModel a value of {@link MeasurementImageCameraModel}
     * @param modelCoefficients elements, lent for the call
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public MeasurementImage new_(
            TypeHeader header, TypeTimestamp timeOfValidity, long height, long width, boolean isBigendian,
            int imageType, long imageDataLength, MemorySegment imageData, int cameraModel, int numModelCoefficients,
            MemorySegment modelCoefficients, int numIntegrity, MemorySegment integrity) {
        try {
            return MeasurementImage.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_measurement_image_new"), header.segment(), timeOfValidity.segment(),
                    Unsigned.u32(height), Unsigned.u32(width), isBigendian, imageType, imageDataLength,
                    Memory.pointer(imageData), cameraModel, Unsigned.u8(numModelCoefficients),
                    Memory.pointer(modelCoefficients), Unsigned.u8(numIntegrity), Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_measurement_image_free}.
     * <p>{@code aspn23_measurement_image_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MeasurementImage copy(MeasurementImage object) {
        try {
            return MeasurementImage.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_measurement_image_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_measurement_image_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_measurement_image_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_measurement_image_free_members} in C.
     */
    public void freeMembers(MeasurementImage self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_measurement_image_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
