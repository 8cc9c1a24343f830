//! The data of analyses and reports as Typst's values: dictionaries with the names of the model, days as days.

use typst::foundations::{Array, Datetime, Dict, IntoValue, Str, Value};

use crate::analysis::model::{self, Analysis, Levels};
use crate::analysis::report::Report;
use crate::analysis::report::model::{self as figures, People};
use crate::analysis::scale::Choice;
use crate::analysis::{Date, Month};

/// A dictionary: `dictionary! { "as-of": date, … }`.
macro_rules! dictionary {
    ($($name:literal: $value:expr),* $(,)?) => {{
        let mut dictionary = Dict::new();
        $(dictionary.insert($name.into(), Give::give(&$value));)*
        dictionary
    }};
}

/// What becomes a value.
trait Give {
    fn give(&self) -> Value;
}

impl Give for Value {
    fn give(&self) -> Value {
        self.clone()
    }
}

impl Give for Dict {
    fn give(&self) -> Value {
        self.clone().into_value()
    }
}

impl Give for Array {
    fn give(&self) -> Value {
        self.clone().into_value()
    }
}

impl Give for bool {
    fn give(&self) -> Value {
        self.into_value()
    }
}

impl Give for String {
    fn give(&self) -> Value {
        Str::from(self.as_str()).into_value()
    }
}

macro_rules! whole {
    ($($type:ty),*) => {
        $(impl Give for $type {
            fn give(&self) -> Value {
                i64::try_from(*self).unwrap_or(i64::MAX).into_value()
            }
        })*
    };
}

whole!(u8, u32, u64, usize);

/// Whole numbers are integers, so that they are printed without decimals.
impl Give for f64 {
    fn give(&self) -> Value {
        const EXACT: f64 = (1_u64 << 53) as f64;
        if self.fract() == 0.0 && self.abs() < EXACT { (*self as i64).into_value() } else { self.into_value() }
    }
}

impl Give for Date {
    fn give(&self) -> Value {
        Datetime::from_ymd(i32::from(self.year), self.month, self.day).into_value()
    }
}

/// The first day of the month.
impl Give for Month {
    fn give(&self) -> Value {
        Datetime::from_ymd(i32::from(self.year), self.month, 1).into_value()
    }
}

impl<T: Give> Give for Option<T> {
    fn give(&self) -> Value {
        self.as_ref().map_or(Value::None, Give::give)
    }
}

impl<T: Give> Give for Vec<T> {
    fn give(&self) -> Value {
        self.iter().map(Give::give).collect::<Array>().into_value()
    }
}

/// The name of a choice.
fn name(choice: impl Choice) -> Value {
    Str::from(choice.name()).into_value()
}

/// The dictionaries of some records.
fn list<T>(records: &[T], dictionary: impl Fn(&T) -> Dict) -> Value {
    records.iter().map(|record| dictionary(record).into_value()).collect::<Array>().into_value()
}

/// The dictionary of an analysis.
pub(super) fn analysis(a: &Analysis) -> Dict {
    dictionary! {
        "slug": a.slug,
        "theme": a.theme,
        "as-of": a.as_of,
        "illustrative": a.illustrative,
        "derived": a.derived,
        "documents": a.documents,
        "jurisdictions": a.jurisdictions,
        "dimensions": crate::analysis::scale::Dimension::ALL.iter().map(|dimension| name(*dimension)).collect::<Array>(),
        "baseline": a.baseline.map(|as_of| dictionary! { "as-of": as_of }),
        "events": list(&a.events, |e| dictionary! { "id": e.id, "name": e.name, "date": e.date, "participants": e.participants }),
        "entities": list(&a.entities, |e| dictionary! { "id": e.id, "name": e.name, "jurisdiction": e.jurisdiction, "document": e.document }),
        "requirements": list(&a.requirements, requirement),
        "findings": list(&a.findings, finding),
        "closed": list(&a.closed, |c| dictionary! { "id": c.id, "title": c.title, "entity": c.entity, "severity": name(c.severity) }),
        "recommendations": list(&a.recommendations, recommendation),
        "matrix": list(&a.matrix, cell),
        "severities": list(&a.severities, |(severity, count)| dictionary! { "severity": name(*severity), "count": *count }),
        "maturity": list(&a.maturity, maturity),
        "changes": changes(&a.changes),
        "shared": list(&a.shared, shared),
        "goals": list(&a.goals, served),
        "kpis": list(&a.kpis, served),
        "swot": dictionary! {
            "strengths": a.swot.strengths,
            "weaknesses": a.swot.weaknesses,
            "opportunities": a.swot.opportunities,
            "threats": a.swot.threats,
        },
    }
}

fn requirement(r: &model::Requirement) -> Dict {
    dictionary! {
        "id": r.id,
        "dimension": name(r.dimension),
        "text": r.text,
        "basis": r.basis,
        "jurisdiction": r.jurisdiction,
        "document": r.document,
    }
}

fn levels(l: &Levels) -> Dict {
    dictionary! { "current": l.current, "required": l.required, "gap": l.gap, "severity": name(l.severity) }
}

