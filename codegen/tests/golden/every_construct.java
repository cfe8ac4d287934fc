// plain/ExampleHealth.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

/**
 * How a sensor does.
 * <p>The values of {@code ExampleHealth} in C. A value that is not listed may be met.
 */
public final class ExampleHealth {
    private ExampleHealth() {}

    /** Nobody knows. */
    public static final int UNKNOWN = 0;

    /** It works. */
    public static final int GOOD = 16;

    /**
     * It worked once.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int STALE = 17;

    /** The last one. */
    public static final int LAST = 17;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case UNKNOWN -> "UNKNOWN";
            case GOOD -> "GOOD";
            case STALE -> "STALE";
            default -> Integer.toUnsignedString(value);
        };
    }
}

// plain/ExampleMemory.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Counts references.
 * <p>A view of {@code ExampleMemory} in C.
 */
public final class ExampleMemory extends Struct {
    /** Where the members are: 16 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("inc_ref"),
            ADDRESS.withName("dec_ref")
    ).withName("ExampleMemory");

    /** A view of memory that holds one; it must be large enough. */
    public ExampleMemory(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExampleMemory of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExampleMemory(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExampleMemory allocate(SegmentAllocator allocator) {
        return new ExampleMemory(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Adds one.
     * @param object a pointer
     */
    public void incRef(MemorySegment object) {
        IncRef.invoke(Calls.slot(this, 0, "ExampleMemory.inc_ref"), object);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleMemory incRef(IncRef implementation, Arena arena) {
        return incRefPointer(IncRef.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment incRefPointer() { return segment().get(ADDRESS, 0); }
    /** Fills the slot with a C function. */
    public ExampleMemory incRefPointer(MemorySegment function) {
        segment().set(ADDRESS, 0, Memory.pointer(function));
        return this;
    }

    /**
     * Gives one back.
     * @param object a pointer
     */
    public void decRef(MemorySegment object) {
        DecRef.invoke(Calls.slot(this, 8, "ExampleMemory.dec_ref"), object);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleMemory decRef(DecRef implementation, Arena arena) {
        return decRefPointer(DecRef.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment decRefPointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public ExampleMemory decRefPointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code incRef}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface IncRef {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param object a pointer
         */
        void call(MemorySegment object);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(IncRef implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), IncRef.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, MemorySegment object) {
            try {
                HANDLE.invokeExact(function, object);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(IncRef implementation, MemorySegment object) {
            try {
                implementation.call(object);
            } catch (Throwable thrown) {
                Failures.report("ExampleMemory.inc_ref", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code decRef}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface DecRef {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param object a pointer
         */
        void call(MemorySegment object);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(DecRef implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), DecRef.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, MemorySegment object) {
            try {
                HANDLE.invokeExact(function, object);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(DecRef implementation, MemorySegment object) {
            try {
                implementation.call(object);
            } catch (Throwable thrown) {
                Failures.report("ExampleMemory.dec_ref", implementation, thrown);
            }
        }
    }
}

// plain/ExampleTime.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A time.
 * <p>A view of {@code ExampleTime} in C.
 */
public final class ExampleTime extends Struct {
    /** Where the members are: 8 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_LONG.withName("elapsed")
    ).withName("ExampleTime");

    /** A view of memory that holds one; it must be large enough. */
    public ExampleTime(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExampleTime of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExampleTime(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExampleTime allocate(SegmentAllocator allocator) {
        return new ExampleTime(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Since the epoch.
     * <p>Unit: ns.
     */
    public long elapsed() { return segment().get(JAVA_LONG, 0); }
    /** Sets {@code elapsed}. */
    public ExampleTime elapsed(long value) { segment().set(JAVA_LONG, 0, value); return this; }
}

// plain/ExampleSample.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * A sample.
 * <p>A view of {@code ExampleSample} in C.
 */
public final class ExampleSample extends Struct {
    /** Where the members are: 72 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ExampleTime.LAYOUT.withName("time"),
            MemoryLayout.sequenceLayout(4, JAVA_DOUBLE).withName("quaternion"),
            JAVA_BOOLEAN.withName("moved"),
            JAVA_BYTE.withName("num_values"),
            MemoryLayout.paddingLayout(6),
            ADDRESS.withName("values"),
            JAVA_INT.withName("health"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("cache")
    ).withName("ExampleSample");

    /** A view of memory that holds one; it must be large enough. */
    public ExampleSample(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExampleSample of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExampleSample(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExampleSample allocate(SegmentAllocator allocator) {
        return new ExampleSample(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** When. */
    public ExampleTime time() { return new ExampleTime(segment().asSlice(0, ExampleTime.LAYOUT)); }
    /** Copies to {@code time}. */
    public ExampleSample time(ExampleTime value) { time().segment().copyFrom(value.segment()); return this; }

    /** A turn. */
    public MemorySegment quaternion() { return segment().asSlice(8, 32); }
    /** One element of {@code quaternion}. */
    public double quaternion(long index) { return quaternion().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code quaternion}. */
    public ExampleSample quaternion(long index, double value) {
        quaternion().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /** Whether it moved. */
    public boolean moved() { return segment().get(JAVA_BOOLEAN, 40); }
    /** Sets {@code moved}. */
    public ExampleSample moved(boolean value) { segment().set(JAVA_BOOLEAN, 40, value); return this; }

    /** Number of values. */
    public int numValues() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 41)); }
    /** Sets {@code numValues}. */
    public ExampleSample numValues(int value) { segment().set(JAVA_BYTE, 41, Unsigned.u8(value)); return this; }

    /** The values, square. */
    public MemorySegment values() {
        return Memory.array(segment().get(ADDRESS, 48), Memory.product(numValues(), numValues()), 8);
    }
    /** One element of {@code values}. */
    public double values(long index) { return values().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code values}. */
    public ExampleSample values(MemorySegment value) { segment().set(ADDRESS, 48, Memory.pointer(value)); return this; }

    /**
     * How the sensor did.
     * <p>A value of {@link ExampleHealth}.
     */
    public int health() { return segment().get(JAVA_INT, 56); }
    /** Sets {@code health}. */
    public ExampleSample health(int value) { segment().set(JAVA_INT, 56, value); return this; }

    /** Only in memory. */
    public MemorySegment cache() { return segment().get(ADDRESS, 64); }
    /** Sets {@code cache}. */
    public ExampleSample cache(MemorySegment value) { segment().set(ADDRESS, 64, Memory.pointer(value)); return this; }
}

// plain/ExampleText.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.api.Counted;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Text.
 * <p>A view of {@code ExampleText} in C.
 */
public final class ExampleText extends Struct implements Counted {
    /** Where the members are: 16 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("data")
    ).withName("ExampleText");

    /** A view of memory that holds one; it must be large enough. */
    public ExampleText(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExampleText of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExampleText(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExampleText allocate(SegmentAllocator allocator) {
        return new ExampleText(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ExampleMemory memory() { return ExampleMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public ExampleText memory(ExampleMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /** The characters. */
    public String data() { return Memory.text(segment().get(ADDRESS, 8)); }
    /** Sets {@code data}. */
    public ExampleText data(MemorySegment value) { segment().set(ADDRESS, 8, Memory.pointer(value)); return this; }
    /** Sets {@code data} to a copy of a text. */
    public ExampleText data(String value, SegmentAllocator allocator) { return data(Memory.text(value, allocator)); }
}

// plain/ExampleShape.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.api.Counted;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A shape.
 * <p>A view of {@code ExampleShape} in C.
 */
public final class ExampleShape extends Struct implements Counted {
    /** Where the members are: 48 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            JAVA_INT.withName("type"),
            MemoryLayout.paddingLayout(4),
            JAVA_LONG.withName("length"),
            ADDRESS.withName("numbers"),
            ADDRESS.withName("names"),
            ADDRESS.withName("bytes")
    ).withName("ExampleShape");

    /** A view of memory that holds one; it must be large enough. */
    public ExampleShape(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExampleShape of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExampleShape(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExampleShape allocate(SegmentAllocator allocator) {
        return new ExampleShape(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ExampleMemory memory() { return ExampleMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public ExampleShape memory(ExampleMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * What it is.
     * <p>A value of {@link ExampleHealth}.
     */
    public int type() { return segment().get(JAVA_INT, 8); }
    /** Sets {@code type}. */
    public ExampleShape type(int value) { segment().set(JAVA_INT, 8, value); return this; }

    /** Elements. */
    public long length() { return segment().get(JAVA_LONG, 16); }
    /** Sets {@code length}. */
    public ExampleShape length(long value) { segment().set(JAVA_LONG, 16, value); return this; }

    /** The numbers. */
    public MemorySegment numbers() {
        long count = switch (type()) {
            case ExampleHealth.GOOD -> 4;
            default -> Memory.product(length(), length());
        };
        return Memory.array(segment().get(ADDRESS, 24), count, 8);
    }
    /** One element of {@code numbers}. */
    public double numbers(long index) { return numbers().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code numbers}. */
    public ExampleShape numbers(MemorySegment value) { segment().set(ADDRESS, 24, Memory.pointer(value)); return this; }

    /** Names, some of them absent. */
    public MemorySegment names() { return Memory.array(segment().get(ADDRESS, 32), length(), 8); }
    /** One element of {@code names}. */
    public String names(long index) { return Memory.text(names().getAtIndex(ADDRESS, index)); }
    /** Sets {@code names}. */
    public ExampleShape names(MemorySegment value) { segment().set(ADDRESS, 32, Memory.pointer(value)); return this; }

    /** Bytes. */
    public MemorySegment bytes() { return Memory.array(segment().get(ADDRESS, 40), 16, 1); }
    /** One element of {@code bytes}. */
    public int bytes(long index) { return Byte.toUnsignedInt(bytes().getAtIndex(JAVA_BYTE, index)); }
    /** Sets {@code bytes}. */
    public ExampleShape bytes(MemorySegment value) { segment().set(ADDRESS, 40, Memory.pointer(value)); return this; }
}

// plain/ExampleJury.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import pntos.api.Counted;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Judges in its own way.
 * <p>A view of {@code ExampleJury} in C.
 */
public final class ExampleJury extends Struct implements Counted {
    /** Where the members are: 40 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("judge"),
            ADDRESS.withName("other"),
            ADDRESS.withName("health"),
            ADDRESS.withName("judge_with")
    ).withName("ExampleJury");

    /** A view of memory that holds one; it must be large enough. */
    public ExampleJury(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExampleJury of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExampleJury(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExampleJury allocate(SegmentAllocator allocator) {
        return new ExampleJury(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ExampleMemory memory() { return ExampleMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public ExampleJury memory(ExampleMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * The way.
     * <p>References: the callee gets one on {@code shape}, the caller gets one on the result.
     * @param shape one reference goes to the callee
     * @param patience in s
     * @return one reference, which the caller gives back
     */
    public ExampleText judge(ExampleShape shape, double patience) {
        return Judge.invoke(Calls.slot(this, 8, "ExampleJury.judge"), this, shape, patience);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleJury judge(Judge implementation, Arena arena) {
        return judgePointer(Judge.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment judgePointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public ExampleJury judgePointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * Another way, where there is one.
     * <p>References: the callee gets one on {@code shape}, the caller gets one on the result.
     * <p>The slot itself may be NULL.
     * @param shape one reference goes to the callee
     * @param patience in s
     * @return one reference, which the caller gives back
     */
    public ExampleText other(ExampleShape shape, double patience) {
        return Other.invoke(Calls.slot(this, 16, "ExampleJury.other"), this, shape, patience);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleJury other(Other implementation, Arena arena) {
        return otherPointer(Other.allocate(implementation, arena));
    }
    /** Whether {@code other} can be called. */
    public boolean hasOther() { return !Memory.isNull(otherPointer()); }
    /** The C function in the slot. */
    public MemorySegment otherPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public ExampleJury otherPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * How the judge does.
     * @return a value of {@link ExampleHealth}
     */
    public int health() {
        return Health.invoke(Calls.slot(this, 24, "ExampleJury.health"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleJury health(Health implementation, Arena arena) {
        return healthPointer(Health.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment healthPointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public ExampleJury healthPointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * Judges another way.
     * @param judge a C function
     */
    public boolean judgeWith(MemorySegment judge) {
        return JudgeWith.invoke(Calls.slot(this, 32, "ExampleJury.judge_with"), this, judge);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleJury judgeWith(JudgeWith implementation, Arena arena) {
        return judgeWithPointer(JudgeWith.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment judgeWithPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public ExampleJury judgeWithPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code judge}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Judge {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param shape one reference goes to the callee
         * @param patience in s
         * @return one reference, which the caller gives back
         */
        ExampleText call(ExampleJury self, ExampleShape shape, double patience);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Judge implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Judge.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static ExampleText invoke(MemorySegment function, ExampleJury self, ExampleShape shape, double patience) {
            try {
                return ExampleText.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), shape.segment(), patience));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                Judge implementation, MemorySegment self, MemorySegment shape, double patience) {
            try {
                return Memory.result(implementation.call(ExampleJury.of(self), ExampleShape.of(shape), patience));
            } catch (Throwable thrown) {
                Failures.report("ExampleJury.judge", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code other}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Other {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param shape one reference goes to the callee
         * @param patience in s
         * @return one reference, which the caller gives back
         */
        ExampleText call(ExampleJury self, ExampleShape shape, double patience);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Other implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Other.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static ExampleText invoke(MemorySegment function, ExampleJury self, ExampleShape shape, double patience) {
            try {
                return ExampleText.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), shape.segment(), patience));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                Other implementation, MemorySegment self, MemorySegment shape, double patience) {
            try {
                return Memory.result(implementation.call(ExampleJury.of(self), ExampleShape.of(shape), patience));
            } catch (Throwable thrown) {
                Failures.report("ExampleJury.other", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code health}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@link ExampleHealth#UNKNOWN}.
     */
    @FunctionalInterface
    public interface Health {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return a value of {@link ExampleHealth}
         */
        int call(ExampleJury self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Health implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Health.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static int invoke(MemorySegment function, ExampleJury self) {
            try {
                return (int) HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static int upcall(Health implementation, MemorySegment self) {
            try {
                return implementation.call(ExampleJury.of(self));
            } catch (Throwable thrown) {
                Failures.report("ExampleJury.health", implementation, thrown);
                return ExampleHealth.UNKNOWN;
            }
        }
    }

    /**
     * The function in the slot {@code judgeWith}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface JudgeWith {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param judge a C function
         */
        boolean call(ExampleJury self, MemorySegment judge);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(JudgeWith implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), JudgeWith.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, ExampleJury self, MemorySegment judge) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), judge);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(JudgeWith implementation, MemorySegment self, MemorySegment judge) {
            try {
                return implementation.call(ExampleJury.of(self), judge);
            } catch (Throwable thrown) {
                Failures.report("ExampleJury.judge_with", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * What {@code judgeWith} takes as {@code judge}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface JudgeWithJudge {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param shape one reference goes to the callee
         * @param patience in s
         * @return one reference, which the caller gives back
         */
        ExampleText call(ExampleJury self, ExampleShape shape, double patience);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(JudgeWithJudge implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), JudgeWithJudge.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static ExampleText invoke(MemorySegment function, ExampleJury self, ExampleShape shape, double patience) {
            try {
                return ExampleText.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), shape.segment(), patience));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                JudgeWithJudge implementation, MemorySegment self, MemorySegment shape, double patience) {
            try {
                return Memory.result(implementation.call(ExampleJury.of(self), ExampleShape.of(shape), patience));
            } catch (Throwable thrown) {
                Failures.report("ExampleJury.judge_with(judge)", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}

// plain/ExampleCommon.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import pntos.api.Counted;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * What all tables have.
 * <p>A view of {@code ExampleCommon} in C.
 */
public final class ExampleCommon extends Struct implements Counted {
    /** Where the members are: 32 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("stop"),
            ADDRESS.withName("name"),
            JAVA_INT.withName("health"),
            MemoryLayout.paddingLayout(4)
    ).withName("ExampleCommon");

    /** A view of memory that holds one; it must be large enough. */
    public ExampleCommon(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExampleCommon of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExampleCommon(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExampleCommon allocate(SegmentAllocator allocator) {
        return new ExampleCommon(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ExampleMemory memory() { return ExampleMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public ExampleCommon memory(ExampleMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /** Stops. */
    public void stop() {
        Stop.invoke(Calls.slot(this, 8, "ExampleCommon.stop"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleCommon stop(Stop implementation, Arena arena) {
        return stopPointer(Stop.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment stopPointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public ExampleCommon stopPointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /** Name of the object. */
    public String name() { return Memory.text(segment().get(ADDRESS, 16)); }
    /** Sets {@code name}. */
    public ExampleCommon name(MemorySegment value) { segment().set(ADDRESS, 16, Memory.pointer(value)); return this; }
    /** Sets {@code name} to a copy of a text. */
    public ExampleCommon name(String value, SegmentAllocator allocator) { return name(Memory.text(value, allocator)); }

    /**
     * Which table it begins.
     * <p>A value of {@link ExampleHealth}.
     */
    public int health() { return segment().get(JAVA_INT, 24); }
    /** Sets {@code health}. */
    public ExampleCommon health(int value) { segment().set(JAVA_INT, 24, value); return this; }

    /**
     * The function in the slot {@code stop}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface Stop {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(ExampleCommon self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Stop implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Stop.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, ExampleCommon self) {
            try {
                HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(Stop implementation, MemorySegment self) {
            try {
                implementation.call(ExampleCommon.of(self));
            } catch (Throwable thrown) {
                Failures.report("ExampleCommon.stop", implementation, thrown);
            }
        }
    }
}

// plain/ExampleTable.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import pntos.api.Counted;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * A table.
 * <p>A view of {@code ExampleTable} in C.
 */
public final class ExampleTable extends Struct implements Counted {
    /** Where the members are: 128 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ExampleCommon.LAYOUT.withName("common"),
            ADDRESS.withName("give"),
            ADDRESS.withName("make"),
            ADDRESS.withName("shape"),
            ADDRESS.withName("health"),
            ADDRESS.withName("height"),
            ADDRESS.withName("began"),
            ADDRESS.withName("watch"),
            ADDRESS.withName("borrow"),
            ADDRESS.withName("log"),
            ADDRESS.withName("log_list"),
            ADDRESS.withName("later"),
            JAVA_LONG.withName("spare")
    ).withName("ExampleTable");

    /** A view of memory that holds one; it must be large enough. */
    public ExampleTable(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ExampleTable of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ExampleTable(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ExampleTable allocate(SegmentAllocator allocator) {
        return new ExampleTable(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link ExampleCommon} that this begins with: a pointer may be cast to it. */
    public ExampleCommon common() { return new ExampleCommon(segment().asSlice(0, ExampleCommon.LAYOUT)); }
    /** Copies to {@code common}. */
    public ExampleTable common(ExampleCommon value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Takes a text along, and lends another.
     * <p>References: the callee gets one on {@code text}.
     * @param text one reference goes to the callee
     * @param other lent for the call; or null
     */
    public void give(ExampleText text, ExampleText other, long count) {
        Give.invoke(Calls.slot(this, 32, "ExampleTable.give"), this, text, other, count);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleTable give(Give implementation, Arena arena) {
        return givePointer(Give.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment givePointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public ExampleTable givePointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * Makes a text.
     * <p>References: the caller gets one on the result.
     * @param names elements, lent for the call; or null
     * @return one reference, which the caller gives back; or null
     */
    public ExampleText make(MemorySegment names, long numNames) {
        return Make.invoke(Calls.slot(this, 40, "ExampleTable.make"), this, names, numNames);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleTable make(Make implementation, Arena arena) {
        return makePointer(Make.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment makePointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public ExampleTable makePointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Makes a shape, always.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public ExampleShape shape() {
        return Shape.invoke(Calls.slot(this, 48, "ExampleTable.shape"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleTable shape(Shape implementation, Arena arena) {
        return shapePointer(Shape.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment shapePointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public ExampleTable shapePointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * How it does.
     * @return a value of {@link ExampleHealth}
     */
    public int health() {
        return Health.invoke(Calls.slot(this, 56, "ExampleTable.health"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleTable health(Health implementation, Arena arena) {
        return healthPointer(Health.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment healthPointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public ExampleTable healthPointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
        return this;
    }

    /**
     * How high it is.
     * <p>The slot itself may be NULL.
     * @param latitude in rad
     */
    public double height(double latitude) {
        return Height.invoke(Calls.slot(this, 64, "ExampleTable.height"), this, latitude);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleTable height(Height implementation, Arena arena) {
        return heightPointer(Height.allocate(implementation, arena));
    }
    /** Whether {@code height} can be called. */
    public boolean hasHeight() { return !Memory.isNull(heightPointer()); }
    /** The C function in the slot. */
    public MemorySegment heightPointer() { return segment().get(ADDRESS, 64); }
    /** Fills the slot with a C function. */
    public ExampleTable heightPointer(MemorySegment function) {
        segment().set(ADDRESS, 64, Memory.pointer(function));
        return this;
    }

    /**
     * When it began.
     * @param allocator gives the memory of the result
     */
    public ExampleTime began(SegmentAllocator allocator) {
        return Began.invoke(Calls.slot(this, 72, "ExampleTable.began"), allocator, this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleTable began(Began implementation, Arena arena) {
        return beganPointer(Began.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment beganPointer() { return segment().get(ADDRESS, 72); }
    /** Fills the slot with a C function. */
    public ExampleTable beganPointer(MemorySegment function) {
        segment().set(ADDRESS, 72, Memory.pointer(function));
        return this;
    }

    /**
     * Calls back.
     * @param receiver a pointer; or null
     * @param callback a C function
     */
    public boolean watch(MemorySegment receiver, MemorySegment callback) {
        return Watch.invoke(Calls.slot(this, 80, "ExampleTable.watch"), this, receiver, callback);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleTable watch(Watch implementation, Arena arena) {
        return watchPointer(Watch.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment watchPointer() { return segment().get(ADDRESS, 80); }
    /** Fills the slot with a C function. */
    public ExampleTable watchPointer(MemorySegment function) {
        segment().set(ADDRESS, 80, Memory.pointer(function));
        return this;
    }

    /** Another one's function. */
    public void borrow(ExampleText self, boolean enable) {
        Borrow.invoke(Calls.slot(this, 88, "ExampleTable.borrow"), self, enable);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleTable borrow(Borrow implementation, Arena arena) {
        return borrowPointer(Borrow.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment borrowPointer() { return segment().get(ADDRESS, 88); }
    /** Fills the slot with a C function. */
    public ExampleTable borrowPointer(MemorySegment function) {
        segment().set(ADDRESS, 88, Memory.pointer(function));
        return this;
    }

    /**
     * Logs.
     * <p>Java can only call it. The arguments are {@code Integer}, {@code Long}, {@code Double}, {@code Boolean},
     * {@code String} or {@code MemorySegment}, and must be what the format says: nothing checks them.
     * @param format a text, lent for the call
     * @param arguments what {@code ...} stands for
     */
    public void log(String format, Object... arguments) {
        try (Arena arena = Arena.ofConfined()) {
            Calls.variadic(
                    Calls.slot(this, 96, "ExampleTable.log"), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS), arena,
                    arguments, this.segment(), arena.allocateFrom(format));
        }
    }
    /** The C function in the slot. */
    public MemorySegment logPointer() { return segment().get(ADDRESS, 96); }
    /** Fills the slot with a C function. */
    public ExampleTable logPointer(MemorySegment function) {
        segment().set(ADDRESS, 96, Memory.pointer(function));
        return this;
    }

    /**
     * Logs with arguments.
     * <p>Java can neither call nor implement it, because it takes a {@code va_list}.
     */
    public MemorySegment logListPointer() { return segment().get(ADDRESS, 104); }
    /** Fills the slot with a C function. */
    public ExampleTable logListPointer(MemorySegment function) {
        segment().set(ADDRESS, 104, Memory.pointer(function));
        return this;
    }

    /**
     * Something later.
     * @return null if there is none
     */
    public Later later() {
        return LaterSlot.invoke(Calls.slot(this, 112, "ExampleTable.later"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ExampleTable later(LaterSlot implementation, Arena arena) {
        return laterPointer(LaterSlot.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment laterPointer() { return segment().get(ADDRESS, 112); }
    /** Fills the slot with a C function. */
    public ExampleTable laterPointer(MemorySegment function) {
        segment().set(ADDRESS, 112, Memory.pointer(function));
        return this;
    }

    /**
     * Holds a place.
     * <p>Reserved: it holds a place and is not used.
     * <p>Since API version 3.
     */
    public long spare() { return segment().get(JAVA_LONG, 120); }
    /** Sets {@code spare}. */
    public ExampleTable spare(long value) { segment().set(JAVA_LONG, 120, value); return this; }

    /**
     * The function in the slot {@code give}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface Give {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param text one reference goes to the callee
         * @param other lent for the call; or null
         */
        void call(ExampleTable self, ExampleText text, ExampleText other, long count);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Give implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Give.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, ExampleTable self, ExampleText text, ExampleText other, long count) {
            try {
                HANDLE.invokeExact(
                        function, self.segment(), text.segment(), Memory.pointer(other), Unsigned.u32(count));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                Give implementation, MemorySegment self, MemorySegment text, MemorySegment other, int count) {
            try {
                implementation.call(
                        ExampleTable.of(self), ExampleText.of(text), ExampleText.of(other),
                        Integer.toUnsignedLong(count));
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.give", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code make}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Make {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param names elements, lent for the call; or null
         * @return one reference, which the caller gives back; or null
         */
        ExampleText call(ExampleTable self, MemorySegment names, long numNames);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Make implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Make.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static ExampleText invoke(MemorySegment function, ExampleTable self, MemorySegment names, long numNames) {
            try {
                return ExampleText.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), Memory.pointer(names), numNames));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                Make implementation, MemorySegment self, MemorySegment names, long numNames) {
            try {
                return Memory.pointer(implementation.call(
                        ExampleTable.of(self), Memory.array(names, numNames, 8), numNames));
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.make", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code shape}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Shape {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back
         */
        ExampleShape call(ExampleTable self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Shape implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Shape.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static ExampleShape invoke(MemorySegment function, ExampleTable self) {
            try {
                return ExampleShape.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(Shape implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(ExampleTable.of(self)));
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.shape", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code health}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@link ExampleHealth#UNKNOWN}.
     */
    @FunctionalInterface
    public interface Health {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return a value of {@link ExampleHealth}
         */
        int call(ExampleTable self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Health implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Health.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static int invoke(MemorySegment function, ExampleTable self) {
            try {
                return (int) HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static int upcall(Health implementation, MemorySegment self) {
            try {
                return implementation.call(ExampleTable.of(self));
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.health", implementation, thrown);
                return ExampleHealth.UNKNOWN;
            }
        }
    }

    /**
     * The function in the slot {@code height}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NaN.
     */
    @FunctionalInterface
    public interface Height {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_DOUBLE);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param latitude in rad
         */
        double call(ExampleTable self, double latitude);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Height implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Height.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static double invoke(MemorySegment function, ExampleTable self, double latitude) {
            try {
                return (double) HANDLE.invokeExact(function, self.segment(), latitude);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static double upcall(Height implementation, MemorySegment self, double latitude) {
            try {
                return implementation.call(ExampleTable.of(self), latitude);
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.height", implementation, thrown);
                return Double.NaN;
            }
        }
    }

    /**
     * The function in the slot {@code began}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets one whose bytes are all zero.
     */
    @FunctionalInterface
    public interface Began {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ExampleTime.LAYOUT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        ExampleTime call(ExampleTable self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Began implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Began.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static ExampleTime invoke(MemorySegment function, SegmentAllocator allocator, ExampleTable self) {
            try {
                return new ExampleTime((MemorySegment) HANDLE.invokeExact(function, allocator, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(Began implementation, MemorySegment self) {
            try {
                return implementation.call(ExampleTable.of(self)).segment();
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.began", implementation, thrown);
                return Memory.zeroed(ExampleTime.LAYOUT);
            }
        }
    }

    /**
     * The function in the slot {@code watch}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface Watch {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param receiver a pointer; or null
         * @param callback a C function
         */
        boolean call(ExampleTable self, MemorySegment receiver, MemorySegment callback);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Watch implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Watch.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(
                MemorySegment function, ExampleTable self, MemorySegment receiver, MemorySegment callback) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), Memory.pointer(receiver), callback);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(
                Watch implementation, MemorySegment self, MemorySegment receiver, MemorySegment callback) {
            try {
                return implementation.call(ExampleTable.of(self), receiver, callback);
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.watch", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * What {@code watch} takes as {@code callback}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface WatchCallback {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param receiver a pointer; or null
         * @param values elements, lent for the call
         */
        boolean call(MemorySegment receiver, MemorySegment values, long numValues);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(WatchCallback implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), WatchCallback.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, MemorySegment receiver, MemorySegment values, long numValues) {
            try {
                return (boolean) HANDLE.invokeExact(
                        function, Memory.pointer(receiver), Memory.pointer(values), numValues);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(
                WatchCallback implementation, MemorySegment receiver, MemorySegment values, long numValues) {
            try {
                return implementation.call(receiver, Memory.array(values, numValues, 8), numValues);
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.watch(callback)", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code borrow}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface Borrow {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_BOOLEAN);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(ExampleText self, boolean enable);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Borrow implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Borrow.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, ExampleText self, boolean enable) {
            try {
                HANDLE.invokeExact(function, self.segment(), enable);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(Borrow implementation, MemorySegment self, boolean enable) {
            try {
                implementation.call(ExampleText.of(self), enable);
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.borrow", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code later}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface LaterSlot {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return null if there is none
         */
        Later call(ExampleTable self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(LaterSlot implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), LaterSlot.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Later invoke(MemorySegment function, ExampleTable self) {
            try {
                return Later.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(LaterSlot implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(ExampleTable.of(self)));
            } catch (Throwable thrown) {
                Failures.report("ExampleTable.later", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}

// plain/EveryConstructFunctions.java
// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

package plain;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code every_construct.h}, in a library that has them. */
public final class EveryConstructFunctions {
    private static final MethodHandle EXAMPLE_COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public EveryConstructFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes a copy.
     * <p>{@code example_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public ExampleSample exampleCopy(ExampleSample object) {
        try {
            return ExampleSample.of((MemorySegment) EXAMPLE_COPY.invokeExact(
                    symbols.find("example_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}

// plain/Later.java
// Made from api-spec/later.rs by `cargo pntos gen`. Changes belong there.

package plain;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Something.
 * <p>A view of {@code Later} in C.
 */
public final class Later extends Struct {
    /** Where the members are: 8 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ExampleTime.LAYOUT.withName("time")
    ).withName("Later");

    /** A view of memory that holds one; it must be large enough. */
    public Later(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static Later of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new Later(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static Later allocate(SegmentAllocator allocator) {
        return new Later(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** A time. */
    public ExampleTime time() { return new ExampleTime(segment().asSlice(0, ExampleTime.LAYOUT)); }
    /** Copies to {@code time}. */
    public Later time(ExampleTime value) { time().segment().copyFrom(value.segment()); return this; }
}

// plain/Constants.java
// Made from api-spec/ by `cargo pntos gen`. Changes belong there.

package plain;

/** What C defines by name alone. Macros with parameters and other names of functions have no match in Java. */
public final class Constants {
    private Constants() {}

    /** Version of the interface. */
    public static final int EXAMPLE_VERSION = 3;

    /** Name of a symbol. */
    public static final String EXAMPLE_SYMBOL = "example";
}

