typedef union AcmeValue {
    double number;
    int code;
} AcmeValue;

typedef struct AcmeSetting {
    AcmeValue value;
} AcmeSetting;
