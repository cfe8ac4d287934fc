/*
 * Satellite navigation systems.
 *
 * Made from api-spec/aspn23/type_satnav_satellite_system.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPESATNAVSATELLITESYSTEM_H
#define ASPN23_TYPESATNAVSATELLITESYSTEM_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A satellite navigation system. */
typedef enum Aspn23TypeSatnavSatelliteSystemSatelliteSystem {
    /** GPS, the Global Positioning System of the United States. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS,
    /** Galileo, of the European Union. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO,
    /** GLONASS, of Russia. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS,
    /** BeiDou, of China. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU,
    /** A satellite-based augmentation system, such as WAAS or EGNOS. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS,
    /** QZSS, the Quasi-Zenith Satellite System of Japan. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS,
    /** IRNSS or NavIC, the regional system of India. */
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS
} Aspn23TypeSatnavSatelliteSystemSatelliteSystem;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavSatelliteSystemSatelliteSystem) == 4, Aspn23TypeSatnavSatelliteSystemSatelliteSystem_must_be_4_bytes_compile_with_fno_short_enums);

/** Says which satellite navigation system something belongs to. */
typedef struct Aspn23TypeSatnavSatelliteSystem {
    /** The satellite navigation system. */
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
