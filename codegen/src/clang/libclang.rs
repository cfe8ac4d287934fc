//! libclang, as far as headers need it. Everything unsafe about reading headers is in this file.
//!
//! The library is opened when the first header is read, so nobody needs it to build or to generate. All values borrow
//! from the [`Unit`] they were found in: libclang frees them with it.

use std::ffi::{CStr, CString, c_int, c_uint, c_void};
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::ptr;

use clang_sys::*;

/// Opens libclang for this thread.
pub fn open() -> Result<(), String> {
    if is_loaded() { Ok(()) } else { load() }
}

/// One run of the compiler over a source in memory.
pub struct Unit {
    index: CXIndex,
    unit: CXTranslationUnit,
}

/// A declaration, a macro, an `#include`.
#[derive(Clone, Copy)]
pub struct Cursor<'u> {
    raw: CXCursor,
    unit: PhantomData<&'u Unit>,
}

/// A type of C.
#[derive(Clone, Copy)]
pub struct CType<'u> {
    raw: CXType,
    unit: PhantomData<&'u Unit>,
}

/// A place in a file. Lines and columns count from 1, columns in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: PathBuf,
    pub line: usize,
    pub column: usize,
    pub offset: usize,
}

/// A complaint of the compiler.
pub struct Complaint {
    /// `None` when it is about the command line.
    pub place: Option<Place>,
    pub text: String,
    /// Other places that matter, and why.
    pub notes: Vec<(Place, String)>,
}

impl Unit {
    /// Compiles `text` as if it were the C source `name`.
    pub fn parse(name: &str, text: &str, arguments: &[String]) -> Result<Self, String> {
        open()?;
        let name = c_string(name);
        let arguments: Vec<CString> = arguments.iter().map(|argument| c_string(argument)).collect();
        let pointers: Vec<_> = arguments.iter().map(|argument| argument.as_ptr()).collect();
        let mut file = CXUnsavedFile {
            Filename: name.as_ptr(),
            Contents: text.as_ptr().cast(),
            Length: text.len().try_into().map_err(|_| "the source is too long")?,
        };
        let options = CXTranslationUnit_DetailedPreprocessingRecord
            | CXTranslationUnit_IncludeAttributedTypes
            | CXTranslationUnit_SkipFunctionBodies
            | CXTranslationUnit_KeepGoing;
        let count = c_int::try_from(pointers.len()).map_err(|_| "there are too many arguments")?;
        // SAFETY: libclang is open on this thread; `parse` copies the name, the arguments and the text before it returns.
        unsafe {
            let index = clang_createIndex(0, 0);
            let mut unit = ptr::null_mut();
            let code = clang_parseTranslationUnit2(
                index,
                name.as_ptr(),
                pointers.as_ptr(),
                count,
                &mut file,
                1,
                options,
                &mut unit,
            );
            if code != CXError_Success || unit.is_null() {
                clang_disposeIndex(index);
                return Err(format!("libclang gave up with error {code}"));
            }
            Ok(Self { index, unit })
        }
    }

    /// The errors of the compiler; warnings do not matter.
    pub fn errors(&self) -> Vec<Complaint> {
        // SAFETY: the unit is alive, and every index is below the count that libclang gave for it.
        unsafe {
            (0..clang_getNumDiagnostics(self.unit))
                .filter_map(|index| {
                    let diagnostic = clang_getDiagnostic(self.unit, index);
                    let bad = clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error;
                    let complaint = bad.then(|| Complaint {
                        place: place(clang_getDiagnosticLocation(diagnostic)),
                        text: string(clang_getDiagnosticSpelling(diagnostic)),
                        notes: notes(diagnostic),
                    });
                    clang_disposeDiagnostic(diagnostic);
                    complaint
                })
                .collect()
        }
    }

