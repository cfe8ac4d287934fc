/*
 * Observation of one signal of a navigation satellite.
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

/** What `pseudorange_rate` is. */
typedef enum Aspn23TypeSatnavObsPseudorangeRateType {
    /**
     * Doppler shift at the time of the measurement, in Hz, with the variance in Hz^2: received
     * minus transmitted frequency, so positive while the satellite comes closer.
     */
    ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER,
    /**
     * Change of the pseudorange over an interval, the integral of the Doppler shift, in m, with the
     * variance in m^2: positive if the pseudorange grew. `Aspn23MetadataSatnavObs` gives the
     * interval.
     */
    ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE
} Aspn23TypeSatnavObsPseudorangeRateType;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavObsPseudorangeRateType) == 4, Aspn23TypeSatnavObsPseudorangeRateType_must_be_4_bytes_compile_with_fno_short_enums);

/** Where the correction for the ionosphere comes from. */
typedef enum Aspn23TypeSatnavObsIonoCorrectionSource {
    /** Not known. */
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN,
    /** Computed with the ionospheric model of IS-GPS-200, IS-GPS-700 or IS-GPS-800. */
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED,
    /** Measured with two frequencies. */
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED
} Aspn23TypeSatnavObsIonoCorrectionSource;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavObsIonoCorrectionSource) == 4, Aspn23TypeSatnavObsIonoCorrectionSource_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * What a receiver observed of one signal of one navigation satellite. `Aspn23MeasurementSatnav`
 * holds the observations of all signals.
 *
 * The times of reception in it are those of the receiver's clock, the same for all observations of
 * one message.
 */
typedef struct Aspn23TypeSatnavObs {
    /** The satellite system that the satellite belongs to. */
    Aspn23TypeSatnavSatelliteSystem satellite_system;
    /** The signal, by its RINEX observation code. */
    Aspn23TypeSatnavSignalDescriptor signal_descriptor;
    /** Number of the satellite in its system: the PRN code, or the slot for GLONASS. */
    int16_t prn;
    /**
     * Centre frequency of the signal. For a GLONASS channel it is that of the channel, with its
     * number k in it.
     *
     * Unit: Hz.
     */
    double frequency;
    /**
     * Pseudorange: time of reception minus time of transmission, times the speed of light. NaN if
     * not measured.
     *
     * Unit: m.
     */
    double pseudorange;
    /**
     * Variance of the errors of `pseudorange` that noise and multipath cause. Errors of clocks,
     * atmosphere and satellite position are not part of it. NaN if `pseudorange` is.
     *
     * Unit: m^2.
     */
    float pseudorange_variance;
    /** What `pseudorange_rate` is. */
    Aspn23TypeSatnavObsPseudorangeRateType pseudorange_rate_type;
    /**
     * Change of the pseudorange, in Hz or m, as `pseudorange_rate_type` says. NaN if not measured.
     */
    double pseudorange_rate;
    /**
     * Variance of the noise of `pseudorange_rate`, in Hz^2 or m^2, as `pseudorange_rate_type` says.
     * NaN if `pseudorange_rate` is.
     */
    float pseudorange_rate_variance;
    /**
     * Phase of the carrier, the integral of the Doppler shift, in cycles of one wavelength each. A
     * whole number of cycles that nobody knows is part of it. As in RINEX, it grows with the range.
     * NaN if not measured.
     *
     * Unit: cycle.
     */
    double carrier_phase;
    /**
     * Variance of the errors of `carrier_phase` that noise and multipath cause. Errors of clocks,
     * atmosphere and satellite position, and the unknown number of cycles, are not part of it. NaN
     * if `carrier_phase` is.
     *
     * Unit: cycle^2.
     */
    float carrier_phase_variance;
    /**
     * Ratio of the carrier's power to the density of the noise, as 10 times its decimal logarithm.
     * NaN if not measured.
     *
     * Unit: dB-Hz.
     */
    float c_n0;
    /**
     * Number of observations since tracking of the carrier was last interrupted: 0 in the first one
     * after a cycle slip, -1 if the receiver does not tell. It is about `carrier_phase` only.
     */
    int32_t lock_count;
    /** Where the correction for the ionosphere comes from. */
    Aspn23TypeSatnavObsIonoCorrectionSource iono_correction_source;
    /** Whether the measurements are corrected for the ionosphere. */
    bool iono_correction_applied;
    /** Whether the measurements are corrected for the troposphere. */
    bool tropo_correction_applied;
    /**
     * Whether `pseudorange` is corrected for the biases of the satellite's signals that its
     * navigation message gives: the group delay in LNAV, the inter-signal corrections in MNAV. If
     * false, they are not known, and neither they nor their errors are part of it.
     */
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
