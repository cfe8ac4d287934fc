/*
 * What an Acme odometer measures.
 *
 * Made from description/acme/wheel_speeds.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ACME_WHEEL_SPEEDS_H
#define ACME_WHEEL_SPEEDS_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Type of an Acme message, in the member `message_type` of its header. */
typedef enum AcmeMessageType {
    /** An `AcmeWheelSpeeds`. */
    ACME_WHEEL_SPEEDS = 0xC100
} AcmeMessageType;
PNTOS_ABI_CHECK(sizeof(AcmeMessageType) == 4, AcmeMessageType_must_be_4_bytes_compile_with_fno_short_enums);

/** What the wheels do on the ground. */
typedef enum AcmeGrip {
    /** Nobody knows. */
    ACME_GRIP_UNKNOWN,
    /** They roll. */
    ACME_GRIP_ROLLING,
    /** At least one slips, and its speed is not that of the vehicle. */
    ACME_GRIP_SLIPPING
} AcmeGrip;
PNTOS_ABI_CHECK(sizeof(AcmeGrip) == 4, AcmeGrip_must_be_4_bytes_compile_with_fno_short_enums);

/** How fast each wheel of a vehicle turns. */
typedef struct AcmeWheelSpeeds {
    /** Header of the message; `message_type` is `ACME_WHEEL_SPEEDS`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Whether the wheels roll. */
    AcmeGrip grip;
    /** Number of elements in `speeds`, and of rows and columns in `covariance`. */
    uint8_t num_wheels;
    /**
     * Speed of each wheel, from the front left to the rear right; negative when it turns backwards.
     *
     * Unit: rad/s.
     */
    double* speeds;
    /**
     * Covariance of the errors of `speeds`, row by row.
     *
     * Unit: rad^2/s^2.
     */
    double* covariance;
    /**
     * Temperature of the sensors.
     *
     * Unit: K.
     */
    double temperature;
} AcmeWheelSpeeds;

/**
 * Makes `AcmeWheelSpeeds` from its members, copying what they point to. NULL if there is no memory.
 * Free it with `acme_wheel_speeds_free`.
 */
AcmeWheelSpeeds* ASPN_NULLABLE acme_wheel_speeds_new(Aspn23TypeHeader* header,
                                                     Aspn23TypeTimestamp* time_of_validity,
                                                     AcmeGrip grip,
                                                     uint8_t num_wheels,
                                                     double* speeds,
                                                     double* covariance,
                                                     double temperature);

/** Makes a deep copy. NULL if there is no memory. Free it with `acme_wheel_speeds_free`. */
AcmeWheelSpeeds* ASPN_NULLABLE acme_wheel_speeds_copy(AcmeWheelSpeeds*);

/** Frees the object and what its members point to. */
void acme_wheel_speeds_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void acme_wheel_speeds_free_members(AcmeWheelSpeeds* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(AcmeWheelSpeeds, 64, 56, 56);
PNTOS_CHECK_OFFSET(AcmeWheelSpeeds, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(AcmeWheelSpeeds, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(AcmeWheelSpeeds, grip, 32, 32, 32);
PNTOS_CHECK_OFFSET(AcmeWheelSpeeds, num_wheels, 36, 36, 36);
PNTOS_CHECK_OFFSET(AcmeWheelSpeeds, speeds, 40, 40, 40);
PNTOS_CHECK_OFFSET(AcmeWheelSpeeds, covariance, 48, 44, 44);
PNTOS_CHECK_OFFSET(AcmeWheelSpeeds, temperature, 56, 48, 48);
#endif

#ifdef __cplusplus
}
#endif

#endif
