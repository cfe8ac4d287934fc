// Made from api-spec/aspn23/metadata_generic.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Description of a sensor of which nothing special has to be said, only where it is mounted.
 * <p>A view of {@code Aspn23MetadataGeneric} in C.
 */
public final class MetadataGeneric extends Struct {
    /** Where the members are: 208 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            TypeMounting.LAYOUT.withName("mounting")
    ).withName("Aspn23MetadataGeneric");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataGeneric(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataGeneric of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataGeneric(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataGeneric allocate(SegmentAllocator allocator) {
        return new MetadataGeneric(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is {@link MessageType#METADATA_GENERIC}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataGeneric info(TypeMetadataheader value) { info().segment().copyFrom(value.segment()); return this; }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataGeneric timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /** Where the sensor is mounted on the platform, and how it is turned. */
    public TypeMounting mounting() { return new TypeMounting(segment().asSlice(56, TypeMounting.LAYOUT)); }
    /** Copies to {@code mounting}. */
    public MetadataGeneric mounting(TypeMounting value) { mounting().segment().copyFrom(value.segment()); return this; }
}
