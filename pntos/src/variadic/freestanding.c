/*
 * The two variadic slots of pntOS where there is no C library to format with: the format is passed on as it is.
 */
#include <pntos/plugins/logging.h>

void pntos_variadic_log_message_fmt(PntosMediator* self, PntosLoggingLevel level, char* fmt, ...) {
	if (self != NULL) {
		self->log_message(self, level, fmt);
	}
}

void pntos_variadic_log_fmt(PntosLoggingPlugin* self,
                            PntosPluginTypes    source_plugin_type,
                            char*               source_plugin_identifier,
                            PntosLoggingLevel   level,
                            char*               fmt,
                            va_list             args) {
	(void)args;
	if (self != NULL) {
		self->log(self, source_plugin_type, source_plugin_identifier, level, fmt);
	}
}
