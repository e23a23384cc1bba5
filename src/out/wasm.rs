//! The boundary: bytes in, a record of ids and places out. It only translates.
//!
//! There is no allocator in this build. The caller asks for `room`, writes the body there, calls, and
//! reads the record before it calls again. The body lies behind the program's own data, where nothing
//! else grows.
//!
//! The caller reads the record as 32-bit words: eight of [`Record`], then 38 of each [`Row`].

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::bytes::simd::WIDE;
use crate::bytes::text::Text;
use crate::context::{Around, Told};
use crate::judge::retry::FIRST_DELAY;
use crate::judge::verdict::{AUTOMATIC, Verdict};
use crate::judge::{judge, urgency};
use crate::read::entry::Entry;
use crate::read::{LIMIT, MOST, Value};
use crate::tables::keys::ATTRIBUTES;

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

/// What a call leaves behind, as words: js/report.ts reads it.
#[repr(C)]
struct Record {
    /// How many errors were found; more than the room for them where there are more.
    count: i32,
    /// The place of the one to act on first; -1 where there is none.
    primary: i32,
    /// The status; -1 where none is known.
    status: i32,
    shape: i32,
    complete: i32,
    /// That one's urgency.
    urgency: i32,
    /// A body as text inside the body, where nothing else was found: the caller decodes it and calls again.
    nested: Value,
    errors: [Row; MOST],
}

/// One error.
#[derive(Clone, Copy)]
#[repr(C)]
struct Row {
    facts: u32,
    flags: u32,
    /// Milliseconds; -1 where there is none.
    delay: i32,
    /// In the order of the keys, eight bytes each and so on a multiple of eight.
    values: [Value; ATTRIBUTES],
}

struct Slot(UnsafeCell<Record>);

// SAFETY: a WebAssembly instance without threads runs one call at a time.
unsafe impl Sync for Slot {}

static RECORD: Slot = Slot(UnsafeCell::new(Record {
    count: 0,
    primary: 0,
    status: 0,
    shape: 0,
    complete: 0,
    urgency: 0,
    nested: Value::ABSENT,
    errors: [Row { facts: 0, flags: 0, delay: 0, values: [Value::ABSENT; ATTRIBUTES] }; MOST],
}));

unsafe extern "C" {
    /// The linker's mark for the end of the program's own data.
    static __heap_base: u8;
}

/// Where the body is to be written.
fn base() -> usize {
    ((&raw const __heap_base) as usize + 15) & !15
}

/// Makes room for `length` bytes and says where to write them; 0 where the memory cannot grow.
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
/// `status`: -1 unknown, 0 no response. `flags`: 1 should retry, 2 should not, 4 thrown, 8 discreet.
/// `retry_after`: milliseconds, -1 unknown.
///
/// A plain export: wasm-bindgen's own would keep the four arguments in memory.
#[unsafe(no_mangle)]
pub extern "C" fn explain(length: usize, status: i32, flags: u32, retry_after: i32) -> usize {
    let context = Around {
        // No status is UNKNOWN, cut to sixteen bits.
        status: status as u16 as u32,
        should_retry: Told::of(flags),
        first_delay: if retry_after < 0 { FIRST_DELAY } else { retry_after as u32 },
        thrown: flags & 4 != 0,
        discreet: flags & 8 != 0,
    };
    let read = length.min(LIMIT);
    // SAFETY: the caller made room and wrote these bytes, and they are borrowed until it returns only.
    let padded = unsafe { core::slice::from_raw_parts(base() as *const u8, read + WIDE) };
    let start = record();
    start.count = 0;
    start.primary = -1;
    start.status = status;
    start.urgency = u8::MAX.into();
    let outcome = judge(Text::new(padded), context, |entry, verdict, context| record().add(entry, verdict, context));
    let end = record();
    end.shape = outcome.shape as i32;
    end.complete = (outcome.complete && read == length) as i32;
    end.nested = outcome.nested;
    RECORD.0.get() as usize
}

/// The record.
#[inline(always)]
fn record() -> &'static mut Record {
    // SAFETY: see Slot: one call runs alone, and none of the functions here keeps the record while another asks.
    unsafe { &mut *RECORD.0.get() }
}

impl Record {
    #[inline(always)]
    fn add(&mut self, entry: &Entry, verdict: Verdict, context: &Around) {
        let urgency = urgency(verdict.facts).into();
        if urgency < self.urgency {
            self.urgency = urgency;
            self.primary = self.count;
        }
        if self.status < 0 && entry.status != 0 {
            self.status = entry.status as i32;
        }
        if let Some(row) = self.errors.get_mut(self.count as usize) {
            row.facts = verdict.facts.bits();
            row.flags = verdict.flags;
            row.delay = if verdict.has(AUTOMATIC) { context.first_delay as i32 } else { -1 };
            row.values = entry.attributes;
        }
        self.count += 1;
    }
}
