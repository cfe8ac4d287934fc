/*
 * DRAFT type satnav satellite system.
 *
 * Made from api-spec/aspn23/type_satnav_satellite_system.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPESATNAVSATELLITESYSTEM_H
#define ASPN23_TYPESATNAVSATELLITESYSTEM_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT satellite system. */
typedef enum Aspn23TypeSatnavSatelliteSystemSatelliteSystem {
    /** DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS,
    /** DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO,
    /** DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS,
    /** DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU,
    /** DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS,
    /** DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS,
    /** DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS
} Aspn23TypeSatnavSatelliteSystemSatelliteSystem;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavSatelliteSystemSatelliteSystem) == 4, Aspn23TypeSatnavSatelliteSystemSatelliteSystem_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT type satnav satellite system. */
typedef struct Aspn23TypeSatnavSatelliteSystem {
    /** DRAFT satellite system []. */
    Aspn23TypeSatnavSatelliteSystemSatelliteSystem satellite_system;
} Aspn23TypeSatnavSatelliteSystem;

/**
 * Makes `Aspn23TypeSatnavSatelliteSystem` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_type_satnav_satellite_system_free`.
 */
Aspn23TypeSatnavSatelliteSystem* ASPN_NULLABLE aspn23_type_satnav_satellite_system_new(
    Aspn23TypeSatnavSatelliteSystemSatelliteSystem satellite_system);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_type_satnav_satellite_system_free`.
 */
Aspn23TypeSatnavSatelliteSystem* ASPN_NULLABLE aspn23_type_satnav_satellite_system_copy(
    Aspn23TypeSatnavSatelliteSystem*);

/** Frees the object and what its members point to. */
void aspn23_type_satnav_satellite_system_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_satnav_satellite_system_free_members(Aspn23TypeSatnavSatelliteSystem* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeSatnavSatelliteSystem, 4, 4, 4);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSatelliteSystem, satellite_system, 0, 0, 0);
#endif

#ifdef __cplusplus
}
#endif

#endif
