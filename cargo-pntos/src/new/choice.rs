//! What the command line leaves open: asked for on a terminal, an error elsewhere.

use std::io::{self, BufRead, IsTerminal, Write};

use crate::failure::Failure;

/// One of the things to choose from.
pub trait Choice {
    /// As it is written on the command line.
    fn name(&self) -> &str;
    /// What it is.
    fn meaning(&self) -> &str;
}

/// The choice that `given` names, or that the user of the terminal makes. `flag` gives it without a question.
pub fn choose<'a, T: Choice>(choices: &'a [T], what: &str, flag: &str, given: Option<&str>) -> Result<&'a T, Failure> {
    if let Some(name) = given {
        let chosen = choices.iter().find(|choice| choice.name() == name);
        return chosen.ok_or_else(|| Failure::Usage(format!("there is no {what} `{name}`")));
    }
    if io::stdin().is_terminal() {
        return ask(choices, what, flag, &mut io::stdin().lock(), &mut io::stderr());
    }
    Err(missing(choices, what, flag, "there is no terminal to ask on"))
}

fn missing<T: Choice>(choices: &[T], what: &str, flag: &str, why: &str) -> Failure {
    let names: Vec<&str> = choices.iter().map(Choice::name).collect();
    Failure::Usage(format!("the {what} is missing\n  = {why}\nhelp: give it with `{flag}`: {}", names.join(", ")))
}

/// Shows the choices with numbers, and takes a number or a name.
fn ask<'a, T: Choice>(
    choices: &'a [T],
    what: &str,
    flag: &str,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> Result<&'a T, Failure> {
    let broken = |error: io::Error| Failure::Run(format!("the terminal cannot be used: {error}"));
    let width = choices.iter().map(|choice| choice.name().len()).max().unwrap_or_default();
    for (number, choice) in choices.iter().enumerate() {
        writeln!(output, "{:>4}  {:width$}  {}", number + 1, choice.name(), choice.meaning()).map_err(broken)?;
    }
    loop {
        write!(output, "{what} (number or name): ").and_then(|()| output.flush()).map_err(broken)?;
        let mut line = String::new();
        if input.read_line(&mut line).map_err(broken)? == 0 {
            return Err(missing(choices, what, flag, "the input ended before there was an answer"));
        }
        let answer = line.trim();
        let by_number = answer.parse::<usize>().ok().and_then(|number| choices.get(number.checked_sub(1)?));
        if let Some(chosen) = by_number.or_else(|| choices.iter().find(|choice| choice.name() == answer)) {
            return Ok(chosen);
        }
        writeln!(output, "`{answer}` is none of these").map_err(broken)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Pet(&'static str);

    impl Choice for Pet {
        fn name(&self) -> &str {
            self.0
        }

        fn meaning(&self) -> &str {
            "a pet"
        }
    }

    const PETS: [Pet; 2] = [Pet("cat"), Pet("dog")];

    fn answered(mut input: &[u8]) -> (Result<&'static Pet, Failure>, String) {
        let mut output = Vec::new();
        let chosen = ask(&PETS, "pet", "--pet", &mut input, &mut output);
        (chosen, String::from_utf8(output).unwrap())
    }

    #[test]
    fn takes_a_number_or_a_name() {
        assert_eq!(answered(b"2\n").0.unwrap().0, "dog");
        assert_eq!(answered(b" cat \n").0.unwrap().0, "cat");
    }

    #[test]
    fn asks_again_until_the_answer_is_one_of_the_choices() {
        let (chosen, shown) = answered(b"0\n3\nfish\n1\n");

        assert_eq!(chosen.unwrap().0, "cat");
        assert_eq!(shown.matches("is none of these").count(), 3, "{shown}");
        assert!(shown.starts_with("   1  cat  a pet\n   2  dog  a pet\n"), "{shown}");
    }

    #[test]
    fn names_the_flag_when_the_input_ends() {
        let told = answered(b"").0.err().unwrap().to_string();

        assert!(told.contains("`--pet`: cat, dog"), "{told}");
        assert!(told.contains("the input ended") && !told.contains("no terminal"), "{told}");
    }
}
