typedef struct AcmeSample {
    struct {
        double x;
        double y;
    } position;
    union {
        double value;
        int code;
    };
    struct AcmeInner {
        int a;
    } inner;
} AcmeSample;
