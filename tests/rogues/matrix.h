/* Matrices for rogues that compute. */
#ifndef ROGUE_MATRIX_H
#define ROGUE_MATRIX_H

#define UNUSED __attribute__((unused))

typedef struct Matrix {
    PntosMatrix matrix;
    Counter counter;
} Matrix;

static void destroy_matrix(void *object)
{
    free(((PntosMatrix *)object)->data);
    free(object);
}

/* A matrix of zeros with one reference. */
UNUSED static PntosMatrix *zeros(size_t rows, size_t cols)
{
    Matrix *made = malloc(sizeof *made);
    made->matrix.memory = counted(&made->counter, destroy_matrix);
    made->matrix.rows = rows;
    made->matrix.cols = cols;
    made->matrix.data = calloc(rows * cols + 1, sizeof(double));
    return &made->matrix;
}

/* A copy of `data` as a matrix with one reference. */
UNUSED static PntosMatrix *matrix_of(const double *data, size_t rows, size_t cols)
{
    PntosMatrix *made = zeros(rows, cols);
    memcpy(made->data, data, rows * cols * sizeof *data);
    return made;
}

/* A square matrix with `value` on its diagonal. */
UNUSED static PntosMatrix *diagonal(size_t size, double value)
{
    PntosMatrix *made = zeros(size, size);
    size_t i;
    for (i = 0; i < size; i++) {
        made->data[i * size + i] = value;
    }
    return made;
}

/* out = a b, where a is n by m and b is m by k; `b_turned` means that b is given as its transpose, k by m. */
UNUSED static void multiply(double *out, const double *a, const double *b, size_t n, size_t m, size_t k, int b_turned)
{
    size_t i, j, l;
    for (i = 0; i < n; i++) {
        for (j = 0; j < k; j++) {
            double sum = 0;
            for (l = 0; l < m; l++) {
                sum += a[i * m + l] * (b_turned ? b[j * m + l] : b[l * k + j]);
            }
            out[i * k + j] = sum;
        }
    }
}

typedef struct Estimate {
    PntosEstimateWithCovariance estimate;
    Counter counter;
} Estimate;

static void destroy_estimate(void *object)
{
    free(((PntosEstimateWithCovariance *)object)->estimate);
    free(((PntosEstimateWithCovariance *)object)->covariance);
    free(object);
}

/* An estimate of zeros with one reference. */
UNUSED static PntosEstimateWithCovariance *no_estimate(size_t length)
{
    Estimate *made = malloc(sizeof *made);
    made->estimate.memory = counted(&made->counter, destroy_estimate);
    made->estimate.type = PNTOS_EWC_GENERIC;
    made->estimate.length = length;
    made->estimate.estimate = calloc(length + 1, sizeof(double));
    made->estimate.covariance = calloc(length * length + 1, sizeof(double));
    return &made->estimate;
}

#endif
