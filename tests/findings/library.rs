//! A small library with two analyses, one of them internal, and one that is derived from both and shows nothing of the internal one.

use crate::support::TestLibrary;

/// The findings of the public analysis.
pub const FINDINGS: &str = "manuals/gaps/data/findings.csv";
/// Its words in English.
pub const WORDS: &str = "locales/en/gaps.ftl";

const HEADER: &str = "id,entity,requirement,current,required,impact,confidence,gap,title,consequence,evidence,severity,severity_reason\n";

/// The library.
pub fn library() -> TestLibrary {
    let library = TestLibrary::new();
    settings(&library, "gaps", "public", "");
    settings(&library, "inner", "internal", "");
    settings(&library, "joint", "public", "draws_on = [\"gaps\", \"inner\"]\ndiscloses = [\"no-form\"]\n");
    library.write(
        "manuals/gaps/data/analysis.toml",
        "[analysis]\ntheme = \"gaps-title\"\njurisdictions = [\"kosovo\", \"north-macedonia\"]\nas_of = 2026-10-31\nevidence = \"illustrative\"\n\
         [[entities]]\nid = \"police\"\nname = \"gaps-police\"\njurisdiction = \"kosovo\"\n\
         [[entities]]\nid = \"customs\"\nname = \"gaps-customs\"\njurisdiction = \"kosovo\"\n\
         [[entities]]\nid = \"border\"\nname = \"gaps-border\"\njurisdiction = \"north-macedonia\"\n\
         [[requirements]]\nid = \"form\"\ndimension = \"procedures\"\ntext = \"gaps-form\"\nbasis = \"gaps-law\"\n\
         [[requirements]]\nid = \"scanner\"\ndimension = \"equipment\"\ntext = \"gaps-scanner\"\nbasis = \"gaps-law\"\n",
    );
    library.write(
        FINDINGS,
        &format!(
            "{HEADER}\
             old-scanner,customs,scanner,2,3,medium,low,outdated,gaps-old-title,gaps-so,gaps-seen,,\n\
             no-form,police,form,1,4,high,high,missing,gaps-none-title,gaps-so,gaps-seen,,\n\
             asked,border,form,unknown,3,high,low,unknown,gaps-asked-title,gaps-so,gaps-seen,,\n\
             formula,police,scanner,1,3,medium,high,partial,gaps-formula-title,gaps-so,gaps-seen,,\n\
             raised,customs,form,2,3,low,medium,not-applied,gaps-raised-title,gaps-so,gaps-seen,high,gaps-reason\n"
        ),
    );
    library.write(
        "manuals/gaps/data/recommendations.toml",
        "[[recommendations]]\nid = \"one-form\"\ntitle = \"gaps-one-form\"\nfindings = [\"no-form\", \"raised\"]\nowner = \"police\"\ndeadline = 2027-06-30\nindicator = \"gaps-so\"\ntarget = \"gaps-so\"\n\
         [[recommendations]]\nid = \"repair\"\ntitle = \"gaps-repair\"\nfindings = [\"formula\"]\nowner = \"customs\"\ndeadline = 2026-06-30\nindicator = \"gaps-so\"\ntarget = \"gaps-so\"\n",
    );
    library.write("manuals/gaps/data/progress.csv", "recommendation,date,state,percent,note\nrepair,2026-09-01,in-progress,40,\n");
    library.write(
        "manuals/gaps/main.typ",
        "#import \"/manuals/lib/document.typ\": *\n#show: document\n#let a = analysis()\n= #t(\"gaps-title\") <all>\n#findings(a, level: 2)\n#recommendations(a, level: 2)\n",
    );
    library.write(
        WORDS,
        "gaps-title = Gaps at the crossing\ngaps-police = Police\ngaps-customs = Customs\ngaps-border = Border guard\n\
         gaps-form = All use the <strong>same</strong> form.\ngaps-scanner = There is a scanner.\ngaps-law = A law\ngaps-so = Traces are lost.\n\
         gaps-seen = A visit to the crossing.\ngaps-old-title = The scanner is worn out\ngaps-none-title = Nobody has a registration form\n\
         gaps-asked-title = Nobody could be asked\ngaps-formula-title = =1+1 & \"more\"; =2\ngaps-raised-title = The form lies in a drawer\n\
         gaps-reason = Two cases depend on it.\ngaps-one-form = Introduce one registration form\ngaps-repair = Mend the scanner\n",
    );
    library.write("locales/sq/gaps.ftl", "gaps-title = Boshllëqet në vendkalim\ngaps-none-title = Askush nuk ka formular\n");
    library.write(
        "manuals/inner/data/analysis.toml",
        "[analysis]\ntheme = \"inner-title\"\njurisdictions = [\"kosovo\"]\nas_of = 2026-10-31\nevidence = \"institutional\"\n\
         [[entities]]\nid = \"watch\"\nname = \"inner-watch\"\njurisdiction = \"kosovo\"\n\
         [[requirements]]\nid = \"form\"\ndimension = \"procedures\"\ntext = \"inner-form\"\nbasis = \"inner-form\"\n",
    );
    library.write(
        "manuals/inner/data/findings.csv",
        &format!("{HEADER}weak-spot,watch,form,2,3,low,high,partial,inner-spot,inner-spot,inner-spot,,\n"),
    );
    library.write("manuals/inner/main.typ", "#import \"/manuals/lib/document.typ\": *\n#show: document\n= #t(\"inner-title\") <all>\n");
    library.write(
        "locales/en/inner.ftl",
        "inner-title = Inner matters\ninner-watch = The watch\ninner-form = A form\ninner-spot = A confidential weakness\n",
    );
    library.write(
        "manuals/joint/data/analysis.toml",
        "[analysis]\ntheme = \"joint-title\"\njurisdictions = [\"kosovo\", \"north-macedonia\"]\nas_of = 2026-10-31\nevidence = \"institutional\"\n",
    );
    library.write("manuals/joint/main.typ", "#import \"/manuals/lib/document.typ\": *\n#show: document\n= #t(\"joint-title\") <all>\n");
    library.write("locales/en/joint.ftl", "joint-title = Both together\n");
    library
}

/// The public analysis with many findings more, each with words of its own.
pub fn large(findings: usize) -> TestLibrary {
    let library = library();
    let (mut rows, mut words) = (library.read(FINDINGS), library.read(WORDS));
    for i in 0..findings {
        let entity = ["police", "customs", "border"][i % 3];
        rows += &format!("more-{i},{entity},form,2,3,low,low,partial,gaps-title-{i},gaps-then-{i},gaps-seen,,\n");
        words += &format!("gaps-title-{i} = Crossing {i} has the form of {}\n", 1900 + i % 120);
        words += &format!("gaps-then-{i} = What was found on day {i} is recorded in book {} and cannot be compared with others.\n", i * 7);
    }
    library.write(FINDINGS, &rows).write(WORDS, &words);
    // Sections for all of them would only take time.
    library.replace("manuals/gaps/main.typ", "#findings(a, level: 2)\n", "");
    library
}

fn settings(library: &TestLibrary, slug: &str, marking: &str, more: &str) {
    library.write(
        &format!("manuals/{slug}/document.toml"),
        &format!(
            "kind = \"gap-analysis\"\ntitle = \"{slug}-title\"\ndate = 2026-11-22\nversion = \"1\"\nmarking = \"{marking}\"\njurisdictions = [\"kosovo\", \"north-macedonia\"]\n{more}"
        ),
    );
}
