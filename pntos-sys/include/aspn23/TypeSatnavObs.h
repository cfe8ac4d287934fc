/*
 * DRAFT type satnav obs.
 *
 * Made from api-spec/aspn23/type_satnav_obs.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPESATNAVOBS_H
#define ASPN23_TYPESATNAVOBS_H

#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeSatnavSatelliteSystem.h>
#include <aspn23/TypeSatnavSignalDescriptor.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT pseudorange rate type. */
typedef enum Aspn23TypeSatnavObsPseudorangeRateType {
    /** DRAFT ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER. */
    ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER,
    /** DRAFT ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE. */
    ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE
} Aspn23TypeSatnavObsPseudorangeRateType;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavObsPseudorangeRateType) == 4, Aspn23TypeSatnavObsPseudorangeRateType_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT iono correction source. */
typedef enum Aspn23TypeSatnavObsIonoCorrectionSource {
    /** DRAFT ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN. */
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN,
    /** DRAFT ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED. */
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED,
    /** DRAFT ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED. */
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED
} Aspn23TypeSatnavObsIonoCorrectionSource;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavObsIonoCorrectionSource) == 4, Aspn23TypeSatnavObsIonoCorrectionSource_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT type satnav obs. */
typedef struct Aspn23TypeSatnavObs {
    /** DRAFT satellite system [none]. */
    Aspn23TypeSatnavSatelliteSystem satellite_system;
    /** DRAFT signal descriptor [none]. */
    Aspn23TypeSatnavSignalDescriptor signal_descriptor;
    /** DRAFT prn [none]. */
    int16_t prn;
    /**
     * DRAFT frequency [Hz].
     *
     * Unit: Hz.
     */
    double frequency;
    /**
     * DRAFT pseudorange [m].
     *
     * Unit: m.
     */
    double pseudorange;
    /**
     * DRAFT pseudorange variance [m^2].
     *
     * Unit: m^2.
     */
    float pseudorange_variance;
    /** DRAFT pseudorange rate type []. */
    Aspn23TypeSatnavObsPseudorangeRateType pseudorange_rate_type;
    /** DRAFT pseudorange rate [Hz or m]. */
    double pseudorange_rate;
    /** DRAFT pseudorange rate variance [Hz^2 or m^2]. */
    float pseudorange_rate_variance;
    /**
     * DRAFT carrier phase [cycles (1 cycle = wavelength of carrier frequency)].
     *
     * Unit: cycle.
     */
    double carrier_phase;
    /**
     * DRAFT carrier phase variance [cycles^2].
     *
     * Unit: cycle^2.
     */
    float carrier_phase_variance;
    /**
     * DRAFT c n0 [db-Hz].
     *
     * Unit: dB-Hz.
     */
    float c_n0;
    /** DRAFT lock count [none]. */
    int32_t lock_count;
    /** DRAFT iono correction source []. */
    Aspn23TypeSatnavObsIonoCorrectionSource iono_correction_source;
    /** DRAFT iono correction applied [none]. */
    bool iono_correction_applied;
    /** DRAFT tropo correction applied [none]. */
    bool tropo_correction_applied;
    /** DRAFT signal bias correction applied [none]. */
    bool signal_bias_correction_applied;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23TypeSatnavObs;

/**
 * Makes `Aspn23TypeSatnavObs` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_satnav_obs_free`.
 */
Aspn23TypeSatnavObs* ASPN_NULLABLE aspn23_type_satnav_obs_new(
    Aspn23TypeSatnavSatelliteSystem* satellite_system,
    Aspn23TypeSatnavSignalDescriptor* signal_descriptor,
    int16_t prn,
    double frequency,
    double pseudorange,
    float pseudorange_variance,
    Aspn23TypeSatnavObsPseudorangeRateType pseudorange_rate_type,
    double pseudorange_rate,
    float pseudorange_rate_variance,
    double carrier_phase,
    float carrier_phase_variance,
    float c_n0,
    int32_t lock_count,
    Aspn23TypeSatnavObsIonoCorrectionSource iono_correction_source,
    bool iono_correction_applied,
    bool tropo_correction_applied,
    bool signal_bias_correction_applied,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_satnav_obs_free`. */
Aspn23TypeSatnavObs* ASPN_NULLABLE aspn23_type_satnav_obs_copy(Aspn23TypeSatnavObs*);

/** Frees the object and what its members point to. */
void aspn23_type_satnav_obs_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_satnav_obs_free_members(Aspn23TypeSatnavObs* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeSatnavObs, 96, 80, 88);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, satellite_system, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, signal_descriptor, 4, 4, 4);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, prn, 8, 8, 8);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, frequency, 16, 12, 16);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, pseudorange, 24, 20, 24);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, pseudorange_variance, 32, 28, 32);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, pseudorange_rate_type, 36, 32, 36);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, pseudorange_rate, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, pseudorange_rate_variance, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, carrier_phase, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, carrier_phase_variance, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, c_n0, 68, 60, 68);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, lock_count, 72, 64, 72);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, iono_correction_source, 76, 68, 76);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, iono_correction_applied, 80, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, tropo_correction_applied, 81, 73, 81);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, signal_bias_correction_applied, 82, 74, 82);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, num_integrity, 83, 75, 83);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavObs, integrity, 88, 76, 84);
#endif

#ifdef __cplusplus
}
#endif

#endif
