"use client";
import { useEffect, useState } from "react";
import { run } from "../program.mjs";

export default function Client() {
  const [text, setText] = useState("");
  useEffect(() => {
    run().then(
      (result) => {
        window.result = result;
        setText(result.error);
      },
      (error) => (window.result = String(error)),
    );
  }, []);
  return <p role="alert">{text}</p>;
}
