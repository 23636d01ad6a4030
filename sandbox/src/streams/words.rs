//! What the sandbox says, and how it is cut into pieces.

/// How much of a question is repeated.
const REPEATED: usize = 500;

/// The response to a question.
pub(crate) fn response(question: &str) -> String {
    let question: String = question.chars().take(REPEATED).collect();
    if question.trim().is_empty() {
        return "Xin chào! Tôi có thể giúp gì cho bạn?".to_owned();
    }
    if let Some(sum) = sum(&question) {
        return format!("{question} = {sum}");
    }
    format!("Xin chào! Bạn đã hỏi: “{question}”. Đây là câu trả lời của máy chủ thử nghiệm 🙂.")
}

/// The sum that a question is: `12 + 30`.
fn sum(question: &str) -> Option<i64> {
    let (one, two) = question
        .trim()
        .trim_end_matches(['?', '=', ' '])
        .split_once('+')?;
    let number = |text: &str| text.trim().parse::<i64>().ok();
    number(one)?.checked_add(number(two)?)
}

/// Pieces of seven characters.
pub(crate) fn sevens(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(7).map(|piece| piece.iter().collect()).collect()
}

/// Words, each with the space that follows it.
pub(crate) fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(' ').collect()
}
