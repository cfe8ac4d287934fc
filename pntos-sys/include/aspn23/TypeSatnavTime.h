/*
 * Time of a satellite navigation system.
 *
 * Made from api-spec/aspn23/type_satnav_time.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPESATNAVTIME_H
#define ASPN23_TYPESATNAVTIME_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The system whose time it is. */
typedef enum Aspn23TypeSatnavTimeTimeReference {
    /** GPS time, without leap seconds. Week 0 began on 6 January 1980. */
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS,
    /** Galileo system time, without leap seconds. Week 0 began on 22 August 1999. */
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO,
    /** BeiDou time, without leap seconds. Week 0 began on 1 January 2006. */
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU,
    /**
     * GLONASS time: UTC(SU) plus three hours, so with leap seconds. Its interface control document
     * counts no weeks, so a sender documents the start of its week 0.
     */
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS
} Aspn23TypeSatnavTimeTimeReference;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavTimeTimeReference) == 4, Aspn23TypeSatnavTimeTimeReference_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * A moment in the time of a satellite navigation system, as week and seconds.
 *
 * The observations of a receiver of several systems refer to one clock of the receiver: to one of
 * these times, the same for all satellites and for code and phase.
 */
typedef struct Aspn23TypeSatnavTime {
    /**
     * Number of the week since week 0 of `time_reference`, without a rollover.
     *
     * Unit: week.
     */
    uint16_t week_number;
    /**
     * Time since the start of the week.
     *
     * Unit: s.
     */
    double seconds_of_week;
    /** The system whose time it is. */
    Aspn23TypeSatnavTimeTimeReference time_reference;
} Aspn23TypeSatnavTime;

/**
 * Makes `Aspn23TypeSatnavTime` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_satnav_time_free`.
 */
Aspn23TypeSatnavTime* ASPN_NULLABLE aspn23_type_satnav_time_new(
    uint16_t week_number,
    double seconds_of_week,
    Aspn23TypeSatnavTimeTimeReference time_reference);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_satnav_time_free`. */
Aspn23TypeSatnavTime* ASPN_NULLABLE aspn23_type_satnav_time_copy(Aspn23TypeSatnavTime*);

/** Frees the object and what its members point to. */
void aspn23_type_satnav_time_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_satnav_time_free_members(Aspn23TypeSatnavTime* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeSatnavTime, 24, 16, 24);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavTime, week_number, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavTime, seconds_of_week, 8, 4, 8);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavTime, time_reference, 16, 12, 16);
#endif

#ifdef __cplusplus
}
#endif

#endif
