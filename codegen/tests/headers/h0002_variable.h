extern int acme_verbosity;
