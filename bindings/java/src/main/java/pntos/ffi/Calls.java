package pntos.ffi;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** For generated code: what a call in either direction needs. */
public final class Calls {
    private static final Linker LINKER = Linker.nativeLinker();

    private Calls() {}

    /** Calls C functions of a form; their address is the first argument. */
    @SuppressWarnings("restricted")
    public static MethodHandle handle(FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(descriptor);
    }

    /**
     * A C function that calls the private static method {@code upcall} of an interface, whose first parameter is the
     * implementation.
     */
    @SuppressWarnings("restricted")
    public static <T> MemorySegment stub(
            MethodHandles.Lookup lookup, Class<T> form, T implementation, FunctionDescriptor descriptor, Arena arena) {
        if (implementation == null) {
            throw new NullPointerException("`" + form.getSimpleName() + "` needs an implementation");
        }
        try {
            MethodType type = descriptor.toMethodType().insertParameterTypes(0, form);
            MethodHandle upcall = lookup.findStatic(form, "upcall", type).bindTo(implementation);
            return LINKER.upcallStub(upcall, descriptor, arena);
        } catch (ReflectiveOperationException mismatch) {
            throw new IllegalStateException("`" + form.getName() + "` is not a generated interface", mismatch);
        }
    }

    /** The function in a slot of a table. */
    public static MemorySegment slot(Struct table, long offset, String name) {
        MemorySegment function = table.segment().get(ValueLayout.ADDRESS, offset);
        if (Memory.isNull(function)) {
            throw new NullSlotException(name);
        }
        return function;
    }

    /** Calls a function with arguments that C knows as {@code ...} after those of the descriptor. */
    @SuppressWarnings("restricted")
    public static Object variadic(
            MemorySegment function, FunctionDescriptor fixed, Arena arena, Object[] more, Object... first) {
        List<Object> values = new ArrayList<>(List.of(first));
        values.addFirst(function);
        MemoryLayout[] layouts = new MemoryLayout[more.length];
        for (int index = 0; index < more.length; index++) {
            Object promoted = promoted(more[index], arena);
            layouts[index] = layout(promoted);
            values.add(promoted);
        }
        FunctionDescriptor whole = fixed.appendArgumentLayouts(layouts);
        Linker.Option variadic = Linker.Option.firstVariadicArg(fixed.argumentLayouts().size());
        try {
            return LINKER.downcallHandle(whole, variadic).invokeWithArguments(values);
        } catch (Throwable thrown) {
            throw failure(thrown);
        }
    }

    /** C widens small numbers in this place. */
    private static Object promoted(Object argument, Arena arena) {
        return switch (argument) {
            case null -> MemorySegment.NULL;
            case Boolean truth -> truth ? 1 : 0;
            case Byte number -> number.intValue();
            case Short number -> number.intValue();
            case Float number -> number.doubleValue();
            case String text -> arena.allocateFrom(text);
            case Struct struct -> struct.segment();
            case Integer number -> number;
            case Long number -> number;
            case Double number -> number;
            case MemorySegment pointer -> Memory.pointer(pointer);
            default -> throw new IllegalArgumentException("C cannot take a `" + argument.getClass().getName()
                    + "` here; pass a number, a `Boolean`, a `String` or a `MemorySegment`");
        };
    }

    private static MemoryLayout layout(Object promoted) {
        return switch (promoted) {
            case Integer _ -> ValueLayout.JAVA_INT;
            case Long _ -> ValueLayout.JAVA_LONG;
            case Double _ -> ValueLayout.JAVA_DOUBLE;
            default -> ValueLayout.ADDRESS;
        };
    }

    /** What a failed call throws: itself if nobody has to declare it. */
    public static RuntimeException failure(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            default -> new IllegalStateException("a call into C failed", thrown);
        };
    }
}
