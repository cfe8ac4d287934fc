//! The C codec as a library of its own, built by the system's compiler.

use std::{
    ffi::{CStr, c_char, c_void},
    fs,
    path::{Path, PathBuf},
    process::Command,
    ptr,
    sync::LazyLock,
};

use libloading::Library;
use pntos::sys;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Compiles the codec and what else is asked for, strictly.
pub fn compile(arguments: &[&str], output: &Path) {
    let status = Command::new("cc")
        .args(["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-Wconversion", "-O1", "-g"])
        .args(["-I", &format!("{ROOT}/pntos-sys/include")])
        .args(sources())
        .args(arguments)
        .arg("-o")
        .arg(output)
        .status()
        .unwrap();
    assert!(status.success(), "cc refused the codec");
}

fn sources() -> Vec<PathBuf> {
    let files = ["src", "generated"].map(|folder| fs::read_dir(format!("{ROOT}/bindings/c/{folder}")).unwrap());
    let paths = files.into_iter().flatten().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "c")).collect()
}

/// `Aspn23LcmError`.
#[repr(C)]
struct LcmError {
    status: u32,
    of: *const c_char,
    member: *const c_char,
    offset: usize,
    value: i64,
}

impl LcmError {
    const fn none() -> Self {
        Self { status: 0, of: c"".as_ptr(), member: c"".as_ptr(), offset: 0, value: 0 }
    }
}

type Decode = unsafe extern "C" fn(*const c_void, *const u8, usize, *mut c_void, *const c_void, *mut LcmError) -> bool;
type Encode = unsafe extern "C" fn(*const c_void, *const c_void, *mut u8, usize, *mut LcmError) -> usize;
type DecodeMessage = unsafe extern "C" fn(*const u8, usize, *const c_void, *mut LcmError) -> *mut sys::Aspn23TypeHeader;
type EncodeMessage = unsafe extern "C" fn(*const sys::Aspn23TypeHeader, *mut u8, usize, *mut LcmError) -> usize;
type CopyMessage = unsafe extern "C" fn(*mut sys::Aspn23TypeHeader) -> *mut sys::Aspn23TypeHeader;

/// The loaded library.
pub struct Codec(Library);

impl Codec {
    /// The one that all tests share.
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<Codec> = LazyLock::new(Codec::build);
        &SHARED
    }

    fn build() -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("libaspn23.so");
        compile(&["-shared", "-fPIC"], &path);
        // SAFETY: the library was just built, and does nothing when it is loaded.
        Self(unsafe { Library::new(path) }.unwrap())
    }

    /// A function of the library.
    pub fn function<T: Copy>(&self, name: &str) -> T {
        // SAFETY: callers name a function of that type.
        *unsafe { self.0.get(name.as_bytes()) }.unwrap()
    }

    /// Where something of the library lies.
    pub fn address(&self, name: &str) -> *const c_void {
        // SAFETY: whatever it is, only its address is taken, and the library is never unloaded.
        unsafe { self.0.get::<*const c_void>(name.as_bytes()).unwrap().try_as_raw_ptr() }.unwrap().cast_const()
    }

    /// Decodes a struct and encodes it again.
    pub fn transcode(&self, bytes: &[u8]) -> Result<Vec<u8>, String> {
        let of: unsafe extern "C" fn(*const u8, usize) -> *const c_void = self.function("aspn23_struct_of_bytes");
        let size: unsafe extern "C" fn(*const c_void) -> usize = self.function("aspn23_struct_size");
        let release: unsafe extern "C" fn(*const c_void, *mut c_void, *const c_void) =
            self.function("aspn23_lcm_release_members");
        let mut error = LcmError::none();
        // SAFETY: the bytes and the object are as long as they are said to be, and words are aligned for all of ASPN.
        unsafe {
            let of = of(bytes.as_ptr(), bytes.len());
            if of.is_null() {
                return Err("no struct".to_owned());
            }
            let mut object = vec![0_u64; size(of).div_ceil(8)];
            let object = object.as_mut_ptr().cast();
            let decode: Decode = self.function("aspn23_lcm_decode");
            if !decode(of, bytes.as_ptr(), bytes.len(), object, ptr::null(), &mut error) {
                return Err(self.text(&error));
            }
            let encode: Encode = self.function("aspn23_lcm_encode");
            let mut out = vec![0; bytes.len() + 64];
            let length = encode(of, object, out.as_mut_ptr(), out.len(), &mut error);
            release(of, object, ptr::null());
            self.finish(out, length, &error)
        }
    }

    /// Decodes a message, copies it, and encodes the copy.
    pub fn transcode_message(&self, bytes: &[u8]) -> Result<Vec<u8>, String> {
        let decode: DecodeMessage = self.function("aspn23_lcm_decode_message");
        let copy: CopyMessage = self.function("aspn23_copy_message");
        let free: unsafe extern "C" fn(*mut c_void) = self.function("aspn23_free");
        let mut error = LcmError::none();
        // SAFETY: the bytes are as long as they are said to be, and both messages are freed once.
        unsafe {
            let message = decode(bytes.as_ptr(), bytes.len(), ptr::null(), &mut error);
            if message.is_null() {
                return Err(self.text(&error));
            }
            let copied = copy(message);
            free(message.cast());
            assert!(!copied.is_null(), "there is memory for a copy");
            let encoded = self.encode_message(copied);
            free(copied.cast());
            encoded
        }
    }

    /// Encodes a message.
    ///
    /// # Safety
    ///
    /// It is a live message.
    pub unsafe fn encode_message(&self, message: *const sys::Aspn23TypeHeader) -> Result<Vec<u8>, String> {
        let size: unsafe extern "C" fn(*const sys::Aspn23TypeHeader, *mut LcmError) -> usize =
            self.function("aspn23_lcm_encoded_message_size");
        let encode: EncodeMessage = self.function("aspn23_lcm_encode_message");
        let mut error = LcmError::none();
        // SAFETY: promised by the caller.
        unsafe {
            let mut out = vec![0; size(message, &mut error)];
            let length = encode(message, out.as_mut_ptr(), out.len(), &mut error);
            self.finish(out, length, &error)
        }
    }

    fn finish(&self, mut out: Vec<u8>, length: usize, error: &LcmError) -> Result<Vec<u8>, String> {
        if length == 0 {
            return Err(self.text(error));
        }
        out.truncate(length);
        Ok(out)
    }

    fn text(&self, error: &LcmError) -> String {
        let text: unsafe extern "C" fn(*const LcmError, *mut c_char, usize) -> usize =
            self.function("aspn23_lcm_error_text");
        let mut out = [0_u8; 512];
        // SAFETY: the error is one that the codec filled in, and the memory is as long as it is said to be.
        let length = unsafe { text(error, out.as_mut_ptr().cast(), out.len()) };
        let said = CStr::from_bytes_until_nul(&out).unwrap().to_str().unwrap().to_owned();
        assert_eq!(said.len(), length, "the sentence has the length that is said");
        said
    }
}
