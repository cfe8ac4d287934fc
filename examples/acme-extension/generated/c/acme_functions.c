/*
 * The functions that make, copy and free each struct.
 *
 * Made from description by `cargo pntos gen`. Changes belong there.
 */

#include <string.h>

#include "aspn23_struct.h"
#include "acme_lcm_structs.h"

AcmeWheelSpeeds* ASPN_NULLABLE acme_wheel_speeds_new(Aspn23TypeHeader* header,
                                                     Aspn23TypeTimestamp* time_of_validity,
                                                     AcmeGrip grip,
                                                     uint8_t num_wheels,
                                                     double* speeds,
                                                     double* covariance,
                                                     double temperature) {
    AcmeWheelSpeeds members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.grip = grip;
    members.num_wheels = num_wheels;
    members.speeds = speeds;
    members.covariance = covariance;
    members.temperature = temperature;
    return acme_wheel_speeds_copy(&members);
}

AcmeWheelSpeeds* ASPN_NULLABLE acme_wheel_speeds_copy(AcmeWheelSpeeds* self) {
    return (AcmeWheelSpeeds*)aspn23_struct_copy(&acme_wheel_speeds_struct, self);
}

void acme_wheel_speeds_free(void* pointer) {
    aspn23_struct_free(&acme_wheel_speeds_struct, pointer);
}

void acme_wheel_speeds_free_members(AcmeWheelSpeeds* self) {
    aspn23_struct_free_members(&acme_wheel_speeds_struct, self, NULL);
}
