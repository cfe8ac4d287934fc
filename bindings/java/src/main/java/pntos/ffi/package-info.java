/**
 * What all generated classes share: views of memory, calls in both directions, and what happens when one fails.
 *
 * <p>Users meet {@link pntos.ffi.Struct}, {@link pntos.ffi.Memory}, {@link pntos.ffi.Failures} and the two exceptions; the
 * rest is for generated code.
 */
package pntos.ffi;
