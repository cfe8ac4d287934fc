// Made from description/acme/odometer.rs by `cargo pntos gen`. Changes belong there.

package com.acme.pntos;

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
import pntos.api.ManagedMemory;
import pntos.api.Message;
import pntos.api.PntosString;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * An odometer, which one plugin makes and others may calibrate.
 * <p>A view of {@code AcmeOdometer} in C.
 */
public final class Odometer extends Struct implements Counted {
    /** Where the members are: 40 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("describe"),
            ADDRESS.withName("radius"),
            ADDRESS.withName("calibrate"),
            ADDRESS.withName("grip")
    ).withName("AcmeOdometer");

    /** A view of memory that holds one; it must be large enough. */
    public Odometer(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static Odometer of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new Odometer(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static Odometer allocate(SegmentAllocator allocator) {
        return new Odometer(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public Odometer memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * Name of the vehicle.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public PntosString describe() {
        return Describe.invoke(Calls.slot(this, 8, "AcmeOdometer.describe"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Odometer describe(Describe implementation, Arena arena) {
        return describePointer(Describe.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment describePointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public Odometer describePointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /** Radius of a wheel, counted from 0; 0 if there is no such wheel. */
    public double radius(long wheel) {
        return Radius.invoke(Calls.slot(this, 16, "AcmeOdometer.radius"), this, wheel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Odometer radius(Radius implementation, Arena arena) {
        return radiusPointer(Radius.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment radiusPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public Odometer radiusPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * Learns the radius of every wheel from a message with the true speed. Returns {@code false} if the message says
     * too little.
     * <p>References: the callee gets one on {@code truth}.
     * @param truth one reference goes to the callee
     */
    public boolean calibrate(Message truth) {
        return Calibrate.invoke(Calls.slot(this, 24, "AcmeOdometer.calibrate"), this, truth);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Odometer calibrate(Calibrate implementation, Arena arena) {
        return calibratePointer(Calibrate.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment calibratePointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public Odometer calibratePointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * Whether the wheels roll.
     * @return a value of {@link Grip}
     */
    public int grip() {
        return GripSlot.invoke(Calls.slot(this, 32, "AcmeOdometer.grip"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Odometer grip(GripSlot implementation, Arena arena) {
        return gripPointer(GripSlot.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment gripPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public Odometer gripPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code describe}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Describe {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        PntosString call(Odometer self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Describe implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Describe.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static PntosString invoke(MemorySegment function, Odometer self) {
            try {
                return PntosString.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(Describe implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(Odometer.of(self)));
            } catch (Throwable thrown) {
                Failures.report("AcmeOdometer.describe", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code radius}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets 0.
     */
    @FunctionalInterface
    public interface Radius {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        double call(Odometer self, long wheel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Radius implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Radius.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static double invoke(MemorySegment function, Odometer self, long wheel) {
            try {
                return (double) HANDLE.invokeExact(function, self.segment(), wheel);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static double upcall(Radius implementation, MemorySegment self, long wheel) {
            try {
                return implementation.call(Odometer.of(self), wheel);
            } catch (Throwable thrown) {
                Failures.report("AcmeOdometer.radius", implementation, thrown);
                return 0.0;
            }
        }
    }

    /**
     * The function in the slot {@code calibrate}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface Calibrate {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param truth one reference goes to the callee
         */
        boolean call(Odometer self, Message truth);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Calibrate implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Calibrate.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, Odometer self, Message truth) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), truth.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(Calibrate implementation, MemorySegment self, MemorySegment truth) {
            try {
                return implementation.call(Odometer.of(self), Message.of(truth));
            } catch (Throwable thrown) {
                Failures.report("AcmeOdometer.calibrate", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code grip}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@link Grip#UNKNOWN}.
     */
    @FunctionalInterface
    public interface GripSlot {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return a value of {@link Grip}
         */
        int call(Odometer self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GripSlot implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GripSlot.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static int invoke(MemorySegment function, Odometer self) {
            try {
                return (int) HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static int upcall(GripSlot implementation, MemorySegment self) {
            try {
                return implementation.call(Odometer.of(self));
            } catch (Throwable thrown) {
                Failures.report("AcmeOdometer.grip", implementation, thrown);
                return Grip.UNKNOWN;
            }
        }
    }
}
