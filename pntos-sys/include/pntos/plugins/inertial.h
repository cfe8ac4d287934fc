/*
 * Inertial plugins: position, velocity and attitude from an inertial sensor.
 *
 * Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_INERTIAL_H
#define PNTOS_PLUGINS_INERTIAL_H

#include <pntos/annotations.h>
#include <pntos/aspn.h>
#include <pntos/plugins/common.h>
#include <pntos/stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * The frame of the values in a `PntosInertialForcesRates`.
 *
 * Unstable: it may change without a new API version.
 */
typedef enum PntosInertialFrame {
    /**
     * Specific force along north, east and down at the vehicle, in m/s^2. Rotation rate of the
     * sensor against inertial space, about the x, y and z axes of the sensor, in rad/s.
     */
    PNTOS_INERTIAL_FRAME_NED
} PntosInertialFrame;
PNTOS_ABI_CHECK(sizeof(PntosInertialFrame) == 4, PntosInertialFrame_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * Specific force and rotation rate at one moment, or their averages over an interval.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosInertialForcesRates {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The values, in the form of a message: specific force in `meas_accel`, rotation rate in
     * `meas_gyro`, both as samples and not as integrals. Their frame is that of `frame`, which need
     * not be that of a sensor. Lives as long as this object.
     */
    AspnMeasurementImu* forces_and_rates;
    /** The frame of the values. */
    PntosInertialFrame frame;
} PntosInertialForcesRates;

/**
 * The errors of three accelerometers and three gyros, along the x, y and z axes of the sensor.
 *
 * A sensor reads `true value * (1 + scale factor) + bias`.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosStandardInertialErrors {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Biases of the accelerometers.
     *
     * Unit: m/s^2.
     */
    double accel_biases[3];
    /**
     * Biases of the gyros.
     *
     * Unit: rad/s.
     */
    double gyro_biases[3];
    /** Scale factor errors of the accelerometers, without unit. */
    double accel_scale_factors[3];
    /** Scale factor errors of the gyros, without unit. */
    double gyro_scale_factors[3];
} PntosStandardInertialErrors;

/**
 * What a sequence of solutions should be: each as good as possible, or all of one piece.
 *
 * Unstable: it may change without a new API version.
 */
