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
    THREADS_LEFT "C0025" Warning
        "threads of the plugin go on after `shutdown_plugin`"
        "tell every thread to end in `shutdown_plugin`, and wait for it there";
    STANDARD_OUTPUT "C0026" Warning
        "the plugin writes to standard output"
        "use `log_message` of the mediator: standard output belongs to the program";
    PROCESS_STATE "C0027" Warning
        "the plugin changes what belongs to the whole process"
        "leave working folder, locale, signal handlers and rounding alone, or set them back before the slot returns";
    GROWS "C0028" Warning
        "the plugin uses more and more memory"
        "free what each call allocates, and bound every history and every queue";
    CALL_LOOP "C0030" Error
        "the plugin asks the system for what it implements itself"
        "call your own function instead: the system would have to come back to this plugin, which is in the middle of a call";
    FORKED "C0031" Error
        "the plugin calls the system in a forked process"
        "let a forked child do nothing but `exec` or `_exit`: the system's threads and locks are not in it";
}
