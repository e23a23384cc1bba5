//! The boundary: bytes in, a record of ids and places out. It only translates.
//!
//! There is no allocator in this build. The caller asks for `room`, writes the body there, calls, and
//! reads the record before it calls again. The body lies after the program's own data, where nothing
//! else grows.
//!
//! The caller reads the [`Record`] as 32-bit words.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::mem::MaybeUninit;

use wasm_bindgen::prelude::wasm_bindgen;

use super::record::Record;
use crate::bytes::simd::WIDE;
use crate::bytes::suspect::suspect;
use crate::bytes::text::Text;
use crate::context::Around;
use crate::judge::verdict::Verdict;
use crate::judge::{judge, urgency};
use crate::read::entry::Entry;
use crate::read::value::Value;
use crate::read::{Found, LIMIT};
use crate::tables::dialect::{Dialects, Index};

/// Nothing on the path of `explain` allocates; without an allocator, none is linked, nor what reports
/// its failures.
struct NoAllocator;

// SAFETY: every allocation fails, which the trait allows; so nothing is ever freed.
unsafe impl GlobalAlloc for NoAllocator {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: NoAllocator = NoAllocator;

struct Slot<T>(UnsafeCell<T>);

// SAFETY: a WebAssembly instance without threads runs one call at a time.
unsafe impl<T> Sync for Slot<T> {}

static RECORD: Slot<Record> = Slot(UnsafeCell::new(Record::EMPTY));
/// Zeros, which stand in no data: what is read of it was written before.
static FOUND: Slot<MaybeUninit<Found>> = Slot(UnsafeCell::new(MaybeUninit::zeroed()));

/// What was found in the providers' tables that were asked last, and where those lie.
static INDEX: Slot<(usize, Index)> = Slot(UnsafeCell::new((0, Index::EMPTY)));

unsafe extern "C" {
    /// The linker's mark for the end of the program's own data.
    static __heap_base: u8;
}

/// How much of the memory after the program's own data is kept: the providers' tables.
static KEPT: Slot<usize> = Slot(UnsafeCell::new(0));

/// Where the body is to be written.
fn base() -> usize {
    // SAFETY: see Slot.
    let kept = unsafe { *KEPT.0.get() };
    ((&raw const __heap_base) as usize + kept + 15) & !15
}

/// Keeps the `length` bytes at [`room`] for as long as the program runs, and says where they lie.
#[wasm_bindgen]
pub fn keep(length: usize) -> usize {
    let at = base();
    // SAFETY: see Slot.
    unsafe { *KEPT.0.get() = at + length - (&raw const __heap_base) as usize };
    at
}

/// Makes room for `length` bytes and says where to write them; 0 if the memory cannot grow.
#[wasm_bindgen]
pub fn room(length: usize) -> usize {
    const PAGE: usize = 65536;
    let needed = base() + length + WIDE;
    let pages = core::arch::wasm32::memory_size(0);
    let missing = needed.div_ceil(PAGE).saturating_sub(pages);
    if missing > 0 && core::arch::wasm32::memory_grow(0, missing) == usize::MAX {
        return 0;
    }
    base()
}

/// Explains the `length` bytes at [`room`] and says where the record lies.
///
/// `status`: -1 unknown, 0 no response. `flags`: see [`Call`](crate::context::Call). `retry_after`: milliseconds, -1 unknown.
/// `tables`: what [`keep`] said, and `size` how many bytes were kept there: providers' tables, each behind its length in bytes and a blank.
/// `named`: the place of the one whose answer it is; -1 unknown.
///
/// A plain export: wasm-bindgen's own would keep the arguments in memory.
#[unsafe(no_mangle)]
pub extern "C" fn explain(
    length: usize,
    status: i32,
    flags: u32,
    retry_after: i32,
    tables: usize,
    size: usize,
    named: i32,
) -> usize {
    let read = length.min(LIMIT);
    let mut context = Around::of_call(status, flags, retry_after);
    context.cut |= read < length;
    // SAFETY: the caller made room and wrote these bytes, and they are borrowed until it returns only.
    let padded = unsafe { core::slice::from_raw_parts(base() as *const u8, read + WIDE) };
    // SAFETY: the caller kept these bytes, and nothing is written there again.
    let all = if size > 0 { unsafe { core::slice::from_raw_parts(tables as *const u8, size) } } else { &[] };
    // SAFETY: see Slot: one call runs alone, and asks for it once.
    let (indexed, index) = unsafe { &mut *INDEX.0.get() };
    if *indexed != tables {
        *indexed = tables;
        index.read(all);
    }
    let dialects = Dialects { all, index, named: usize::try_from(named).ok() };
    let start = record();
    start.count = 0;
    start.primary = -1;
    start.status = status;
    let mut first = u8::MAX;
    let body = Text::new(padded);
    let reading = judge(body, context, dialects, found(), |entry, verdict, context| {
        let record = record();
        if urgency(verdict.facts) < first {
            first = urgency(verdict.facts);
            record.primary = record.count;
        }
        add(record, body, entry, verdict, context);
    });
    let end = record();
    end.shape = reading.shape as i32;
    end.complete = reading.complete as i32;
    end.nested = reading.nested;
    end.provider = reading.provider.map_or(-1, |at| at as i32);
    // The caller hands it to the call that reads the body inside.
    if reading.nested.is_some() && reading.status != 0 {
        end.status = reading.status as i32;
    }
    RECORD.0.get() as usize
}

/// Where the reader keeps the errors of a body.
fn found() -> &'static mut Found {
    // SAFETY: see Slot: one call runs alone, and asks for it once. Zeros are a value of each of its parts.
    unsafe { (*FOUND.0.get()).assume_init_mut() }
}

/// The record.
#[inline(always)]
fn record() -> &'static mut Record {
    // SAFETY: see Slot: one call runs alone, and none of the functions here keeps the record while another asks.
    unsafe { &mut *RECORD.0.get() }
}

/// Adds an error to the record.
#[inline(always)]
fn add(record: &mut Record, body: Text, entry: &Entry, verdict: Verdict, context: &Around) {
    if record.status < 0 && entry.status != 0 {
        record.status = entry.status as i32;
    }
    if let Some(row) = record.errors.get_mut(record.count as usize) {
        row.facts = verdict.facts.bits();
        row.flags = verdict.flags.bits();
        row.delay = if verdict.flags.automatic() { context.first_delay as i32 } else { -1 };
        row.suspects = 0;
        // One by one: a copy at once calls memcpy, which the JavaScript build does not have.
        for (n, (slot, value)) in row.values.iter_mut().zip(entry.values).enumerate() {
            *slot = value;
            row.suspects |= (suspicious(body, value) as u32) << n;
        }
    }
    record.count += 1;
}

/// Whether a value may hold something that must be redacted. Objects are not handed out as text.
fn suspicious(body: Text, value: Value) -> bool {
    // An escape may stand for anything.
    value.scalar().is_some() && (value.escaped() || suspect(body.part(value.start(), value.end())))
}
