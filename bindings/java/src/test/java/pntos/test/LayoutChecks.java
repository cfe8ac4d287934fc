package pntos.test;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import pntos.ffi.Struct;

/** Sizes and offsets, as the layouts say them and as the accessors use them, against the facts of the ABI. */
final class LayoutChecks {
    /** A line of the facts: a struct, or one of its members. */
    private record Fact(String member, long offset, long size, long align) {}

    private LayoutChecks() {}

    static void run(Checks checks, Path classes, Path facts) throws Exception {
        Map<String, List<Fact>> expected = facts(facts);
        Map<String, Class<?>> structs = structs(classes);
        checks.check("there is a class for every struct of the facts, and no other", () ->
                Checks.equal(expected.keySet(), structs.keySet()));
        checks.check("every size, alignment and offset is that of the facts", () -> {
            for (var struct : structs.entrySet()) {
                layout(struct.getValue(), expected.getOrDefault(struct.getKey(), List.of()));
            }
        });
        checks.check("every accessor reads and writes its member and nothing else", () -> {
            int accessors = 0;
            for (var struct : structs.entrySet()) {
                for (Fact fact : expected.getOrDefault(struct.getKey(), List.of())) {
                    accessors += fact.member.equals("-") ? 0 : accessors(struct.getValue(), fact);
                }
            }
            if (accessors < 500) {
                throw new AssertionError("only " + accessors + " accessors were looked at");
            }
        });
    }

    private static Map<String, List<Fact>> facts(Path path) throws IOException {
        Map<String, List<Fact>> facts = new TreeMap<>();
        for (String line : Files.readAllLines(path)) {
            String[] columns = line.split("\t");
            if (!columns[0].startsWith("@") && !columns[0].equals("struct")) {
                facts.computeIfAbsent(columns[0], _ -> new ArrayList<>()).add(new Fact(
                        columns[1], Long.parseLong(columns[2]), Long.parseLong(columns[3]), Long.parseLong(columns[4])));
            }
        }
        return facts;
    }

    /** The generated classes with a layout, by their name in C. */
    private static Map<String, Class<?>> structs(Path classes) throws Exception {
        Map<String, Class<?>> structs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = classes.relativize(file).toString();
                if (name.endsWith(".class") && !name.contains("$")) {
                    Class<?> found = Class.forName(name.replace(".class", "").replace(java.io.File.separatorChar, '.'));
                    if (found.getSuperclass() == Struct.class) {
                        structs.put(layoutOf(found).name().orElseThrow(), found);
                    }
                }
            }
        }
        return structs;
    }

    private static StructLayout layoutOf(Class<?> struct) throws ReflectiveOperationException {
        return (StructLayout) struct.getField("LAYOUT").get(null);
    }

    private static void layout(Class<?> struct, List<Fact> facts) throws ReflectiveOperationException {
        StructLayout layout = layoutOf(struct);
        long members = layout.memberLayouts().stream().filter(member -> member.name().isPresent()).count();
        Checks.equal(facts.size() - 1L, members, struct.getName());
        for (Fact fact : facts) {
            String where = struct.getName() + "." + fact.member;
            if (fact.member.equals("-")) {
                Checks.equal(fact.size, layout.byteSize(), where);
                Checks.equal(fact.align, layout.byteAlignment(), where);
                Checks.equal(fact.size, struct.getMethod("sizeof").invoke(null), where);
            } else {
                var path = MemoryLayout.PathElement.groupElement(fact.member);
                Checks.equal(fact.offset, layout.byteOffset(path), where);
                Checks.equal(fact.size, layout.select(path).byteSize(), where);
                Checks.equal(fact.align, layout.select(path).byteAlignment(), where);
            }
        }
    }

    /** How many accessors the member has that can be called with any bytes in memory. */
    private static int accessors(Class<?> struct, Fact fact) throws ReflectiveOperationException {
        String name = camel(fact.member);
        Method getter = Stream.of(name + "Pointer", name, name + "_")
                .map(candidate -> method(struct, candidate))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(struct.getName() + " has no accessor of `" + fact.member + "`"));
        if (getter.getReturnType() == String.class) {
            return 0;
        }
        String where = struct.getName() + "." + getter.getName();
        try (Arena arena = Arena.ofConfined()) {
            StructLayout layout = layoutOf(struct);
            MemorySegment memory = arena.allocate(layout);
            Object view = struct.getConstructor(MemorySegment.class).newInstance(memory);
            MemorySegment member = memory.asSlice(fact.offset, fact.size);
            member.fill((byte) 1);
            Object read = getter.invoke(view);
            if (read instanceof Struct inner) {
                read = inner.segment();
            }
            if (read instanceof MemorySegment segment) {
                boolean there = segment.address() == memory.address() + fact.offset
                        || segment.address() == 0x0101_0101_0101_0101L;
                Checks.equal(true, there, where);
                return 1;
            }
            Checks.equal(true, isSet(read), where);
            Method setter = struct.getMethod(getter.getName(), getter.getReturnType());
            memory.fill((byte) 0);
            setter.invoke(view, read);
            for (long offset = 0; offset < layout.byteSize(); offset++) {
                boolean inside = offset >= fact.offset && offset < fact.offset + fact.size;
                Checks.equal(inside, memory.get(ValueLayout.JAVA_BYTE, offset) != 0, where + ", byte " + offset);
            }
        }
        return 1;
    }

    private static Method method(Class<?> struct, String name) {
        try {
            return struct.getMethod(name);
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }

    private static boolean isSet(Object value) {
        return switch (value) {
            case Boolean truth -> truth;
            case Number number -> number.doubleValue() != 0;
            default -> throw new AssertionError(value);
        };
    }

    private static String camel(String member) {
        StringBuilder name = new StringBuilder();
        for (String part : member.split("_")) {
            boolean digit = !part.isEmpty() && Character.isDigit(part.charAt(0));
            name.append(name.isEmpty() ? part : digit ? "_" + part : part.substring(0, 1).toUpperCase() + part.substring(1));
        }
        return name.toString();
    }
}
