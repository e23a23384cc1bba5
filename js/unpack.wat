;; Turns the UTF-8 of the core's text back into the core's bytes, in place: a character a byte, each changed by 60, as
;; textModule in scripts/cores.mjs has it.
;; A loop in JavaScript does the same, but this one runs compiled from its first byte on. scripts/cores.mjs assembles it.
(module
  ;; 384 KB: two bytes of UTF-8 for each of the core's, at most.
  (memory (export "memory") 6)
  (func (export "unpack") (param $length i32) (result i32)
    (local $in i32) (local $out i32) (local $byte i32)
    (loop $next
      (if (i32.lt_u (local.get $in) (local.get $length))
        (then
          (local.set $byte (i32.load8_u (local.get $in)))
          (local.set $in (i32.add (local.get $in) (i32.const 1)))
          (if (i32.gt_u (local.get $byte) (i32.const 127))
            (then
              ;; Of the sum only the lowest byte is kept, so the bits that mark UTF-8 need no masks.
              (local.set $byte (i32.add (i32.shl (local.get $byte) (i32.const 6))
                (i32.sub (i32.load8_u (local.get $in)) (i32.const 128))))
              (local.set $in (i32.add (local.get $in) (i32.const 1)))))
          (i32.store8 (local.get $out) (i32.xor (local.get $byte) (i32.const 60)))
          (local.set $out (i32.add (local.get $out) (i32.const 1)))
          (br $next))))
    (local.get $out)))
