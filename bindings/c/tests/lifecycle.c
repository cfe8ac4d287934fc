/*
 * What the functions of the ASPN headers promise, also without memory: lifecycle MESSAGES.
 *
 * The file is that of fuzz.c. To be linked with `-Wl,--wrap=malloc,--wrap=free`.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../src/aspn23_lcm.h"

void* __real_malloc(size_t size);
void __real_free(void* memory);
void* __wrap_malloc(size_t size);
void __wrap_free(void* memory);

/* How many allocations still succeed, and how many are not freed. */
static size_t allowed = (size_t)-1;
static size_t live = 0;

void* __wrap_malloc(size_t size) {
    void* memory = allowed == 0 ? NULL : __real_malloc(size);
    if (memory != NULL) {
        allowed--;
        live++;
    }
    return memory;
}

void __wrap_free(void* memory) {
    if (memory != NULL) live--;
    __real_free(memory);
}

#define DEMAND(condition) demand((condition), #condition, __LINE__)

static void demand(bool holds, const char* what, int line) {
    if (holds) return;
    fprintf(stderr, "line %d: %s\n", line, what);
    exit(1);
}

static void makes_what_it_is_given_and_shares_nothing(void) {
    Aspn23TypeHeader header = {ASPN_MEASUREMENT_IMU, 1, 2, 3, 4};
    Aspn23TypeTimestamp time = {5};
    Aspn23TypeIntegrity integrity = {ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED, 0.5};
    double accel[3] = {1.0, 2.0, 3.0};
    double gyro[3] = {4.0, 5.0, 6.0};
    Aspn23MeasurementImu* imu = aspn23_measurement_imu_new(
        &header, &time, ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED, accel, gyro, 1, &integrity);
    DEMAND(imu != NULL);
    DEMAND(imu->header.device_id == 2 && imu->time_of_validity.elapsed_nsec == 5);
    DEMAND(memcmp(imu->meas_accel, accel, sizeof(accel)) == 0 && memcmp(imu->meas_gyro, gyro, sizeof(gyro)) == 0);
    DEMAND(imu->integrity != &integrity && imu->integrity->integrity_value > 0.4);

    time.elapsed_nsec = 6;
    aspn23_set_time(&imu->header, time);
    DEMAND(aspn23_get_time(&imu->header).elapsed_nsec == 6 && imu->time_of_validity.elapsed_nsec == 6);
    DEMAND(aspn23_is_core_message(&imu->header));

    aspn23_measurement_imu_free_members(imu);
    DEMAND(imu->integrity == NULL);
    aspn23_measurement_imu_free(imu);
    DEMAND(live == 0);
}

static void an_array_without_elements_is_empty_whatever_its_pointer_holds(void) {
    Aspn23TypeHeader header = {ASPN_MEASUREMENT_IMU, 0, 0, 0, 0};
    Aspn23TypeTimestamp time = {0};
    Aspn23TypeIntegrity nobodys = {ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED, 0.0};
    double values[3] = {0.0, 0.0, 0.0};
    Aspn23MeasurementImu* imu = aspn23_measurement_imu_new(
        &header, &time, ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED, values, values, 0, &nobodys);
    DEMAND(imu != NULL && imu->integrity == NULL && live == 1);
    imu->integrity = &nobodys;
    aspn23_measurement_imu_free(imu);
    DEMAND(live == 0);
}

static void refuses_what_may_not_be_missing(void) {
    Aspn23TypeHeader header = {ASPN_METADATA_GENERIC, 0, 0, 0, 0};
    DEMAND(aspn23_type_metadataheader_new(&header, NULL, 0.0, 0, 0) == NULL);
    DEMAND(aspn23_type_metadataheader_new(NULL, (char*)"unit", 0.0, 0, 0) == NULL);
    DEMAND(aspn23_measurement_imu_copy(NULL) == NULL);
    DEMAND(live == 0);
}

static void takes_null_for_nothing(void) {
    aspn23_free(NULL);
    aspn23_measurement_imu_free(NULL);
    aspn23_measurement_imu_free_members(NULL);
    aspn23_lcm_release_message(NULL, NULL);
    DEMAND(live == 0);
}

static void leaves_messages_of_others_alone(void) {
    Aspn23TypeHeader header = {ASPN_EXTENDED_BEGIN, 0, 0, 0, 0};
    Aspn23TypeTimestamp time = {7};
    Aspn23LcmError error;
    aspn23_set_time(&header, time);
    aspn23_free(&header);
    DEMAND(!aspn23_is_core_message(&header));
    DEMAND(aspn23_get_time(&header).elapsed_nsec == 0);
    DEMAND(aspn23_copy_message(&header) == NULL);
    DEMAND(aspn23_lcm_encoded_message_size(&header, &error) == 0 && error.status == ASPN23_LCM_NO_FORM);
    DEMAND(strcmp(aspn23_runtime_type_get_name(ASPN_EXTENDED_BEGIN), "UNKNOWN") == 0);
    DEMAND(strcmp(aspn23_runtime_type_get_name(ASPN_UNDEFINED), "UNDEFINED") == 0);
    DEMAND(strcmp(aspn23_runtime_type_get_name(ASPN_MEASUREMENT_IMU), "ASPN23_MEASUREMENT_IMU") == 0);
}

static void a_sentence_is_cut_where_its_memory_ends(void) {
    const unsigned char bytes[8] = {0, 0, 0, 0, 0, 0, 0, 1};
    Aspn23LcmError error;
    char text[16];
    size_t length;
    DEMAND(aspn23_lcm_decode_message(bytes, sizeof(bytes), NULL, &error) == NULL);
    length = aspn23_lcm_error_text(&error, text, sizeof(text));
    DEMAND(strcmp(text, "the fingerprint") == 0 && length > sizeof(text));
    DEMAND(aspn23_lcm_error_text(&error, NULL, 0) == length);
}

static void copies_all_or_nothing(const unsigned char* bytes, size_t length) {
    AspnBase* message = aspn23_lcm_decode_message(bytes, length, NULL, NULL);
    const size_t of_message = live;
    AspnBase* copy = NULL;
    size_t attempt;
    if (message == NULL) return;
    for (attempt = 0; copy == NULL; attempt++) {
        allowed = attempt;
        copy = aspn23_copy_message(message);
        DEMAND(copy != NULL || live == of_message);
    }
    allowed = (size_t)-1;
    DEMAND(live == 2 * of_message && attempt == of_message + 1);
    aspn23_free(message);
    aspn23_free(copy);
    DEMAND(live == 0);
}

int main(int count, char** arguments) {
    static unsigned char bytes[1 << 20];
    unsigned char prefix[4];
    FILE* file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (file == NULL) {
        fprintf(stderr, "usage: lifecycle MESSAGES\n");
        return 2;
    }
    makes_what_it_is_given_and_shares_nothing();
    an_array_without_elements_is_empty_whatever_its_pointer_holds();
    refuses_what_may_not_be_missing();
    takes_null_for_nothing();
    leaves_messages_of_others_alone();
    a_sentence_is_cut_where_its_memory_ends();
    while (fread(prefix, 1, 4, file) == 4) {
        const size_t length = (size_t)prefix[0] << 24 | (size_t)prefix[1] << 16 | (size_t)prefix[2] << 8 | prefix[3];
        if (length > sizeof(bytes) || fread(bytes, 1, length, file) != length) return 2;
        copies_all_or_nothing(bytes, length);
    }
    fclose(file);
    return 0;
}
