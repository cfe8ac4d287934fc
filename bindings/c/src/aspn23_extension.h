/*
 * Messages of an extension, beside those of ASPN.
 *
 * `cargo pntos gen --extension` makes an Aspn23Extension of what a vendor describes, such as `acme_extension`. The functions
 * here are those of "aspn23_lcm.h", "aspn23_validation.h" and <aspn23/utils.h> that take a message of any type, and
 * know the extension's, too:
 *
 *     AspnBase* message = aspn23_lcm_decode_message_with(&acme_extension, bytes, length, NULL, &error);
 *     if (message != NULL && (AcmeMessageType)message->message_type == ACME_WHEEL_SPEEDS) {
 *         use((AcmeWheelSpeeds*)message);
 *     }
 *     aspn23_free_with(&acme_extension, message);
 *
 * NULL in place of the extension leaves the messages of ASPN alone.
 */
#ifndef ASPN23_EXTENSION_H
#define ASPN23_EXTENSION_H

#include "aspn23_lcm.h"
#include "aspn23_validation.h"

#ifdef __cplusplus
extern "C" {
#endif

/** As aspn23_struct_of_bytes. */
const Aspn23Struct* aspn23_struct_of_bytes_with(const Aspn23Extension* extension,
                                                const unsigned char* bytes,
                                                size_t length);

/** As aspn23_struct_of_message. */
const Aspn23Struct* aspn23_struct_of_message_with(const Aspn23Extension* extension, Aspn23MessageType type);

/** As aspn23_lcm_encoded_message_size. */
size_t aspn23_lcm_encoded_message_size_with(const Aspn23Extension* extension,
                                            const AspnBase* message,
                                            Aspn23LcmError* error);

/** As aspn23_lcm_encode_message. */
size_t aspn23_lcm_encode_message_with(const Aspn23Extension* extension,
                                      const AspnBase* message,
                                      unsigned char* buffer,
                                      size_t capacity,
                                      Aspn23LcmError* error);

/** As aspn23_lcm_decode_message. Without an allocator, free it with aspn23_free_with. */
AspnBase* ASPN_NULLABLE aspn23_lcm_decode_message_with(const Aspn23Extension* extension,
                                                       const unsigned char* bytes,
                                                       size_t length,
                                                       const Aspn23Allocator* allocator,
                                                       Aspn23LcmError* error);

/** As aspn23_lcm_release_message. */
void aspn23_lcm_release_message_with(const Aspn23Extension* extension,
                                     AspnBase* ASPN_NULLABLE message,
                                     const Aspn23Allocator* allocator);

/** As aspn23_validate_message. */
size_t aspn23_validate_message_with(const Aspn23Extension* extension,
                                    const AspnBase* message,
                                    Aspn23Finding* findings,
                                    size_t capacity);

/** As aspn23_free. */
void aspn23_free_with(const Aspn23Extension* extension, void* pointer);

/** As aspn23_copy_message. */
AspnBase* ASPN_NULLABLE aspn23_copy_message_with(const Aspn23Extension* extension, const AspnBase* base);

#ifdef __cplusplus
}
#endif

#endif
