/*
 * The two variadic slots of pntOS. Stable Rust can call a variadic function but not define one, so these format in C
 * and go on through the non-variadic slot of the same table.
 */
#include <pntos/plugins/logging.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* Long enough for nearly every log line; longer ones take one allocation. */
#define ON_STACK 512

static char* format(char* buffer, const char* fmt, va_list args) {
	char*   text = buffer;
	int     length;
	va_list again;

	va_copy(again, args);
	length = vsnprintf(buffer, ON_STACK, fmt, args);
	if (length < 0) {
		/* The C library could not convert: say what was asked, so that the line is not lost. */
		snprintf(buffer, ON_STACK, "(message could not be formatted) %s", fmt);
	} else if (length >= ON_STACK) {
		text = (char*)malloc((size_t)length + 1);
		if (text == NULL) {
			text = buffer; /* out of memory: the first part is better than nothing */
		} else {
			vsnprintf(text, (size_t)length + 1, fmt, again);
		}
	}
	va_end(again);
	return text;
}

static void null_self(const char* slot) {
	fprintf(stderr, "`%s` was called with a null `self`; that is the caller's fault\n", slot);
}

void pntos_variadic_log_message_fmt(PntosMediator* self, PntosLoggingLevel level, char* fmt, ...) {
	char    buffer[ON_STACK];
	char*   text;
	va_list args;

	if (self == NULL) {
		null_self("PntosMediator.log_message_fmt");
		return;
	}
	if (fmt == NULL) {
		/* The slot that takes finished text says what is wrong. */
		self->log_message(self, level, NULL);
		return;
	}
	va_start(args, fmt);
	text = format(buffer, fmt, args);
	va_end(args);
	self->log_message(self, level, text);
	if (text != buffer) {
		free(text);
	}
}

void pntos_variadic_log_fmt(PntosLoggingPlugin* self,
                            PntosPluginTypes    source_plugin_type,
                            char*               source_plugin_identifier,
                            PntosLoggingLevel   level,
                            char*               fmt,
                            va_list             args) {
	char  buffer[ON_STACK];
	char* text;

	if (self == NULL) {
		null_self("PntosLoggingPlugin.log_fmt");
		return;
	}
	text = fmt == NULL ? NULL : format(buffer, fmt, args);
	self->log(self, source_plugin_type, source_plugin_identifier, level, text);
	if (text != buffer) {
		free(text);
	}
}