    /// Everything at the top level: macros and `#include`s first, then declarations, each in order.
    pub fn declarations(&self) -> Vec<Cursor<'_>> {
        // SAFETY: the unit is alive.
        Cursor::new(unsafe { clang_getTranslationUnitCursor(self.unit) }).children()
    }

    /// Width of a pointer in bits.
    pub fn pointer_width(&self) -> u32 {
        // SAFETY: the unit is alive; the target description is freed here.
        unsafe {
            let target = clang_getTranslationUnitTargetInfo(self.unit);
            let width = clang_TargetInfo_getPointerWidth(target);
            clang_TargetInfo_dispose(target);
            width.try_into().unwrap_or_default()
        }
    }

    /// The target that was compiled for, such as `x86_64-pc-linux-gnu`.
    pub fn triple(&self) -> String {
        // SAFETY: the unit is alive; the target description is freed here.
        unsafe {
            let target = clang_getTranslationUnitTargetInfo(self.unit);
            let triple = string(clang_TargetInfo_getTriple(target));
            clang_TargetInfo_dispose(target);
            triple
        }
    }

    /// The words of the source that a declaration is made of, each with its place.
    pub fn words(&self, cursor: Cursor<'_>) -> Vec<String> {
        // SAFETY: unit and cursor are alive; the tokens are copied before they are freed.
        unsafe {
            let mut tokens = ptr::null_mut();
            let mut count: c_uint = 0;
            clang_tokenize(self.unit, clang_getCursorExtent(cursor.raw), &mut tokens, &mut count);
            if tokens.is_null() {
                return Vec::new();
            }
            let all = std::slice::from_raw_parts(tokens, count as usize);
            let words = all
                .iter()
                .filter(|token| clang_getTokenKind(**token) != CXToken_Comment)
                .map(|token| string(clang_getTokenSpelling(self.unit, *token)))
                .collect();
            clang_disposeTokens(self.unit, tokens, count);
            words
        }
    }
}

impl Drop for Unit {
    fn drop(&mut self) {
        // SAFETY: both were made by libclang and are freed once; what borrows from them is gone.
        unsafe {
            clang_disposeTranslationUnit(self.unit);
            clang_disposeIndex(self.index);
        }
    }
}

impl<'u> Cursor<'u> {
    fn new(raw: CXCursor) -> Self {
        Self { raw, unit: PhantomData }
    }

    pub fn kind(self) -> CXCursorKind {
        self.raw.kind
    }

    /// Its name; empty when it has none.
    pub fn name(self) -> String {
        // SAFETY: the cursor's unit is alive.
        string(unsafe { clang_getCursorSpelling(self.raw) })
    }

    /// Where it stands; for what a macro made, where the macro was used.
    pub fn place(self) -> Option<Place> {
        // SAFETY: the cursor's unit is alive.
        place(unsafe { clang_getCursorLocation(self.raw) })
    }

    /// Where the whole of it begins.
    pub fn start(self) -> Option<Place> {
        // SAFETY: the cursor's unit is alive.
        place(unsafe { clang_getRangeStart(clang_getCursorExtent(self.raw)) })
    }

    /// Whether a macro made it: its words stand in another place than it does.
    pub fn is_made_by_macro(self) -> bool {
        // SAFETY: the cursor's unit is alive.
        unsafe {
            let extent = clang_getRangeStart(clang_getCursorExtent(self.raw));
            let mut used = (ptr::null_mut(), 0);
            let mut written = (ptr::null_mut(), 0);
            let none: *mut c_uint = ptr::null_mut();
            clang_getExpansionLocation(extent, &mut used.0, none, none, &mut used.1);
            clang_getSpellingLocation(extent, &mut written.0, none, none, &mut written.1);
            used != written
        }
    }

