/*
 * The ASPN version that pntOS uses, under version-free names.
 *
 * Made from api-spec/pntos/aspn.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_ASPN_H
#define PNTOS_ASPN_H

#include <aspn23/aspn.h>

#endif