typedef enum PntosInertialSolutionRangeType {
    /**
     * Each solution is the best one that is known for its time. Where the inertial was reset
     * between two of them, their difference holds the jump of the reset.
     */
    PNTOS_INERTIAL_BEST_KNOWN_SOLUTION,
    /**
     * The solutions are those of an inertial that is not reset after the first of the times: they
     * drift, and do not jump. For differences, such as the distance that was covered.
     */
    PNTOS_INERTIAL_NO_UPDATES_WITHIN_RANGE
} PntosInertialSolutionRangeType;
PNTOS_ABI_CHECK(sizeof(PntosInertialSolutionRangeType) == 4, PntosInertialSolutionRangeType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The kinds of inertial.
 *
 * Unstable: it may change without a new API version.
 */
typedef enum PntosInertialType {
    /**
     * Integrates the readings of three accelerometers and three gyros on the same three axes, which
     * are at right angles and are the sensor frame. A `PntosStandardInertialMechanization`.
     */
    PNTOS_STANDARD_INERTIAL_MECHANIZATION,
    /**
     * Keeps the solutions of a device that integrates by itself, and interpolates between them. It
     * can be asked for forces and rates, as far as solutions tell them, but neither for sensor
     * errors nor to be reset. A `PntosExternalInertial`.
     */
    PNTOS_EXTERNAL_INERTIAL,
    /**
     * Integrates the readings of sensors whose axes are not at right angles, are more than three,
     * or differ between accelerometers and gyros. No table of it is defined yet.
     */
    PNTOS_NON_ORTHOGONAL_INERTIAL_MECHANIZATION
} PntosInertialType;
PNTOS_ABI_CHECK(sizeof(PntosInertialType) == 4, PntosInertialType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * An inertial solution over a range of time that ends with the newest message: what all kinds have.
 *
 * It keeps a history of limited length. The range moves with `process_pntos_message` and with a
 * reset, so what is said about it holds until the next call of one of these.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosCommonInertial {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** The kind of inertial, which is the table that a pointer to this one may be cast to. */
    PntosInertialType inertial_type;
    /**
     * The type of message in which it gives solutions, such as
     * `ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE`. Does not change.
     */
    PntosMessageType (*request_solution_message_type)(struct PntosCommonInertial* self);
    /**
     * The newest solution.
     *
     * References: the caller gets one on the result.
     */
    PntosMessage* (*request_current_solution)(struct PntosCommonInertial* self);
    /**
     * The solution at a time, interpolated where the time lies between two steps. NULL if and only
     * if `is_time_in_range` is `false` for the time.
     *
     * References: the caller gets one on the result.
     */
    PntosMessage* PNTOS_NULLABLE (*request_solution)(struct PntosCommonInertial* self,
                                                     AspnTypeTimestamp time);
    /**
     * Solutions at several times, in the order of the times.
     *
     * `type` says how they belong together. The result has one element for each time, NULL where
     * the time is out of range. NULL in place of the whole result says that the inertial does not
     * have that type, or that all times are out of range.
     *
     * References: the caller gets one on the result.
     */
    PntosMessageArray* PNTOS_NULLABLE (*request_solutions)(struct PntosCommonInertial* self,
                                                           AspnTypeTimestamp* times,
                                                           size_t num_times,
                                                           PntosInertialSolutionRangeType type);
    /**
     * Whether there is a solution at a time: from `request_earliest_time` to `request_latest_time`,
     * both included.
     */
    bool (*is_time_in_range)(struct PntosCommonInertial* self, AspnTypeTimestamp time);
    /** The earliest time at which there is a solution, or forces and rates. */
    AspnTypeTimestamp (*request_earliest_time)(struct PntosCommonInertial* self);
    /** The latest time at which there is a solution, or forces and rates. */
    AspnTypeTimestamp (*request_latest_time)(struct PntosCommonInertial* self);
    /**
     * The types of message that `process_pntos_message` takes. Do not change.
     *
     * References: the caller gets one on the result.
     */
    PntosMessageTypeArray* (*request_process_pntos_message_types)(struct PntosCommonInertial* self);
    /**
     * Takes the next message: a reading of the sensor, or for an external inertial a solution.
     * Messages come in the order of their time; one of another type, or not later than the last
     * one, is left out with a line in the log.
     *
     * References: the callee gets one on `message`.
     */
    void (*process_pntos_message)(struct PntosCommonInertial* self, PntosMessage* message);
    /**
     * Forces and rates at a time; NULL if and only if `is_time_in_range` is `false` for the time.
     * Whether sensor errors that are known are taken out is the choice of the implementation.
     *
     * References: the caller gets one on the result.
     */
    PntosInertialForcesRates* PNTOS_NULLABLE (*request_forces_and_rates)(
        struct PntosCommonInertial* self,
        AspnTypeTimestamp time);
    /**
     * Averages of forces and rates from `time1` to `time2`, or over that part of the interval which
     * is in range. NULL if and only if both times are out of range.
     *
     * References: the caller gets one on the result.
     */
    PntosInertialForcesRates* PNTOS_NULLABLE (*request_average_forces_and_rates)(
        struct PntosCommonInertial* self,
        AspnTypeTimestamp time1,
        AspnTypeTimestamp time2);
} PntosCommonInertial;

/**
 * An inertial whose solutions come from elsewhere: it has nothing beyond `PntosCommonInertial`.
 *
 * Unstable: it may change without a new API version.
 */
typedef PntosCommonInertial PntosExternalInertial;

/**
 * An inertial that makes its solutions from readings of a sensor, and can be corrected.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosStandardInertialMechanization {
    /** The `PntosCommonInertial` that this begins with: a pointer may be cast to it. */
    PntosCommonInertial common;
    /**
     * The types of message that `reset_solution` takes; NULL if the solution cannot be reset. Do
     * not change.
     *
     * References: the caller gets one on the result.
     */
    PntosMessageTypeArray* PNTOS_NULLABLE (*request_reset_message_types)(
        struct PntosStandardInertialMechanization* self);
    /**
     * Sets the solution to what a message says, at the time of validity in the message.
     *
     * What the message does not say is kept: a position alone leaves velocity and attitude as they
     * are. Readings after that time are integrated once more from there, so the range ends where it
     * did. A message of another type, or with a time out of range, changes nothing and is reported
     * to the log.
     *
     * References: the callee gets one on `message`.
     */
    void (*reset_solution)(struct PntosStandardInertialMechanization* self, PntosMessage* message);
    /**
     * Sets the sensor errors from a time on: all four members of `errors` replace those in use.
     *
     * Readings after that time are corrected by them, also those that were integrated already.
     * Whoever feeds a filter's estimate of the errors back like this takes it out of the filter, or
     * it would be corrected twice.
     *
     * References: the callee gets one on `errors`.
     */
    void (*correct_sensor_errors)(struct PntosStandardInertialMechanization* self,
                                  AspnTypeTimestamp time,
                                  PntosStandardInertialErrors* errors);
    /**
     * The sensor errors that are in use at a time; NULL if and only if `is_time_in_range` is
     * `false` for the time.
     *
     * References: the caller gets one on the result.
     */
    PntosStandardInertialErrors* PNTOS_NULLABLE (*request_sensor_errors)(
        struct PntosStandardInertialMechanization* self,
        AspnTypeTimestamp time);
} PntosStandardInertialMechanization;

/**
 * A plugin that makes inertials.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosInertialPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /** Whether it makes a kind of inertial. */
    bool (*is_inertial_type_supported)(struct PntosInertialPlugin* self, PntosInertialType type);
    /**
     * Makes an inertial, by its base: its `inertial_type` says which table it really is.
     *
     * `solution` is where it starts: a position, velocity and attitude with their time.
     * `config_group` is the group of the registry that holds its settings, so that several
     * inertials can differ; NULL leaves them to the plugin. NULL if the kind is not supported, or
     * if the solution or the settings are of no use.
     *
     * References: the callee gets one on `solution`, the caller gets one on the result.
     */
    PntosCommonInertial* PNTOS_NULLABLE (*new_inertial)(struct PntosInertialPlugin* self,
                                                        PntosInertialType type,
                                                        PntosMessage* solution,
                                                        char* PNTOS_NULLABLE config_group);
} PntosInertialPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosInertialForcesRates, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosInertialForcesRates, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosInertialForcesRates, forces_and_rates, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosInertialForcesRates, frame, 16, 8, 8);
PNTOS_CHECK_SIZE(PntosStandardInertialErrors, 104, 100, 104);
PNTOS_CHECK_OFFSET(PntosStandardInertialErrors, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStandardInertialErrors, accel_biases, 8, 4, 8);
PNTOS_CHECK_OFFSET(PntosStandardInertialErrors, gyro_biases, 32, 28, 32);
PNTOS_CHECK_OFFSET(PntosStandardInertialErrors, accel_scale_factors, 56, 52, 56);
PNTOS_CHECK_OFFSET(PntosStandardInertialErrors, gyro_scale_factors, 80, 76, 80);
PNTOS_CHECK_SIZE(PntosCommonInertial, 104, 52, 52);
PNTOS_CHECK_OFFSET(PntosCommonInertial, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosCommonInertial, inertial_type, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosCommonInertial, request_solution_message_type, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosCommonInertial, request_current_solution, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosCommonInertial, request_solution, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosCommonInertial, request_solutions, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosCommonInertial, is_time_in_range, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosCommonInertial, request_earliest_time, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosCommonInertial, request_latest_time, 64, 32, 32);
PNTOS_CHECK_OFFSET(PntosCommonInertial, request_process_pntos_message_types, 72, 36, 36);
PNTOS_CHECK_OFFSET(PntosCommonInertial, process_pntos_message, 80, 40, 40);
PNTOS_CHECK_OFFSET(PntosCommonInertial, request_forces_and_rates, 88, 44, 44);
PNTOS_CHECK_OFFSET(PntosCommonInertial, request_average_forces_and_rates, 96, 48, 48);
PNTOS_CHECK_SIZE(PntosStandardInertialMechanization, 136, 68, 68);
PNTOS_CHECK_OFFSET(PntosStandardInertialMechanization, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStandardInertialMechanization, request_reset_message_types, 104, 52, 52);
PNTOS_CHECK_OFFSET(PntosStandardInertialMechanization, reset_solution, 112, 56, 56);
PNTOS_CHECK_OFFSET(PntosStandardInertialMechanization, correct_sensor_errors, 120, 60, 60);
PNTOS_CHECK_OFFSET(PntosStandardInertialMechanization, request_sensor_errors, 128, 64, 64);
PNTOS_CHECK_SIZE(PntosInertialPlugin, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosInertialPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosInertialPlugin, is_inertial_type_supported, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosInertialPlugin, new_inertial, 48, 24, 24);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