    /// What stands in it, in order.
    pub fn children(self) -> Vec<Cursor<'u>> {
        let mut all: Vec<CXCursor> = Vec::new();
        extern "C" fn keep(cursor: CXCursor, _: CXCursor, all: CXClientData) -> CXChildVisitResult {
            // SAFETY: `all` is the list below, and nothing else uses it during the visit.
            unsafe { (*all.cast::<Vec<CXCursor>>()).push(cursor) };
            CXChildVisit_Continue
        }
        // SAFETY: the cursor's unit is alive, and the list outlives the visit.
        unsafe { clang_visitChildren(self.raw, keep, ptr::from_mut(&mut all).cast::<c_void>()) };
        all.into_iter().map(Cursor::new).collect()
    }

    pub fn children_of_kind(self, kind: CXCursorKind) -> Vec<Cursor<'u>> {
        self.children().into_iter().filter(|child| child.kind() == kind).collect()
    }

    pub fn is_definition(self) -> bool {
        // SAFETY: the cursor's unit is alive.
        unsafe { clang_isCursorDefinition(self.raw) != 0 }
    }

    /// The definition of what is declared, if there is one.
    pub fn definition(self) -> Option<Cursor<'u>> {
        // SAFETY: the cursor's unit is alive.
        let found = unsafe { clang_getCursorDefinition(self.raw) };
        // SAFETY: a cursor may be asked whether it is one.
        (unsafe { clang_Cursor_isNull(found) } == 0).then(|| Cursor::new(found))
    }

    pub fn is_anonymous(self) -> bool {
        // SAFETY: the cursor's unit is alive.
        unsafe { clang_Cursor_isAnonymous(self.raw) != 0 }
    }

    /// Whether it is a struct or a union that stands in another one without a name of its own or of a member.
    pub fn is_nameless_member(self) -> bool {
        // SAFETY: the cursor's unit is alive.
        unsafe { clang_Cursor_isAnonymousRecordDecl(self.raw) != 0 }
    }

    pub fn is_bit_field(self) -> bool {
        // SAFETY: the cursor's unit is alive.
        unsafe { clang_Cursor_isBitField(self.raw) != 0 }
    }

    pub fn is_function_like_macro(self) -> bool {
        // SAFETY: the cursor's unit is alive.
        unsafe { clang_Cursor_isMacroFunctionLike(self.raw) != 0 }
    }

    /// Whether it is a function with a body, or with `static`.
    pub fn is_internal(self) -> bool {
        // SAFETY: the cursor's unit is alive.
        unsafe { clang_Cursor_getStorageClass(self.raw) == CX_SC_Static }
    }

    pub fn ctype(self) -> CType<'u> {
        // SAFETY: the cursor's unit is alive.
        CType::new(unsafe { clang_getCursorType(self.raw) })
    }

    /// What a `typedef` stands for.
    pub fn aliased(self) -> CType<'u> {
        // SAFETY: the cursor's unit is alive.
        CType::new(unsafe { clang_getTypedefDeclUnderlyingType(self.raw) })
    }

    /// The value of a variant of this enum.
    pub fn value_of(self, variant: Self) -> i128 {
        // SAFETY: the cursors' unit is alive.
        unsafe {
            let number = CType::new(clang_getEnumDeclIntegerType(self.raw)).canonical();
            if matches!(number.kind(), CXType_UInt | CXType_ULong | CXType_ULongLong) {
                clang_getEnumConstantDeclUnsignedValue(variant.raw).into()
            } else {
                clang_getEnumConstantDeclValue(variant.raw).into()
            }
        }
    }

    /// The comment that documents it, as written.
    pub fn comment(self) -> String {
        // SAFETY: the cursor's unit is alive.
        string(unsafe { clang_Cursor_getRawCommentText(self.raw) })
    }

    /// The file that an `#include` found.
    pub fn included(self) -> Option<PathBuf> {
        // SAFETY: the cursor's unit is alive.
        let file = unsafe { clang_getIncludedFile(self.raw) };
        file_path(file)
    }

    /// Offset of a field in bits.
    pub fn offset(self) -> i64 {
        // SAFETY: the cursor's unit is alive.
        unsafe { clang_Cursor_getOffsetOfField(self.raw) }
    }
}

impl<'u> CType<'u> {
    fn new(raw: CXType) -> Self {
        Self { raw, unit: PhantomData }
    }

    pub fn kind(self) -> CXTypeKind {
        self.raw.kind
    }

    /// The type as C writes it.
    pub fn name(self) -> String {
        // SAFETY: the type's unit is alive.
        string(unsafe { clang_getTypeSpelling(self.raw) })
    }

