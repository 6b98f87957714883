//! Reads pastes as JSON lines (`status`, `body`) and writes, for each, whether llm-error-class would send it again: `true`, `false`
//! or `null` where it does not know the error.

use llm_error_class::{classify, ErrorClass};
use std::io::BufRead;

fn main() {
    for line in std::io::stdin().lock().lines() {
        let row: serde_json::Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
        let status = row["status"].as_u64().unwrap_or(0) as u16;
        match classify(status, row["body"].as_str().unwrap_or("")) {
            ErrorClass::Unknown => println!("null"),
            class => println!("{}", class.is_retriable()),
        }
    }
}
