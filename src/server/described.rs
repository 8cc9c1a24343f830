//! The parameters of the interface for programs, described as they are read: the same names, limits and values.

use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{Object, ObjectBuilder, Type};
use utoipa::openapi::{OpenApi, RefOr, Required};

use crate::index::answer::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::index::query::MAX_QUERY;
use crate::server::Served;
use crate::server::findings::parameters::{Filter as FindingsFilter, Order as FindingsOrder};
use crate::server::limits::MAX_FILTER_CHARS;
use crate::server::narrowing::{Filter, Order, Values};

/// Adds the parameters of search, suggestions and findings. The languages are those of the library.
pub fn all(mut description: OpenApi, served: &Served) -> OpenApi {
    let query = || parameter("q", Required::True, "what to search for", text().max_length(Some(MAX_QUERY)).build());
    let lang = |about: &str| {
        let tags = served.release.manifest.languages.iter().map(|language| language.tag.to_string());
        parameter("lang", Required::False, about, text().enum_values(Some(tags)).build())
    };
    let parameters = [
        (
            "/api/v1/search",
            [vec![query(), lang("the language to read the answers in")], narrowing::<crate::index::Filter, crate::index::Sort>()].concat(),
        ),
        ("/api/v1/suggest", vec![query(), lang("the language to suggest in")]),
        ("/api/v1/findings", [vec![lang("the language of the texts")], narrowing::<FindingsFilter, FindingsOrder>()].concat()),
    ];
    for (path, parameters) in parameters {
        let operation = description.paths.paths.get_mut(path).and_then(|item| item.get.as_mut());
        if let Some(operation) = operation {
            operation.parameters.get_or_insert_default().extend(parameters.into_iter().map(RefOr::T));
        }
    }
    description
}

/// The parameters that narrow an answer.
fn narrowing<F: Filter, O: Order>() -> Vec<Parameter> {
    let filter = |filter: &F| {
        let schema = match filter.values() {
            Values::OneOf(names) => text().enum_values(Some(names)),
            Values::Name => text().pattern(Some("^[a-z][a-z0-9-]*$")).max_length(Some(MAX_FILTER_CHARS)),
            Values::Language => text().pattern(Some("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")),
        };
        parameter(filter.parameter(), Required::False, filter.description(), schema.build())
    };
    let orders = text().enum_values(Some(O::ORDERS.iter().map(|order| order.parameter())));
    let default = O::default().parameter();
    let number = |most: usize, default: usize| {
        let number = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0)).maximum(Some(most));
        number.default(Some(default.into())).build()
    };
    let others = [
        parameter("sort", Required::False, "the order", orders.default(Some(default.into())).build()),
        parameter("limit", Required::False, "at most so many", number(MAX_LIMIT, DEFAULT_LIMIT)),
        parameter("offset", Required::False, "after so many", number(F::MAX_OFFSET, 0)),
    ];
    F::FILTERS.iter().map(filter).chain(others).collect()
}

fn text() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String)
}

fn parameter(name: &str, required: Required, description: &str, schema: Object) -> Parameter {
    let parameter = ParameterBuilder::new().name(name).parameter_in(ParameterIn::Query).required(required);
    parameter.description(Some(description)).schema(Some(schema)).build()
}