    /// The type without `typedef`s and annotations.
    pub fn canonical(self) -> CType<'u> {
        // SAFETY: the type's unit is alive.
        CType::new(unsafe { clang_getCanonicalType(self.raw) })
    }

    /// What declares it.
    pub fn declaration(self) -> Cursor<'u> {
        // SAFETY: the type's unit is alive.
        Cursor::new(unsafe { clang_getTypeDeclaration(self.raw) })
    }

    /// What a pointer leads to.
    pub fn pointee(self) -> CType<'u> {
        // SAFETY: the type's unit is alive.
        CType::new(unsafe { clang_getPointeeType(self.raw) })
    }

    /// The element of an array.
    pub fn element(self) -> CType<'u> {
        // SAFETY: the type's unit is alive.
        CType::new(unsafe { clang_getArrayElementType(self.raw) })
    }

    pub fn array_length(self) -> i64 {
        // SAFETY: the type's unit is alive.
        unsafe { clang_getArraySize(self.raw) }
    }

    /// The result of a function.
    pub fn result(self) -> CType<'u> {
        // SAFETY: the type's unit is alive.
        CType::new(unsafe { clang_getResultType(self.raw) })
    }

    /// How many parameters a function type has.
    pub fn argument_count(self) -> usize {
        // SAFETY: the type's unit is alive.
        usize::try_from(unsafe { clang_getNumArgTypes(self.raw) }).unwrap_or_default()
    }

    pub fn is_variadic(self) -> bool {
        // SAFETY: the type's unit is alive.
        unsafe { clang_isFunctionTypeVariadic(self.raw) != 0 }
    }

    pub fn is_const(self) -> bool {
        // SAFETY: the type's unit is alive.
        unsafe { clang_isConstQualifiedType(self.raw) != 0 }
    }

    pub fn is_volatile(self) -> bool {
        // SAFETY: the type's unit is alive.
        unsafe { clang_isVolatileQualifiedType(self.raw) != 0 }
    }

    /// The type that an annotation stands on, and whether the annotation says that it may be null.
    pub fn annotated(self) -> Option<(CType<'u>, bool)> {
        (self.kind() == CXType_Attributed).then(|| {
            // SAFETY: the type's unit is alive.
            let (inner, says) = unsafe { (clang_Type_getModifiedType(self.raw), clang_Type_getNullability(self.raw)) };
            (CType::new(inner), says == CXTypeNullability_Nullable)
        })
    }

    /// The type that `struct T`, `enum T` or a plain `T` names.
    pub fn named(self) -> CType<'u> {
        // SAFETY: the type's unit is alive.
        CType::new(unsafe { clang_Type_getNamedType(self.raw) })
    }

    /// Size in bytes, negative when it has none.
    pub fn size(self) -> i64 {
        // SAFETY: the type's unit is alive.
        unsafe { clang_Type_getSizeOf(self.raw) }
    }

    /// Alignment in bytes, negative when it has none.
    pub fn align(self) -> i64 {
        // SAFETY: the type's unit is alive.
        unsafe { clang_Type_getAlignOf(self.raw) }
    }
}

/// What a diagnostic adds to itself, where it names a place.
///
/// # Safety
///
/// The diagnostic is alive.
unsafe fn notes(diagnostic: CXDiagnostic) -> Vec<(Place, String)> {
    // SAFETY: the diagnostic is alive, and every index is below the count; its children are freed with it.
    unsafe {
        let children = clang_getChildDiagnostics(diagnostic);
        (0..clang_getNumDiagnosticsInSet(children))
            .filter_map(|index| {
                let child = clang_getDiagnosticInSet(children, index);
                Some((place(clang_getDiagnosticLocation(child))?, string(clang_getDiagnosticSpelling(child))))
            })
            .collect()
    }
}

fn c_string(text: &str) -> CString {
    CString::new(text.replace('\0', "")).expect("the NUL bytes were removed")
}

/// Copies and frees a string of libclang.
fn string(raw: CXString) -> String {
    // SAFETY: libclang made the string, it is read before it is freed, and it is freed once.
    unsafe {
        let text = clang_getCString(raw);
        let copy = if text.is_null() { String::new() } else { CStr::from_ptr(text).to_string_lossy().into_owned() };
        clang_disposeString(raw);
        copy
    }
}

fn place(location: CXSourceLocation) -> Option<Place> {
    let (mut file, mut line, mut column, mut offset) = (ptr::null_mut(), 0, 0, 0);
    // SAFETY: the location's unit is alive, and the results are variables of this function.
    unsafe { clang_getExpansionLocation(location, &mut file, &mut line, &mut column, &mut offset) };
    Some(Place { file: file_path(file)?, line: line as usize, column: column as usize, offset: offset as usize })
}

fn file_path(file: CXFile) -> Option<PathBuf> {
    if file.is_null() {
        return None;
    }
    // SAFETY: the file's unit is alive.
    let name = string(unsafe { clang_getFileName(file) });
    Some(Path::new(&name).to_owned())
}
