/*
 * What stable Rust cannot do: define a variadic function, which the watched mediator has, and make the `va_list` that a
 * logging plugin under test is given.
 */
#include <pntos/plugins/logging.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* Takes the finished line, in mediator.rs. */
void pntos_check_logged(PntosMediator* self, PntosLoggingLevel level, char* text);

void pntos_check_log_message_fmt(PntosMediator* self, PntosLoggingLevel level, char* fmt, ...) {
	char*   text = NULL;
	int     length;
	va_list args;
	va_list again;

	if (fmt != NULL) {
		va_start(args, fmt);
		va_copy(again, args);
		length = vsnprintf(NULL, 0, fmt, args);
		text   = length < 0 ? NULL : (char*)malloc((size_t)length + 1);
		if (text != NULL) {
			vsnprintf(text, (size_t)length + 1, fmt, again);
		}
		va_end(again);
		va_end(args);
	}
	pntos_check_logged(self, level, text == NULL ? fmt : text);
	free(text);
}

void pntos_check_call_log_fmt(PntosLoggingPlugin* self,
                              PntosPluginTypes    source_plugin_type,
                              char*               source_plugin_identifier,
                              PntosLoggingLevel   level,
                              char*               fmt,
                              ...) {
	va_list args;

	va_start(args, fmt);
	self->log_fmt(self, source_plugin_type, source_plugin_identifier, level, fmt, args);
	va_end(args);
}
