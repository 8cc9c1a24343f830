//! Rules of the house that a machine can look after.

use std::fs;

use crate::support::project;

/// What tools leave in a checkout, which is never committed.
const LEFT_BY_TOOLS: [&str; 1] = ["target"];

#[test]
fn the_root_holds_what_the_readme_names_and_nothing_else() {
    let readme = fs::read_to_string(project().join("README.md")).unwrap();
    let named = readme.split("## In this folder").nth(1).unwrap().split("\n## ").next().unwrap();
    let entries = fs::read_dir(project()).unwrap().flatten();
    let names = entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path().is_dir()));
    let strange: Vec<String> = names
        .filter(|(name, _)| !name.starts_with('.') && !LEFT_BY_TOOLS.contains(&name.as_str()))
        .map(|(name, is_folder)| if is_folder { format!("`{name}/`") } else { format!("`{name}`") })
        .filter(|name| !named.contains(name))
        .collect();
    assert!(strange.is_empty(), "{strange:?} at the root: the README does not name it");
}

#[test]
fn every_section_of_the_collection_answers_three_questions_or_more_in_every_language() {
    let mut wrong = Vec::new();
    for tag in ["en", "sq", "mk", "sr"] {
        for file in fs::read_dir(project().join("locales").join(tag)).unwrap().flatten() {
            let text = fs::read_to_string(file.path()).unwrap();
            let mut lines = text.lines().peekable();
            while let Some(line) = lines.next() {
                let Some(id) = line.strip_suffix("-asks =") else { continue };
                let questions = std::iter::from_fn(|| lines.next_if(|line| line.starts_with("    "))).count();
                if questions < 3 {
                    wrong.push(format!("{tag} {id}: {questions}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_folder_uses_only_the_folders_before_it_in_the_sentence() {
    let lib = fs::read_to_string(project().join("src/lib.rs")).unwrap();
    let sentence = lib.lines().find_map(|line| line.strip_prefix("//! source → ")).expect("the sentence");
    let folders: Vec<&str> = std::iter::once("source").chain(sentence.trim_end_matches('.').split(" → ")).collect();
    let mut wrong = Vec::new();
    for (place, folder) in folders.iter().enumerate() {
        let mut waiting = vec![project().join("src").join(folder)];
        while let Some(path) = waiting.pop() {
            if path.is_dir() {
                waiting.extend(fs::read_dir(path).unwrap().flatten().map(|entry| entry.path()));
                continue;
            }
            for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
                // Comments may look forward.
                let code = line.split("//").next().unwrap_or_default();
                let later = folders[place + 1..].iter().find(|later| {
                    code.split("crate::").skip(1).any(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next() == Some(**later))
                });
                wrong.extend(later.map(|later| format!("{}:{}: {folder} uses {later}", path.display(), number + 1)));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
