//! Matrices of linear algebra crates: viewed in place, and taken over.

use faer::{Mat, MatRef};
use nalgebra::{DMatrix, DVector};
use ndarray::{Array1, Array2, ArrayView2, ShapeBuilder, arr2, s};
use pntos::{Managed, client::Matrix};

/// Two rows and three columns, so that rows and columns cannot be mistaken for each other.
fn oblong() -> Managed<Matrix> {
    Matrix::from_rows([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
}

#[test]
fn faer_sees_the_same_elements() {
    let matrix = oblong();

    let view: MatRef<'_, f64> = matrix.view().into();

    assert_eq!((view.nrows(), view.ncols(), view[(1, 0)]), (2, 3, 4.0));
    assert_eq!(view.as_ptr(), matrix.data().as_ptr());
    let product = view * view.transpose();
    assert_eq!((product[(0, 0)], product[(0, 1)], product[(1, 1)]), (14.0, 32.0, 77.0));
}

#[test]
fn a_matrix_of_faer_is_copied_row_by_row() {
    let other = Mat::from_fn(2, 3, |row, col| (10 * row + col) as f64);

    let matrix: Managed<Matrix> = other.as_ref().into();

    assert_eq!((matrix.rows(), matrix.cols()), (2, 3));
    assert_eq!(matrix.data(), [0.0, 1.0, 2.0, 10.0, 11.0, 12.0]);
}

#[test]
fn nalgebra_sees_the_same_elements_transposed_and_copies_them_as_they_are() {
    let matrix = oblong();

    let transposed = matrix.view().transposed();
    let copied: DMatrix<f64> = matrix.view().into();

    assert_eq!((transposed.nrows(), transposed.ncols(), transposed[(0, 1)]), (3, 2, 4.0));
    assert_eq!(transposed.as_ptr(), matrix.data().as_ptr());
    assert_eq!(copied * transposed, DMatrix::from_row_slice(2, 2, &[14.0, 32.0, 32.0, 77.0]));
}

#[test]
fn a_vector_of_nalgebra_is_taken_over_and_a_matrix_copied() {
    let vector = DVector::from_vec(vec![1.0, 2.0]);
    let place = vector.as_ptr();

    let column: Managed<Matrix> = vector.into();
    let matrix: Managed<Matrix> = (&DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0])).into();

    assert_eq!((column.rows(), column.cols(), column.data().as_ptr()), (2, 1, place));
    assert_eq!(matrix.data(), [1.0, 2.0, 3.0, 4.0]);
}

#[test]
fn ndarray_sees_the_same_elements() {
    let matrix = oblong();

    let view: ArrayView2<'_, f64> = matrix.view().into();

    assert_eq!((view.dim(), view[(1, 0)]), ((2, 3), 4.0));
    assert_eq!(view.as_ptr(), matrix.data().as_ptr());
    assert_eq!(view.dot(&view.t()), arr2(&[[14.0, 32.0], [32.0, 77.0]]));
}

#[test]
fn an_array_of_ndarray_is_taken_over_where_its_rows_lie_one_after_the_other() {
    let array = arr2(&[[1.0, 2.0], [3.0, 4.0]]);
    let place = array.as_ptr();
    let matrix: Managed<Matrix> = array.into();
    assert_eq!((matrix.data().as_ptr(), matrix.data()), (place, &[1.0, 2.0, 3.0, 4.0][..]));

    let by_columns = Array2::from_shape_vec((2, 2).f(), vec![1.0, 2.0, 3.0, 4.0]).unwrap();
    let matrix: Managed<Matrix> = by_columns.into();
    assert_eq!(matrix.data(), [1.0, 3.0, 2.0, 4.0]);

    let part = arr2(&[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]).slice_move(s![1.., ..]);
    let matrix: Managed<Matrix> = part.into();
    assert_eq!((matrix.rows(), matrix.data()), (2, &[3.0, 4.0, 5.0, 6.0][..]));

    let column: Managed<Matrix> = Array1::from_vec(vec![7.0, 8.0]).into();
    assert_eq!((column.cols(), column.data()), (1, &[7.0, 8.0][..]));
}
