/*
 * What every struct looks like, in C and in LCM, and what makes sense of it.
 *
 * Made from description by `cargo pntos gen`. Changes belong there.
 */

#include "aspn23_struct.h"
#include "acme_lcm_structs.h"

static const Aspn23Member acme_wheel_speeds_members[] = {
    ASPN23_RESERVED("icd_wheel_speeds", ASPN23_I8),
    ASPN23_STRUCT(AcmeWheelSpeeds, header, aspn23_type_header_struct),
    ASPN23_STRUCT(AcmeWheelSpeeds, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(AcmeWheelSpeeds, grip, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(AcmeWheelSpeeds, num_wheels, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(AcmeWheelSpeeds, speeds, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4, ASPN23_NO_MEMBER, 1),
    ASPN23_NUMBERS(AcmeWheelSpeeds, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4, 4, 1),
    ASPN23_VALUES(AcmeWheelSpeeds, temperature, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1)
};

static const uint32_t acme_wheel_speeds_grip_listed[] = {0, 1, 2};

static const Aspn23Rule acme_wheel_speeds_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 3, acme_wheel_speeds_grip_listed},
    {ASPN23_RULE_REALS, 5, false, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 6, false, 0, NULL},
    {ASPN23_RULE_REALS, 7, true, 0, NULL}
};

const Aspn23Struct acme_wheel_speeds_struct = {
    "wheel_speeds", 0x86359d34, 0x94c76ffa, (Aspn23MessageType)ACME_WHEEL_SPEEDS, "ACME_WHEEL_SPEEDS",
    sizeof(AcmeWheelSpeeds), 50, offsetof(AcmeWheelSpeeds, time_of_validity), true, 8, acme_wheel_speeds_members,
    6, acme_wheel_speeds_rules
};

static const Aspn23Struct* const acme_extension_structs[] = {
    &acme_wheel_speeds_struct
};

const Aspn23Extension acme_extension = {
    acme_extension_structs, sizeof(acme_extension_structs) / sizeof(acme_extension_structs[0])
};
