//! The boundary: bytes in, a record of ids and places out. It only translates.
//!
//! There is no allocator in this build. The caller asks for `room`, writes the body there, calls, and
//! reads the record before it calls again. The body lies behind the program's own data, where nothing
//! else grows.
//!
//! The record, in 32-bit words: a head of six (how many errors, the one to act on first or -1, status
//! or -1, shape, complete, whether the body was decoded in place), then for each error 38: the sixteen
//! attributes and the request id as places of two words each (see `Value`), the facts (see `Facts`), the
//! flags, the delay in milliseconds or -1, and one that is free.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::classify::{Around, Verdict};
use crate::read::{Entry, MOST, Value, escape};
use crate::retry::IdempotencyKey;
use crate::{judge, urgency};

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

const HEAD: usize = 6;
const WORDS: usize = 38;

struct Record(UnsafeCell<[i32; HEAD + MOST * WORDS]>);

// SAFETY: a WebAssembly instance without threads runs one call at a time.
unsafe impl Sync for Record {}

static RECORD: Record = Record(UnsafeCell::new([0; HEAD + MOST * WORDS]));

unsafe extern "C" {
    /// The linker's mark for the end of the program's own data.
    static __heap_base: u8;
}

/// Where the body is to be written.
fn base() -> usize {
    (&raw const __heap_base) as usize + 15 & !15
}

/// Makes room for `length` bytes and says where to write them; 0 where the memory cannot grow.
#[wasm_bindgen]
pub fn room(length: usize) -> usize {
    const PAGE: usize = 65536;
    let needed = base() + length + 16;
    let pages = core::arch::wasm32::memory_size(0);
    let missing = needed.div_ceil(PAGE).saturating_sub(pages);
    if missing > 0 && core::arch::wasm32::memory_grow(0, missing) == usize::MAX {
        return 0;
    }
    base()
}

/// The `length` bytes that the caller wrote at [`room`].
///
/// # Safety
/// `room(length)` was called before and its memory is not borrowed elsewhere.
unsafe fn bytes<'a>(at: usize, length: usize) -> &'a mut [u8] {
    unsafe { core::slice::from_raw_parts_mut((base() + at) as *mut u8, length) }
}

/// Explains the `length` bytes at [`room`] and says where the record lies.
///
/// `status`: -1 unknown, 0 no response. `flags`: 1 should retry, 2 should not, 4 thrown, 8 discreet.
/// `retry_after`: milliseconds, -1 unknown.
#[wasm_bindgen]
pub fn explain(length: usize, status: i32, flags: u32, retry_after: i32) -> usize {
    let around = Around {
        status: u16::try_from(status).ok(),
        should_retry: match flags & 3 {
            1 => Some(true),
            2 => Some(false),
            _ => None,
        },
        retry_after: u32::try_from(retry_after).ok(),
        thrown: flags & 4 != 0,
        discreet: flags & 8 != 0,
    };
    // SAFETY: see Record: this call alone runs.
    let record = unsafe { &mut *RECORD.0.get() };
    let mut start = 0;
    let mut length = length;
    let mut decoded = 0;
    loop {
        // SAFETY: the caller wrote these bytes; they are borrowed until the end of this round only.
        let body = unsafe { bytes(start, length) };
        let nested = round(body, &around, record);
        match nested {
            Some(nested) if decoded < crate::report::NESTED as i32 => {
                // SAFETY: as above; the round has ended.
                let body = unsafe { bytes(start, length) };
                length = escape::decode_in_place(body, nested.start(), nested.end());
                start = 0;
                decoded += 1;
            }
            _ => break,
        }
    }
    if let Some(slot) = record.get_mut(5) {
        *slot = decoded;
    }
    RECORD.0.get() as usize
}

fn round(body: &[u8], around: &Around, record: &mut [i32]) -> Option<Value> {
    let (head, mut rest) = record.split_at_mut_checked(HEAD)?;
    let mut count = 0;
    let mut first = (-1, u8::MAX);
    let mut status = -1;
    let outcome = judge(body, around, |_, entry, verdict| {
        if urgency(&verdict) < first.1 {
            first = (count, urgency(&verdict));
        }
        if status < 0 && entry.status != 0 {
            status = entry.status as i32;
        }
        count += 1;
        let words = core::mem::take(&mut rest);
        if let Some((words, left)) = words.split_at_mut_checked(WORDS) {
            write(words, entry, &verdict);
            rest = left;
        }
    });
    let status = around.status.map_or(status, i32::from);
    let facts = [count, first.0, status, outcome.shape as i32, outcome.complete as i32, 0];
    for (slot, fact) in head.iter_mut().zip(facts) {
        *slot = fact;
    }
    outcome.nested
}

fn write(words: &mut [i32], entry: &Entry, verdict: &Verdict) {
    let retry = verdict.retry;
    let tri = |value: Option<bool>| value.map_or(0, |value| 1 + value as u32);
    let key = match retry.idempotency_key {
        None => 0,
        Some(IdempotencyKey::Same) => 1,
        Some(IdempotencyKey::New) => 2,
    };
    let flags = verdict.rule as u32
        | (verdict.masked as u32) << 8
        | (verdict.displayable as u32) << 9
        | (retry.automatic as u32) << 10
        | (retry.outcome_unknown as u32) << 11
        | tri(retry.unchanged) << 12
        | key << 14;
    let decided = u64::from(verdict.facts.bits()) | u64::from(flags) << 32;
    let delay = u64::from(retry.delay_ms.map_or(u32::MAX, |delay| delay));
    let last = [entry.request_id.bits(), decided, delay];
    let all = entry.attributes.iter().map(|value| value.bits()).chain(last);
    for (slot, value) in words.chunks_exact_mut(2).zip(all) {
        if let [low, high] = slot {
            *low = value as i32;
            *high = (value >> 32) as i32;
        }
    }
}
