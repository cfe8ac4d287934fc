//! How a plugin lives: calls that end, threads, time.

rules! {
    CRASH "C0020" Error
        "a call of the plugin crashes"
        "run the one test with `--in-process` under a debugger: it stops where the crash is";
    HANG "C0021" Error
        "a call of the plugin does not end"
        "let no slot wait for what may never come; long work belongs into a thread of the plugin's own";
    EXIT "C0022" Error
        "the plugin ends the process"
        "return the neutral value and log an error instead of `exit`, `abort` or an uncaught exception";
    SLOW "C0023" Warning
        "a call of the plugin takes long"
        "do long work in a thread of the plugin's own: while a slot runs, the system may have to wait";
    NOT_REPEATABLE "C0024" Warning
        "the same calls give different results"
        "let results follow from the messages and the registry alone: no clock, no random seed, no uninitialised memory";
}
