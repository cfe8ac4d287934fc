package pntos.test;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import pntos.api.KeyValueStore;
import pntos.api.KeyValueStoreType;
import pntos.api.Managed;
import pntos.api.Mediator;
import pntos.api.OrchestrationPlugin;
import pntos.api.PluginTypes;
import pntos.api.PntosString;
import pntos.api.StandardFusionEngine;
import pntos.aspn23.MessageType;
import pntos.aspn23.TypeTimestamp;
import pntos.ffi.Failures;
import pntos.ffi.Memory;

/** C calls Java. */
final class UpcallChecks {
    private UpcallChecks() {}

    static void run(Checks checks, Library library) {
        checks.check("C calls slots with texts, arrays, enums and nullable pointers", () -> {
            try (Arena arena = Arena.ofConfined()) {
                Checks.equal(0, library.drive("drive_store", store(arena)));
            }
        });
        checks.check("C calls a plugin that gets a struct of functions by value", () -> {
            try (Arena arena = Arena.ofConfined()) {
                Checks.equal(0, library.drive("drive_orchestration", orchestration(arena)));
            }
        });
        checks.check("C gives a struct by value and gets one", () -> {
            long[] time = {0};
            try (Arena arena = Arena.ofConfined()) {
                StandardFusionEngine engine = StandardFusionEngine.allocate(arena)
                        .setTime((_, value) -> time[0] = value.elapsedNsec(), arena)
                        .getTime(_ -> TypeTimestamp.allocate(arena).elapsedNsec(time[0] + 1), arena);
                Checks.equal(0, library.drive("drive_engine", engine));
            }
        });
        checks.check("a struct by value is zero when the implementation throws", () -> {
            List<String> heard = new ArrayList<>();
            Failures.Handler before = Failures.handler((slot, _, _) -> heard.add(slot));
            try (Arena arena = Arena.ofConfined()) {
                StandardFusionEngine engine = StandardFusionEngine.allocate(arena).getTime(_ -> fall(null), arena);
                Checks.equal(0, library.drive("drive_failing_engine", engine));
                engine.getTime(_ -> null, arena);
                Checks.equal(0, library.drive("drive_failing_engine", engine));
            } finally {
                Failures.handler(before);
            }
            Checks.equal(List.of("PntosStandardFusionEngine.get_time", "PntosStandardFusionEngine.get_time"), heard);
        });
        checks.check("a thread that Java has never seen may call", () -> {
            try (Arena arena = Arena.ofConfined()) {
                Checks.equal(0, library.drive("drive_from_another_thread", store(arena)));
            }
        });
        checks.check("an exception is reported, and C gets the neutral value", () -> {
            List<String> heard = new ArrayList<>();
            Failures.Handler before = Failures.handler((slot, implementation, cause) ->
                    heard.add(slot + " " + cause.getMessage()));
            try (Arena arena = Arena.ofConfined()) {
                Checks.equal(0, library.drive("drive_failing_store", failingStore(arena)));
            } finally {
                Failures.handler(before);
            }
            Checks.equal(
                    List.of(
                            "PntosKeyValueStore.get_double no memory", "PntosKeyValueStore.has_key fell",
                            "PntosKeyValueStore.get_type fell", "PntosKeyValueStore.get_int fell",
                            "PntosKeyValueStore.get_str fell", "PntosKeyValueStore.set_int fell"),
                    heard);
        });
        checks.check("a handler that throws does not end the process", () -> {
            Failures.Handler before = Failures.handler((_, _, _) -> {
                throw new IllegalStateException("this line is expected");
            });
            try (Arena arena = Arena.ofConfined()) {
                Checks.equal(0, library.drive("drive_failing_store", failingStore(arena)));
            } finally {
                Failures.handler(before);
            }
        });
        checks.check("a slot needs an implementation", () -> {
            try (Arena arena = Arena.ofConfined()) {
                KeyValueStore store = KeyValueStore.allocate(arena);
                Checks.fails(NullPointerException.class, () -> store.hasKey(null, arena));
            }
        });
    }

    private static KeyValueStore store(Arena arena) {
        double[] sum = {0};
        List<String> kept = new ArrayList<>();
        return KeyValueStore.allocate(arena)
                .hasKey((_, key) -> key.equals("name"), arena)
                .getType((_, _) -> KeyValueStoreType.TYPE_DOUBLE, arena)
                .getInt((_, key) -> key.length() - 9_000_000_005L, arena)
                .getDouble((_, key) -> key.equals("sum") ? sum[0] : 0.1, arena)
                .getStr(
                        (_, key) -> switch (key) {
                            case "name" -> PntosString.allocate(arena).data("from Java €", arena);
                            case "texts" -> PntosString.allocate(arena).data(String.join(",", kept), arena);
                            default -> null;
                        },
                        arena)
                .setDoubleArray(
                        (_, _, values, _) -> {
                            sum[0] = 0;
                            for (double value : values.toArray(ValueLayout.JAVA_DOUBLE)) {
                                sum[0] += value;
                            }
                        },
                        arena)
                .setStrArray(
                        (_, _, texts, count) -> {
                            for (long index = 0; index < count; index++) {
                                kept.add(Memory.text(texts.getAtIndex(ValueLayout.ADDRESS, index)));
                            }
                        },
                        arena)
                .setMessage((_, _, message) -> Checks.equal(null, message), arena)
                .getMessage((_, _) -> null, arena);
    }

    private static KeyValueStore failingStore(Arena arena) {
        return KeyValueStore.allocate(arena)
                .getDouble((_, _) -> {
                    throw new OutOfMemoryError("no memory");
                }, arena)
                .hasKey((_, _) -> fall(true), arena)
                .getType((_, _) -> fall(1), arena)
                .getInt((_, _) -> fall(1L), arena)
                .getStr((_, _) -> fall(null), arena)
                .setInt((_, _, _) -> fall(null), arena);
    }

    private static <T> T fall(T never) {
        throw new IllegalStateException("fell");
    }

    private static OrchestrationPlugin orchestration(Arena arena) {
        List<Managed<Mediator>> kept = new ArrayList<>();
        OrchestrationPlugin plugin = OrchestrationPlugin.allocate(arena)
                .initOrchestrationPlugin(
                        (_, plugins, config) -> {
                            Checks.equal(null, plugins);
                            Mediator mediator = kept.getFirst().get();
                            config.sequencedStreamAdd(mediator, MessageType.MEASUREMENT_IMU, null);
                            config.sequencedStreamAll(mediator, true);
                        },
                        arena)
                .processPntosMessage(
                        (_, message, sequenced) -> {
                            try (Managed<pntos.api.Message> held = Managed.adopt(message)) {
                                Checks.equal("channel", held.get().sourceIdentifier());
                                Checks.equal(true, sequenced);
                            }
                        },
                        arena);
        plugin.common()
                .pluginType(PluginTypes.ORCHESTRATION_PLUGIN)
                .identifier("in Java", arena)
                .initPlugin((_, location, mediator) -> {
                    Checks.equal(null, location);
                    kept.add(Managed.adopt(mediator));
                }, arena);
        return plugin;
    }
}
