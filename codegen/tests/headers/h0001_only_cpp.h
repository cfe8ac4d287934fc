namespace acme {
int ticks(void);
}
