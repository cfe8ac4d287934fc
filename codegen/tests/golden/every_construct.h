/*
 * One of everything that a description can say.
 *
 * A second paragraph.
 *
 * Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef EVERY_CONSTRUCT_H
#define EVERY_CONSTRUCT_H

#include <annotations.h>
#include <boolean.h>
#include <integers.h>
#include <stdarg.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct Later;

/** Version of the interface. */
#define EXAMPLE_VERSION 3

/** Name of a symbol. */
#ifndef EXAMPLE_STATIC
#  define EXAMPLE_SYMBOL "example"
#endif

/** Quotes a word. */
#define EXAMPLE_QUOTE(word) #word

/** How a sensor does. */
typedef enum ExampleHealth {
    /** Nobody knows. */
    EXAMPLE_UNKNOWN,
    /** It works. */
    EXAMPLE_GOOD = 0x10,
    /**
     * It worked once.
     *
     * Unstable: it may change without a new API version.
     */
    EXAMPLE_STALE,
    /** The last one. */
    EXAMPLE_LAST = EXAMPLE_STALE
} ExampleHealth;
ABI_CHECK(sizeof(ExampleHealth) == 4, ExampleHealth_must_be_4_bytes_compile_with_fno_short_enums);

/** Counts references. */
typedef struct ExampleMemory {
    /** Adds one. */
    void (*inc_ref)(void* object);
    /** Gives one back. */
    void (*dec_ref)(void* object);
} ExampleMemory;

/** A time. */
typedef struct ExampleTime {
    /**
     * Since the epoch.
     *
     * Unit: ns.
     */
    int64_t elapsed;
} ExampleTime;

/** A sample. */
typedef struct ExampleSample {
    /** When. */
    ExampleTime time;
    /** A turn. */
    double quaternion[4];
    /** Whether it moved. */
    bool moved;
    /** Number of values. */
    uint8_t num_values;
    /** The values, square. */
    double* values;
    /** How the sensor did. */
    ExampleHealth health;
    /** Only in memory. */
    void* MAY_BE_NULL cache;
} ExampleSample;

/**
 * Any sample.
 *
 * Unstable: it may change without a new API version.
 */
typedef ExampleSample ExampleAny;

/** Text. */
typedef struct ExampleText {
    /** Counts the references to this object. */
    ExampleMemory* memory;
    /** The characters. */
    char* data;
} ExampleText;

/** A shape. */
typedef struct ExampleShape {
    /** Counts the references to this object. */
    ExampleMemory* memory;
    /** What it is. */
    ExampleHealth type;
    /** Elements. */
    size_t length;
    /** The numbers. */
    double* numbers;
    /** Names, some of them absent. */
    char* MAY_BE_NULL* names;
    /** Bytes. */
    unsigned char* bytes;
} ExampleShape;

struct ExampleJury;

/**
 * Judges a shape.
 *
 * Unstable: it may change without a new API version.
 */
typedef ExampleText* (*ExampleJudge)(struct ExampleJury* self,
                                     ExampleShape* shape,
                                     double patience);

/** Asks a judge how it does. */
typedef ExampleHealth (*ExampleAsk)(struct ExampleJury* self);

/** Judges in its own way. */
typedef struct ExampleJury {
    /** Counts the references to this object. */
    ExampleMemory* memory;
    /**
     * The way.
     *
     * References: the callee gets one on `shape`, the caller gets one on the result.
     */
    ExampleJudge judge;
    /**
     * Another way, where there is one.
     *
     * References: the callee gets one on `shape`, the caller gets one on the result.
     *
     * The slot itself may be NULL.
     */
    ExampleJudge MAY_BE_NULL other;
    /** How the judge does. */
    ExampleAsk health;
    /** Judges another way. */
    bool (*judge_with)(struct ExampleJury* self, ExampleJudge judge);
} ExampleJury;

/** What all tables have. */
typedef struct ExampleCommon {
    /** Counts the references to this object. */
    ExampleMemory* memory;
    /** Stops. */
    void (*stop)(struct ExampleCommon* self);
    /** Name of the object. */
    char* name;
    /** Which table it begins. */
    ExampleHealth health;
} ExampleCommon;

/** A table. */
typedef struct ExampleTable {
    /** The `ExampleCommon` that this begins with: a pointer may be cast to it. */
    ExampleCommon common;
    /**
     * Takes a text along, and lends another.
     *
     * References: the callee gets one on `text`.
     */
    void (*give)(struct ExampleTable* self,
                 ExampleText* text,
                 ExampleText* MAY_BE_NULL other,
                 uint32_t count);
    /**
     * Makes a text.
     *
     * References: the caller gets one on the result.
     */
    ExampleText* MAY_BE_NULL (*make)(struct ExampleTable* self,
                                     char** MAY_BE_NULL names,
                                     size_t num_names);
    /**
     * Makes a shape, always.
     *
     * References: the caller gets one on the result.
     */
    ExampleShape* (*shape)(struct ExampleTable* self);
    /** How it does. */
    ExampleHealth (*health)(struct ExampleTable* self);
    /**
     * How high it is.
     *
     * The slot itself may be NULL.
     */
    double (*MAY_BE_NULL height)(struct ExampleTable* self, double latitude);
    /** When it began. */
    ExampleTime (*began)(struct ExampleTable* self);
    /** Calls back. */
    bool (*watch)(struct ExampleTable* self,
                  void* MAY_BE_NULL receiver,
                  bool (*callback)(void* MAY_BE_NULL receiver, double* values, size_t num_values));
    /** Another one's function. */
    void (*borrow)(ExampleText* self, bool enable);
    /** Logs. */
    void (*log)(struct ExampleTable* self, char* format, ...);
    /** Logs with arguments. */
    void (*log_list)(struct ExampleTable* self, char* format, va_list arguments);
    /** Something later. */
    struct Later* MAY_BE_NULL (*later)(struct ExampleTable* self);
    /**
     * Holds a place.
     *
     * Reserved: it holds a place and is not used.
     *
     * Since API version 3.
     */
    uint64_t spare;
} ExampleTable;

/** Makes a copy. */
ExampleSample* MAY_BE_NULL example_copy(const ExampleSample*);

#ifdef __cplusplus
}
#endif

#endif

/*
 * Another file.
 *
 * Made from api-spec/later.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef LATER_H
#define LATER_H

#include <annotations.h>
#include <every_construct.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Something. */
typedef struct Later {
    /** A time. */
    ExampleTime time;
} Later;

#define example_duplicate example_copy

#ifdef __cplusplus
}
#endif

#endif