fn finding(f: &model::Finding) -> Dict {
    let mut dictionary = dictionary! {
        "id": f.id,
        "label": f.label,
        "document": f.document,
        "entity": f.entity,
        "jurisdiction": f.jurisdiction,
        "dimension": name(f.dimension),
        "requirement": f.requirement,
        "kind": name(f.kind),
        "impact": name(f.impact),
        "confidence": name(f.confidence),
        "computed": name(f.computed),
        "reason": f.reason,
        "title": f.title,
        "consequence": f.consequence,
        "evidence": f.evidence,
        "recommendations": f.recommendations,
        "change": f.change.map(name),
        "before": f.before.as_ref().map(levels),
    };
    dictionary += levels(&f.levels);
    dictionary
}

fn recommendation(r: &model::Recommendation) -> Dict {
    dictionary! {
        "id": r.id,
        "label": r.label,
        "document": r.document,
        "title": r.title,
        "findings": r.findings,
        "owner": r.owner,
        "deadline": r.deadline,
        "goals": r.goals,
        "kpis": r.kpis,
        "indicator": r.indicator,
        "target": r.target,
        "joint": r.joint,
        "priority": name(r.priority),
        "state": name(r.state),
        "percent": r.percent,
        "observed": r.observed,
        "note": r.note,
        "overdue": r.overdue,
    }
}

fn cell(c: &model::Cell) -> Dict {
    dictionary! {
        "entity": c.entity,
        "dimension": name(c.dimension),
        "count": c.count,
        "unknown": c.unknown,
        "open": c.open,
        "severity": c.severity.map(name),
    }
}

fn maturity(m: &model::Maturity) -> Dict {
    dictionary! {
        "jurisdiction": m.jurisdiction,
        "dimension": name(m.dimension),
        "current": m.current,
        "required": m.required,
        "known": m.known,
        "unknown": m.unknown,
    }
}

fn changes(c: &model::Changes) -> Dict {
    dictionary! {
        "new": c.new,
        "better": c.better,
        "same": c.same,
        "worse": c.worse,
        "closed": c.closed,
        "unknown": c.unknown,
    }
}

fn shared(s: &model::Shared) -> Dict {
    let side = |side: &model::Side| {
        dictionary! {
            "jurisdiction": side.jurisdiction,
            "findings": side.findings,
            "severity": side.severity.map(name),
            "current": side.current,
            "required": side.required,
        }
    };
    dictionary! { "requirement": s.requirement, "dimension": name(s.dimension), "text": s.text, "sides": list(&s.sides, side) }
}

fn served(s: &model::Served) -> Dict {
    dictionary! {
        "number": s.number,
        "text": s.text,
        "wording": name(s.wording),
        "recommendations": s.recommendations,
        "findings": s.findings,
    }
}

/// The dictionary of a report.
pub(super) fn report(r: &Report) -> Dict {
    let p = &r.project;
    let numbers = |aims: &[figures::Aim]| aims.iter().map(|aim| aim.number).collect::<Vec<_>>();
    let aim = |aim: &figures::Aim| dictionary! { "number": aim.number, "text": aim.text, "wording": name(aim.wording) };
    dictionary! {
        "slug": r.slug,
        "project": dictionary! {
            "name": p.name,
            "start": p.start,
            "end": p.end,
            "budget": p.budget,
            "currency": p.currency,
            "goals": numbers(&p.goals),
            "kpis": numbers(&p.kpis),
            "source": p.source,
        },
        "goals": list(&p.goals, aim),
        "kpis": list(&p.kpis, aim),
        "trainings": list(&r.trainings, training),
        "totals": list(&r.totals, total),
        "indicators": list(&r.indicators, indicator),
        "equipment": list(&r.equipment, |i| {
            dictionary! { "item": i.item, "count": i.count, "jurisdiction": i.jurisdiction, "note": i.note }
        }),
        "budget": list(&r.budget, |l| dictionary! { "line": l.line, "amount": l.amount, "note": l.note }),
        "figures": list(&r.figures, |f| dictionary! { "name": f.name, "value": f.value, "more-than": f.more_than }),
    }
}

fn people(p: &People) -> Dict {
    dictionary! { "sessions": p.sessions, "men": p.men, "women": p.women, "total": p.total }
}

fn training(t: &figures::Training) -> Dict {
    let part = |part: &figures::TrainingPart| {
        let mut dictionary =
            dictionary! { "jurisdiction": part.jurisdiction, "stated": part.stated.as_ref().map(people), "note": part.note };
        dictionary += people(&part.people);
        dictionary
    };
    let mut dictionary = dictionary! {
        "training": t.training,
        "name": t.name,
        "stated": t.stated.as_ref().map(people),
        "note": t.note,
        "parts": list(&t.parts, part),
    };
    dictionary += people(&t.people);
    dictionary
}

fn total(t: &figures::Total) -> Dict {
    let mut dictionary = dictionary! {
        "id": t.id,
        "name": t.name,
        "trainings": t.trainings,
        "stated": t.stated.as_ref().map(people),
        "note": t.note,
    };
    dictionary += people(&t.people);
    dictionary
}

fn indicator(i: &figures::Indicator) -> Dict {
    let point = |p: &figures::Point| {
        dictionary! {
            "period": p.period,
            "value": p.value,
            "stated": p.stated,
            "source": p.source,
            "provisional": p.provisional,
            "note": p.note,
        }
    };
    let series = |s: &figures::Series| {
        dictionary! { "jurisdiction": s.jurisdiction, "sex": name(s.sex), "points": list(&s.points, point) }
    };
    dictionary! {
        "id": i.id,
        "name": i.name,
        "unit": i.unit,
        "role": name(i.role),
        "note": i.note,
        "series": list(&i.series, series),
    }
}
