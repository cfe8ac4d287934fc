// Made from api-spec/aspn23/metadata_image_features.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MetadataImageFeatures.h}, in a library that has them. */
public final class MetadataImageFeaturesFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_BOOLEAN, JAVA_INT, JAVA_BOOLEAN, JAVA_INT, JAVA_SHORT));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MetadataImageFeaturesFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MetadataImageFeatures} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_metadata_image_features_free}.
     * <p>{@code aspn23_metadata_image_features_new} in C.
     * @param info lent for the call
     * @param timeOfValidity lent for the call
     * @param keypointDetector a value of {@link MetadataImageFeaturesKeypointDetector}
     * @param descriptorExtractor a value of {@link MetadataImageFeaturesDescriptorExtractor}
     * @param descriptorType a value of {@link MetadataImageFeaturesDescriptorType}
     * @return null if there is none
     */
    public MetadataImageFeatures new_(
            TypeMetadataheader info, TypeTimestamp timeOfValidity, int keypointDetector, boolean orientationCalculated,
            int descriptorExtractor, boolean isBigendian, int descriptorType, int descriptorNumberOfElements) {
        try {
            return MetadataImageFeatures.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_metadata_image_features_new"), info.segment(), timeOfValidity.segment(),
                    keypointDetector, orientationCalculated, descriptorExtractor, isBigendian, descriptorType,
                    Unsigned.u16(descriptorNumberOfElements)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_metadata_image_features_free}.
     * <p>{@code aspn23_metadata_image_features_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MetadataImageFeatures copy(MetadataImageFeatures object) {
        try {
            return MetadataImageFeatures.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_metadata_image_features_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_metadata_image_features_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_metadata_image_features_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_metadata_image_features_free_members} in C.
     */
    public void freeMembers(MetadataImageFeatures self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_metadata_image_features_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
