package pntos.ffi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/** Pointers and texts, between C and Java. NULL is {@code null} where Java has an object for it. */
public final class Memory {
    static {
        if (ValueLayout.ADDRESS.byteSize() != 8) {
            throw new UnsupportedOperationException(
                    "the layouts of these classes are those of a 64-bit machine, and a pointer here has "
                            + ValueLayout.ADDRESS.byteSize() + " bytes; use a 64-bit JDK");
        }
    }

    private Memory() {}

    /** Whether a pointer is NULL. */
    public static boolean isNull(MemorySegment pointer) {
        return pointer == null || pointer.address() == 0;
    }

    /** What a pointer leads to, as long as the layout. The pointer's word is taken for it. */
    @SuppressWarnings("restricted")
    public static MemorySegment at(MemorySegment pointer, MemoryLayout layout) {
        return pointer.reinterpret(layout.byteSize());
    }

    /**
     * An array that a pointer leads to. With no elements it is empty whatever the pointer holds; so it is, at address
     * zero, if the pointer is NULL.
     */
    @SuppressWarnings("restricted")
    public static MemorySegment array(MemorySegment pointer, long count, long elementSize) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "an array cannot have " + Long.toUnsignedString(count) + " elements; whoever filled its count is wrong");
        }
        return isNull(pointer) ? MemorySegment.NULL : pointer.reinterpret(Math.multiplyExact(count, elementSize));
    }

    /** One element of an array of structs. */
    public static MemorySegment element(MemorySegment array, long index, MemoryLayout layout) {
        return array.asSlice(Math.multiplyExact(index, layout.byteSize()), layout);
    }

    /** The index of an element that is known by row and column, row after row. */
    public static long cell(long row, long column, long columns) {
        return Math.addExact(Math.multiplyExact(row, columns), Objects.checkIndex(column, columns));
    }

    /** A count that is a product of counts. */
    public static long product(long... factors) {
        long product = 1;
        for (long factor : factors) {
            product = Math.multiplyExact(product, factor);
        }
        return product;
    }

    /** The text that a pointer leads to, up to its NUL; null for NULL. */
    @SuppressWarnings("restricted")
    public static String text(MemorySegment pointer) {
        return isNull(pointer) ? null : pointer.reinterpret(Long.MAX_VALUE).getString(0);
    }

    /** A copy of a text with a NUL at its end; NULL for null. */
    public static MemorySegment text(String text, SegmentAllocator allocator) {
        return text == null ? MemorySegment.NULL : allocator.allocateFrom(text);
    }

    /** An array of pointers to copies of texts. */
    public static MemorySegment texts(SegmentAllocator allocator, String... texts) {
        MemorySegment array = allocator.allocate(ValueLayout.ADDRESS, texts.length);
        for (int index = 0; index < texts.length; index++) {
            array.setAtIndex(ValueLayout.ADDRESS, index, text(texts[index], allocator));
        }
        return array;
    }

    /** An array of pointers to structs, NULL for null. */
    public static MemorySegment pointers(SegmentAllocator allocator, Struct... structs) {
        MemorySegment array = allocator.allocate(ValueLayout.ADDRESS, structs.length);
        for (int index = 0; index < structs.length; index++) {
            array.setAtIndex(ValueLayout.ADDRESS, index, pointer(structs[index]));
        }
        return array;
    }

    /** A pointer to a struct; NULL for null. */
    public static MemorySegment pointer(Struct struct) {
        return struct == null ? MemorySegment.NULL : pointer(struct.segment());
    }

    /** A pointer; NULL for null. */
    public static MemorySegment pointer(MemorySegment memory) {
        if (memory == null) {
            return MemorySegment.NULL;
        }
        if (!memory.isNative()) {
            throw new IllegalArgumentException("C cannot reach memory of the Java heap; allocate it in an arena");
        }
        return memory;
    }

    /** A result that C does not expect to be NULL. */
    public static MemorySegment result(Struct struct) {
        return pointer(Objects.requireNonNull(struct, "the result may not be null").segment());
    }

    /** A result that C does not expect to be NULL. */
    public static MemorySegment result(MemorySegment memory) {
        return pointer(Objects.requireNonNull(memory, "the result may not be null"));
    }

    /** Memory whose bytes are all zero, for a result by value. */
    public static MemorySegment zeroed(MemoryLayout layout) {
        return Arena.ofAuto().allocate(layout);
    }
}
